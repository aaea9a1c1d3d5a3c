import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/sample.ts';
import { decodeDocument, readDocument } from './read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decodeDocument', () => {
  it('reads UTF-8 with and without byte order mark as the same text', () => {
    expect(decodeDocument(bytes('\ufeff요약'))).toMatchObject({
      ok: true,
      text: '요약',
      warnings: [],
    });
    expect(decodeDocument(bytes('요약'))).toMatchObject({ ok: true, text: '요약', warnings: [] });
  });

  it('reads UTF-16 by its mark', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('요약 abc', 'utf16le')]);
    expect(decodeDocument(utf16)).toMatchObject({ ok: true, text: '요약 abc' });
  });

  it.each([
    [
      'euc-kr',
      '이 논문에서는 새로운 모델을 소개합니다. 기존 방법보다 성능이 뛰어납니다.',
      'c0cc20b3edb9aebfa1bcadb4c220bbf5b7cebfee20b8f0b5a8c0bb20bcd2b0b3c7d5b4cfb4d92e20b1e2c1b820b9e6b9fdbab8b4d920bcbab4c9c0cc20b6d9beeeb3b3b4cfb4d92e',
    ],
    [
      'gb18030',
      '本文提出了一种新的扩散模型方法，实验结果表明其性能优于现有方法。',
      'b1becec4cce1b3f6c1cbd2bbd6d6d0c2b5c4c0a9c9a2c4a3d0cdb7bdb7a8a3accab5d1e9bde1b9fbb1edc3f7c6e4d0d4c4dcd3c5d3dacfd6d3d0b7bdb7a8a1a3',
    ],
    [
      'shift_jis',
      '本論文では新しい拡散モデルを提案する。実験により有効性を示した。',
      '967b985f95b682c582cd905682b582a28a678e5583828366838b82f092f188c482b782e981428ec08cb182c982e682e8974c8cf890ab82f08ea682b582bd8142',
    ],
    [
      'euc-jp',
      '本論文では新しい拡散モデルを提案する。実験により有効性を示した。',
      'cbdccfc0cab8a4c7a4cfbfb7a4b7a4a4b3c8bbb6a5e2a5c7a5eba4f2c4f3b0c6a4b9a4eba1a3bcc2b8b3a4cba4e8a4eacdadb8fac0ada4f2bca8a4b7a4bfa1a3',
    ],
  ])('reads an old file in %s, and says so', (encoding, text, hex) => {
    expect(decodeDocument(Buffer.from(hex, 'hex'))).toMatchObject({
      ok: true,
      text,
      warnings: [`read as ${encoding}`],
    });
  });

  it('keeps a text with damaged bytes and names the lines', () => {
    const damaged = Buffer.concat([
      bytes('first\n요약은 이렇다 '),
      Buffer.from([0xff]),
      bytes('\nlast\n'),
    ]);
    expect(decodeDocument(damaged)).toMatchObject({
      ok: true,
      text: 'first\n요약은 이렇다 \ufffd\nlast\n',
      warnings: [expect.stringMatching(/on line 2$/)],
    });
  });

  it.each([
    ['nothing', bytes(''), 'empty'],
    ['only blanks', bytes(' \n\t\n'), 'empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary'],
    ['control characters', bytes('\u0001\u0002\u0003\u0004abc'), 'binary'],
  ])('refuses %s', (_, content, reason) => {
    expect(decodeDocument(content)).toEqual({ ok: false, reason });
  });
});

describe('readDocument', () => {
  it('says that a file is not there', async () => {
    expect(await readDocument(join(temporaryFolder(), 'gone.md'))).toEqual({
      ok: false,
      reason: 'not-found',
    });
  });

  it('gives the hash of the bytes as they are on disk', async () => {
    const path = join(temporaryFolder(), 'a.md');
    writeFileSync(path, 'abc');
    expect(await readDocument(path)).toMatchObject({
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });
});
