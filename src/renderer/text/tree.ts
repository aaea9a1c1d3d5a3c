/** As much of a Markdown or HTML syntax tree as the small plugins here need. */
export interface TreeNode {
  type: string;
  value?: string;
  tagName?: string;
  children?: TreeNode[];
  /** Of an HTML element. */
  properties?: { title: string };
  /** What becomes of a Markdown node in HTML. */
  data?: { hProperties?: { className: readonly string[] } };
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/** Where in the source a node stands, as written there; empty when the parser does not say. */
export function sourceOf(node: TreeNode, source: string): string {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  return from === undefined || to === undefined ? '' : source.slice(from, to);
}

/** Puts what `replace` returns in the place of every node below `parent`; `null` leaves the node. */
export function replaceNodes(
  parent: TreeNode,
  replace: (node: TreeNode) => readonly TreeNode[] | null,
): void {
  if (!parent.children) return;
  parent.children = parent.children.flatMap((child) => {
    const replacement = replace(child);
    if (replacement) return [...replacement];
    replaceNodes(child, replace);
    return [child];
  });
}
