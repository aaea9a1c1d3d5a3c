import { describe, expect, it } from 'vitest';
import { findArxivId, monthOfArxivId, parseArxivId } from './arxiv.ts';

describe('parseArxivId', () => {
  it.each([
    ['2409.06210', '2409.06210'],
    ['2409.06210v2', '2409.06210'],
    [' arXiv:2409.06210v12 ', '2409.06210'],
    ['https://arxiv.org/abs/2409.06210', '2409.06210'],
    ['http://arxiv.org/pdf/2409.06210v1.pdf', '2409.06210'],
    ['https://www.arxiv.org/pdf/2409.06210#page=2', '2409.06210'],
    ['https://export.arxiv.org/abs/0704.0001', '0704.0001'],
    ['https://huggingface.co/papers/2409.06210', '2409.06210'],
    ['https://www.alphaxiv.org/abs/2409.06210v1', '2409.06210'],
    ['https://ar5iv.labs.arxiv.org/html/2409.06210', '2409.06210'],
    ['https://ar5iv.org/abs/2409.06210', '2409.06210'],
    ['https://doi.org/10.48550/arXiv.2409.06210', '2409.06210'],
    ['hep-th/9901001', 'hep-th/9901001'],
    ['https://arxiv.org/abs/math.GT/0309136v1', 'math/0309136'],
  ])('reads %s', (text, id) => {
    expect(parseArxivId(text)).toBe(id);
  });

  it.each([
    '',
    '120',
    '2409.0621',
    '2413.06210',
    '2409.062101',
    '0703.0001',
    '1412.00001',
    'see 2409.06210 and more',
    'https://example.org/abs/2409.06210',
    'foo/9901001',
  ])('does not take %j for an id', (text) => {
    expect(parseArxivId(text)).toBeNull();
  });
});

describe('findArxivId', () => {
  it('finds the id within other text', () => {
    expect(findArxivId('([arXiv](https://arxiv.org/abs/2409.06210v3))')).toBe('2409.06210');
  });

  it('does not see one in a longer number, a version or a date', () => {
    for (const text of [
      '12409.06210',
      '1.2409.062',
      '2024.09.11',
      'v2409.0',
      '10.1145/2409.06210123',
    ]) {
      expect(findArxivId(text)).toBeNull();
    }
  });
});

describe('monthOfArxivId', () => {
  it.each([
    ['2408.00714', '2024-08'],
    ['0704.0001', '2007-04'],
    ['hep-th/9901001', '1999-01'],
    ['math/0309136', '2003-09'],
  ])('%s is of %s', (id, month) => {
    expect(monthOfArxivId(id)).toBe(month);
  });
});
