import type { TreeItem } from './tree.ts';

/** What a key does in the sidebar, as in every tree: up, down, to the ends, in and out. */
export type TreeStep =
  | { readonly kind: 'go'; readonly key: string }
  | { readonly kind: 'fold'; readonly item: TreeItem }
  | { readonly kind: 'enter' };

/** null: the key means nothing here. `active` is the line the keyboard is at. */
export function stepFor(
  pressed: string,
  items: readonly TreeItem[],
  active: string,
): TreeStep | null {
  const index = Math.max(
    0,
    items.findIndex(({ key }) => key === active),
  );
  const item = items[index];
  if (!item) return null;
  switch (pressed) {
    case 'ArrowDown':
      return goTo(items[Math.min(items.length - 1, index + 1)]);
    case 'ArrowUp':
      return goTo(items[Math.max(0, index - 1)]);
    case 'Home':
      return goTo(items[0]);
    case 'End':
      return goTo(items.at(-1));
    case 'ArrowRight':
      return item.kind === 'section' && !item.isOpen
        ? { kind: 'fold', item }
        : inwards(items, index);
    case 'ArrowLeft':
      return item.kind === 'section' && item.isOpen
        ? { kind: 'fold', item }
        : outwards(items, item);
    case 'Enter':
    case 'Space':
      return item.kind === 'section' || item.kind === 'more'
        ? { kind: 'fold', item }
        : { kind: 'enter' };
    default:
      return null;
  }
}

function goTo(item: TreeItem | undefined): TreeStep | null {
  return item ? { kind: 'go', key: item.key } : null;
}

/** From a section to its first line; from a place to its papers. */
function inwards(items: readonly TreeItem[], index: number): TreeStep | null {
  return items[index]?.kind === 'section' ? goTo(items[index + 1]) : { kind: 'enter' };
}

function outwards(items: readonly TreeItem[], item: TreeItem): TreeStep | null {
  if (item.kind === 'library' || item.kind === 'section') return null;
  return goTo(items.find((each) => each.kind === 'section' && each.section === item.section));
}
