import { decodeEntities } from './entities.ts';

/** Longer than any description of a paper. */
const LONGEST = 200_000;

/** Tags of HTML only: `<think>` in a title is text. */
const HTML_TAG =
  /<\/?(?:a|abbr|b|big|blockquote|body|button|center|cite|code|dd|del|details|div|dl|dt|em|figure|figcaption|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|link|main|mark|meta|nav|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|summary|sup|svg|path|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|video)\b[^<>]{0,2000}>/gi;

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/<(script|style)\b[^<>]{0,500}>[^<]{0,100000}<\/\1\s*>/gi, ''],
  [/<!--[^>]{0,5000}-->/g, ''],
  [/<\/(?:p|div|h[1-6]|ul|ol|table|tr|blockquote|summary|details)\s*>/gi, '\n\n'],
  [/<br\s*\/?>/gi, '\n'],
  [/<li\b[^<>]{0,500}>/gi, '\n- '],
  [/<h[1-6]\b[^<>]{0,500}>/gi, '\n\n### '],
  [/<\/?(?:b|strong)\b[^<>]{0,200}>/gi, '**'],
  [/<\/?(?:i|em)\b[^<>]{0,200}>/gi, '*'],
  [/<img\b[^<>]{0,2000}?src\s*=\s*["']?([^"'\s<>]{1,2000})["']?[^<>]{0,2000}>/gi, '\n![]($1)\n'],
  [
    /<a\b[^<>]{0,2000}?href\s*=\s*["']?([^"'\s<>]{1,2000})["']?[^<>]{0,500}>([^<>]{0,2000})<\/a\s*>/gi,
    '[$2]($1)',
  ],
  [HTML_TAG, ''],
  [/[ \t]+\n/g, '\n'],
  [/\n{3,}/g, '\n\n'],
];

/** The text of a piece of HTML as Markdown: paragraphs, lists, bold labels and links stay, everything else goes. */
export function htmlToMarkdown(html: string): string {
  const text = html.length > LONGEST ? html.slice(0, LONGEST) : html;
  if (!text.includes('<')) return decodeEntities(text).trim();
  return decodeEntities(STEPS.reduce((left, [what, by]) => left.replace(what, by), text)).trim();
}
