import type { PaperGroup } from '../../shared/paper.ts';
import type { Density } from '../../shared/settings.ts';

/** Heights are fixed, so that a list of any length can be jumped about in and never shifts. Pixels. */
export const ROW_HEIGHTS: Record<Density, number> = { comfortable: 72, compact: 44 };
export const HEADER_HEIGHT = 30;
/** Room above the first row and below the last, in pixels. */
export const MARGIN = 6;

/** Rows that stand under one header, or all rows of a list without groups. */
export interface Block {
  readonly group: PaperGroup | null;
  /** Index of its first row, and how many there are. */
  readonly from: number;
  readonly count: number;
  /** Distance from the top of the list, and the height, header included. Pixels. */
  readonly top: number;
  readonly height: number;
}

export interface Layout {
  readonly blocks: readonly Block[];
  readonly rows: number;
  readonly rowHeight: number;
  /** Of the whole list, in pixels. */
  readonly height: number;
}

/** Where everything stands in a list of so many rows. */
export function layoutOf(rows: number, groups: readonly PaperGroup[], density: Density): Layout {
  const rowHeight = ROW_HEIGHTS[density];
  const blocks: Block[] = [];
  let [from, top] = [0, MARGIN];
  for (const group of groups.length > 0 ? groups : [null]) {
    const count = group === null ? rows : group.papers;
    const height = count * rowHeight + (group === null ? 0 : HEADER_HEIGHT);
    blocks.push({ group, from, count, top, height });
    from += count;
    top += height;
  }
  return { blocks, rows, rowHeight, height: top + MARGIN };
}

/** The blocks of the rows from one index to another, and that of a single one besides; in the order of the list. */
export function blocksOf(
  layout: Layout,
  [first, last]: readonly [first: number, last: number],
  besides: number,
): readonly Block[] {
  const { blocks } = layout;
  const from = Math.max(0, indexOfBlock(blocks, first));
  const shown = blocks.slice(from, indexOfBlock(blocks, last) + 1);
  const other = besides < 0 ? undefined : blockOf(layout, besides);
  if (!other || shown.includes(other)) return shown;
  return other.from < first ? [other, ...shown] : [...shown, other];
}

function indexOfBlock(blocks: readonly Block[], index: number): number {
  return lastWhere(blocks, (block) => block.from <= index);
}

/** The block a row is in. */
export function blockOf({ blocks }: Layout, index: number): Block | undefined {
  return blocks[indexOfBlock(blocks, index)];
}

/** Distance of a row from the top of the list, in pixels. */
export function topOf(layout: Layout, index: number): number {
  const block = blockOf(layout, index);
  if (!block) return 0;
  return block.top + headerOf(block) + (index - block.from) * layout.rowHeight;
}

/** The rows that touch a stretch of the list: first and last index, clamped; null in an empty list. */
export function rowsBetween(
  layout: Layout,
  top: number,
  bottom: number,
): readonly [first: number, last: number] | null {
  if (layout.rows === 0) return null;
  return [rowAt(layout, top), rowAt(layout, bottom)];
}

function rowAt(layout: Layout, y: number): number {
  const block = layout.blocks[lastWhere(layout.blocks, (each) => each.top <= y)];
  if (!block) return 0;
  const inside = Math.floor((y - block.top - headerOf(block)) / layout.rowHeight);
  const last = block.from + block.count - 1;
  return Math.max(0, Math.min(block.from + Math.max(0, inside), last, layout.rows - 1));
}

export function headerOf({ group }: Block): number {
  return group === null ? 0 : HEADER_HEIGHT;
}

/** Where to scroll so that a row is in sight below the sticky header; null when it is already. */
export function scrollFor(
  layout: Layout,
  index: number,
  view: { readonly top: number; readonly height: number; readonly covered: number },
): number | null {
  const block = blockOf(layout, index);
  if (!block) return null;
  const top = topOf(layout, index);
  const above = headerOf(block) + (block.from === index ? MARGIN : 0);
  if (top - above < view.top) return Math.max(0, top - above);
  const bottom = top + layout.rowHeight + MARGIN + view.covered;
  return bottom > view.top + view.height ? bottom - view.height : null;
}

/** The last index for which a condition holds that holds up to some index and not after; -1 when never. */
function lastWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
