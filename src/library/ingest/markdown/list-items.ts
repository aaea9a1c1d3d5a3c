import { isBlank } from '../text/lines.ts';

const ITEM = /^ {0,3}(?:[-*+•]|\d{1,4}[.)])\s+\S/;

export function isItem(line: string): boolean {
  return ITEM.test(line.slice(0, 40));
}

/** Line after the list item at `at`: indented lines, quotes and nested items below belong to it. */
export function itemEnd(lines: readonly string[], at: number): number {
  let end = at + 1;
  for (let next = end; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (isBlank(line)) continue;
    const belongs = /^(?:\s{2,}|\t|\s{0,3}>)/.test(line) || (next === end && isLazy(line));
    if (!belongs) break;
    end = next + 1;
  }
  return end;
}

/** A paragraph's next line needs no indent. */
function isLazy(line: string): boolean {
  return !isItem(line) && !/^\s{0,3}(?:#|\||\[[^\]]{1,80}\]:|<|```|---|\*\*\*)/.test(line);
}
