import type { TreeNode } from './tree.ts';

const HEADING = /^h[1-6]$/;

/** Moves the headings of a text down, so that its highest becomes `<h{highest}>` and the page keeps one outline. */
export function rehypeHeadingsBelow({ highest }: { readonly highest: number }) {
  return (tree: TreeNode): void => {
    const headings = headingsIn(tree);
    const top = Math.min(...headings.map(levelOf));
    for (const heading of headings) {
      heading.tagName = `h${Math.min(6, highest + levelOf(heading) - top)}`;
    }
  };
}

function headingsIn(node: TreeNode): TreeNode[] {
  const below = (node.children ?? []).flatMap(headingsIn);
  return HEADING.test(node.tagName ?? '') ? [node, ...below] : below;
}

function levelOf(heading: TreeNode): number {
  return Number(heading.tagName?.slice(1));
}
