import { replaceNodes, type TreeNode } from './tree.ts';

/** Tags that only shape text: they vanish and their text stays. Any other tag, `<think>` say, is shown as written. */
const SHAPING =
  /<\/?(?:a|abbr|b|big|blockquote|center|code|dd|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|img|kbd|li|mark|ol|p|picture|pre|q|s|small|source|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var)(?:\s[^<>]*)?\/?>/gi;
const BREAK = /<br\s*\/?>/gi;
const COMMENT = /<!--[\s\S]*?-->/g;

/** HTML inside Markdown is never HTML here: a line break stays a break, shaping tags go, the rest is text. */
export function remarkPlainHtml() {
  return (tree: TreeNode): void =>
    replaceNodes(tree, (node) => (node.type === 'html' ? plain(node.value ?? '') : null));
}

function plain(html: string): TreeNode[] {
  return html
    .replace(COMMENT, '')
    .replace(SHAPING, ' ')
    .split(BREAK)
    .flatMap((line, index): TreeNode[] => {
      const text = line.replace(/[ \t]+/g, ' ');
      const words: TreeNode[] = text.trim() === '' ? [] : [{ type: 'text', value: text }];
      return index === 0 ? words : [{ type: 'break' }, ...words];
    });
}
