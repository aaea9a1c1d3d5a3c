import { replaceNodes, type TreeNode } from '../tree.ts';
import type { Disputed } from './disputed.ts';
import { keyOfNumber, readNumbers } from './read-numbers.ts';

/** Puts `<mark title>` around the numbers that another version gives differently. After the sanitizing. */
export function rehypeMarkNumbers({ disputed }: { readonly disputed: Disputed }) {
  return (tree: TreeNode): void =>
    replaceNodes(tree, (node) => {
      if (node.tagName === 'code') return [node];
      return node.type === 'text' ? marked(node.value ?? '', disputed) : null;
    });
}

function marked(text: string, disputed: Disputed): TreeNode[] | null {
  const nodes: TreeNode[] = [];
  let end = 0;
  for (const number of readNumbers(text)) {
    const title = disputed.get(keyOfNumber(number));
    if (title === undefined) continue;
    nodes.push({ type: 'text', value: text.slice(end, number.from) }, mark(number.written, title));
    end = number.to;
  }
  return nodes.length === 0 ? null : [...nodes, { type: 'text', value: text.slice(end) }];
}

function mark(written: string, title: string): TreeNode {
  return {
    type: 'element',
    tagName: 'mark',
    properties: { title },
    children: [{ type: 'text', value: written }],
  };
}
