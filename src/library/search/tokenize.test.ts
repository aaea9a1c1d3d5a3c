import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.ts';

describe('tokenize', () => {
  it.each([
    ['Diffusion Models', ['diffusion', 'models']],
    ['扩散模型', ['扩散', '散模', '模型', '型']],
    ['NeRF重建', ['nerf', '重建', '建']],
    ['강화학습을 통한', ['강화', '화학', '학습', '습을', '을', '통한', '한']],
    ['データ', ['デー', 'ータ', 'タ']],
    ['图', ['图']],
    ['Poincaré ＡＩ', ['poincare', 'ai']],
    ['text-to-image', ['text', 'to', 'image']],
    ['', []],
  ])('%s becomes %j', (text, tokens) => {
    expect(tokenize(text)).toEqual(tokens);
  });
});
