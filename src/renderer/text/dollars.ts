import { replaceNodes, sourceOf, type TreeNode } from './tree.ts';

/** A title in pieces: plain text, or the TeX between two dollars. */
export type TitlePiece = { readonly text: string } | { readonly tex: string };

/**
 * `$` begins a formula when no space follows and ends it when no space precedes and no digit follows
 * (https://pandoc.org/MANUAL.html#math), so "$5 and $10" stays money.
 */
const FORMULA = /(?<![\\$])\$(?![\s$])((?:\\.|[^\\$])*?[^\s\\$])\$(?![\d$])/g;

/** How `remark-math` marks a formula on its own line. */
const DISPLAY = ['language-math', 'math-display'];

/** The text and the formulas of a title, in order. */
export function piecesOfTitle(title: string): readonly TitlePiece[] {
  const pieces: TitlePiece[] = [];
  let end = 0;
  for (const match of title.matchAll(FORMULA)) {
    if (match.index > end) pieces.push({ text: title.slice(end, match.index) });
    pieces.push({ tex: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < title.length) pieces.push({ text: title.slice(end) });
  return pieces;
}

/** `$$…$$` within a line is meant to stand on its own line, though `remark-math` takes it for inline. */
export function remarkDisplayMath() {
  return (tree: TreeNode, file: { toString(): string }): void => {
    const source = file.toString();
    replaceNodes(tree, (node) => {
      const isDisplay = node.type === 'inlineMath' && sourceOf(node, source).startsWith('$$');
      if (isDisplay) node.data = { ...node.data, hProperties: { className: DISPLAY } };
      return null;
    });
  };
}

/** Turns back into text what `remark-math` took for a formula and the rule above does not. */
export function remarkMoney() {
  return (tree: TreeNode, file: { toString(): string }): void => {
    const source = file.toString();
    replaceNodes(tree, (node) => {
      if (node.type !== 'inlineMath') return null;
      const written = sourceOf(node, source);
      return written.startsWith('$$') || isFormula(written, source, node) ? null : [text(written)];
    });
  };
}

function isFormula(written: string, source: string, node: TreeNode): boolean {
  const after = source.charAt(node.position?.end.offset ?? source.length);
  return !/^\$\s|\s\$$/.test(written) && !/\d/.test(after);
}

function text(value: string): TreeNode {
  return { type: 'text', value };
}
