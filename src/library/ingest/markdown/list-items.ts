import { isBlank } from '../text/lines.ts';

const ITEM = /^\s*(?:[-*+•]|\d{1,4}[.)])\s+\S/;

export function isItem(line: string): boolean {
  return ITEM.test(line.slice(0, 200));
}

/** Columns before the text of a line; a tab counts as four. */
export function indentOf(line: string): number {
  const space = /^[ \t]*/.exec(line)?.[0] ?? '';
  return space.replaceAll('\t', '    ').length;
}

/** Line after the list item at `at`: what is indented more, and quotes below, belong to it. */
export function itemEnd(lines: readonly string[], at: number): number {
  const own = indentOf(lines[at] ?? '');
  let end = at + 1;
  for (let next = end; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (isBlank(line)) continue;
    const belongs =
      indentOf(line) > own || /^\s{0,3}>/.test(line) || (next === end && isLazy(line));
    if (!belongs) break;
    end = next + 1;
  }
  return end;
}

/** A paragraph's next line needs no indent. */
function isLazy(line: string): boolean {
  return !isItem(line) && !/^\s*(?:#|\||\[[^\]]{1,80}\]:|<|```|---|\*\*\*)/.test(line);
}
