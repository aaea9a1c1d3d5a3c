import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { startWords } from '../words/i18n.ts';
import { piecesOfTitle } from './dollars.ts';
import { Markdown } from './markdown.tsx';

const html = (source: string) => renderToStaticMarkup(<Markdown source={source} language="en" />);

beforeAll(() => startWords('en'));

describe('the Markdown of digests', () => {
  it.each([
    ['money is not a formula', 'from $5 to $10 a day', 'from $5 to $10 a day'],
    ['one tilde means about', '~10 ms and ~20 ms', '~10 ms and ~20 ms'],
    ['an unknown tag is text', 'it writes <think> first', 'it writes &lt;think&gt; first'],
    ['a shaping tag goes, its text stays', 'H<sub>2</sub>O', 'H2O'],
    ['Korean bold beside punctuation', '**"텍스트"**는', '<strong>&quot;텍스트&quot;</strong>는'],
    ['Chinese bold beside punctuation', '其**（一）**是', '其<strong>（一）</strong>是'],
    ['escaped asterisks stay', '\\*\\*a\\*\\*', '**a**'],
  ])('knows that %s', (_name, source, expected) => {
    expect(html(source)).toContain(expected);
  });

  it('keeps a line break that was written as a tag', () => {
    expect(html('one<br>two')).toMatch(/one<br\/>\s*two/);
  });

  it('moves headings below the heading of the summary, keeping their order', () => {
    const markup = html('# One\n\n### Three\n\n###### Six');
    expect(markup.match(/<h\d/g)).toEqual(['<h3', '<h5', '<h6']);
  });
});

describe('formulas in a title', () => {
  it.each([
    ['no formula', [{ text: 'no formula' }]],
    ['$\\infty$Bench', [{ tex: '\\infty' }, { text: 'Bench' }]],
    [
      'An $O(n)$ and $x$ title',
      [{ text: 'An ' }, { tex: 'O(n)' }, { text: ' and ' }, { tex: 'x' }, { text: ' title' }],
    ],
    ['From $5 to $10', [{ text: 'From $5 to $10' }]],
    ['Lonely $ sign', [{ text: 'Lonely $ sign' }]],
  ])('splits "%s"', (title, pieces) => {
    expect(piecesOfTitle(title)).toEqual(pieces);
  });
});
