import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanBody } from './body.ts';
import { plainText } from './plain.ts';
import { cleanTitle } from './title.ts';

describe('a title', () => {
  it.each([
    ['**A Bold Title**', 'A Bold Title'],
    ['[A Link](https://arxiv.org/abs/2401.00001)', 'A Link'],
    ['A Title (Read more on [arXiv](https://x.y) or [HuggingFace](https://x.z))', 'A Title'],
    ['A Title - read more on arXiv', 'A Title'],
    ['A Title et.al.', 'A Title'],
    ['3. A Title', 'A Title'],
    ['[1] [A Title](https://x.y)', 'A Title'],
    ['《A Title》', 'A Title'],
    ['A Title\n  that breaks', 'A Title that breaks'],
    ['$D^2$SLAM: 3D &amp; more', '$D^2$SLAM: 3D & more'],
    ['ZS<sup>2</sup>: H<sub>2</sub>O', 'ZS²: H₂O'],
    ['N_0-VTLA and m*NF+ and A*', 'N_0-VTLA and m*NF+ and A*'],
    ['Learning from <think> tokens', 'Learning from <think> tokens'],
    ['A \\| B | C', 'A ∣ B ∣ C'],
    ['**[A Title]** (https://huggingface.co/papers/2606.15133)', 'A Title'],
    ['3DGS at 2.5x', '3DGS at 2.5x'],
    ['A Title ([arXiv](https://x.y))', 'A Title'],
    ['A Title [[arXiv]](https://x.y)', 'A Title'],
    ['A Title [arXiv:2409.32003](https://x.y)', 'A Title'],
    ['A Title [[PDF](https://x.y)] [[Code](https://x.z)]', 'A Title'],
    ['LiDAR \\| Camera: A $O(|V|)$ Way', 'LiDAR ∣ Camera: A $O(∣V∣)$ Way'],
    ['null', ''],
    ['N/A', ''],
    ['-', ''],
  ])('%s reads %s', (raw, title) => {
    expect(cleanTitle(raw)).toBe(title);
  });
});

describe('a summary', () => {
  it.each([
    ['A text. et.al.', 'A text.'],
    ['a \\| b | c', 'a ∣ b ∣ c'],
    ['$p(x\\|y)$ and `a|b`', '$p(x|y)$ and `a|b`'],
    ['one<br>two', 'one\ntwo'],
    ['https：//github.com/a', 'https://github.com/a'],
    ['name<sup>1,2</sup>', 'name¹,²'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['**bold** stays', '**bold** stays'],
  ])('%s keeps its Markdown: %s', (raw, clean) => {
    expect(cleanBody(raw)).toBe(clean);
  });
});

describe('cleaning what is clean', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          '*',
          '**',
          '_',
          '`',
          '$',
          '|',
          '\\',
          '[',
          '](',
          ')',
          '<sup>',
          '</sup>',
          '<br>',
          '&amp;',
          ' ',
          '\n',
          'a',
          '1.',
          'et.al.',
          'read more on',
          '「',
          '」',
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join('')),
  );

  it.each([
    ['plain text', plainText],
    ['a summary', cleanBody],
  ])('changes nothing: %s', (_, clean) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
