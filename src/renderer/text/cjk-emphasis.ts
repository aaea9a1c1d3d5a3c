import { replaceNodes, sourceOf, type TreeNode } from './tree.ts';

const STRONG = /\*\*([^*\n]+)\*\*/g;

/**
 * `**"텍스트"**는` and `**（一）**是` are bold to their writers, but CommonMark wants a space beside punctuation
 * (https://spec.commonmark.org/0.31.2/#delimiter-run) that these languages do not write, and leaves the asterisks.
 * This makes bold what is left so, unless the asterisks were escaped.
 */
export function remarkCjkEmphasis() {
  return (tree: TreeNode, file: { toString(): string }): void => {
    const source = file.toString();
    replaceNodes(tree, (node) => {
      if (node.type !== 'text' || !node.value?.includes('**')) return null;
      return sourceOf(node, source).includes('\\*') ? null : strongInside(node.value);
    });
  };
}

function strongInside(value: string): TreeNode[] {
  return value.split(STRONG).flatMap((piece, index): TreeNode[] => {
    if (piece === '') return [];
    const text: TreeNode = { type: 'text', value: piece };
    return [index % 2 === 1 ? { type: 'strong', children: [text] } : text];
  });
}
