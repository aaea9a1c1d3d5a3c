import { expect, it } from 'vitest';
import { sizeInWords } from './size-in-words.ts';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1500, '1.5 kB'],
  [12_345_678, '12.3 MB'],
  [345_678_901, '346 MB'],
  [2e15, '2,000 TB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(sizeInWords(bytes, 'en')).toBe(text);
});
