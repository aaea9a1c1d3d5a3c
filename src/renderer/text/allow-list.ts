import type { Options } from 'rehype-sanitize';

/**
 * What a summary may consist of. Everything that is not in this list is dropped before React sees it;
 * it is the only place that decides, and `allow-list.test.tsx` is its proof. Digests are written by strangers.
 *
 * `img` passes with its address but is drawn as a label (see `markdown.tsx`): nothing is ever loaded.
 * `code` keeps the three classes by which `remark-math` marks a formula.
 */
export const ALLOWED: Options = {
  tagNames: [
    ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...['strong', 'em', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'img'],
  ],
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
    code: [['className', 'language-math', 'math-inline', 'math-display']],
  },
  protocols: { href: ['http', 'https'], src: ['http', 'https'] },
  strip: ['script', 'style'],
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};
