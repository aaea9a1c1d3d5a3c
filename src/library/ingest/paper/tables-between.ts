import { isFurnitureLine } from '../markdown/furniture.ts';
import { type Outline, readHeading } from '../markdown/outline.ts';
import { isTableHead, splitCells } from '../table/cells.ts';
import { readColumns } from '../table/columns.ts';
import { isBlank } from '../text/lines.ts';

/** A first row may span this many lines. */
const ROW = 30;

/** First lines of tables of papers: no paper's text goes on past one, whatever headings stand above it. */
export function tablesOfPapers(lines: readonly string[], outline: Outline): number[] {
  return lines.flatMap((line, at) => {
    if (outline.fenced[at] === 1 || !isTableHead(lines, at)) return [];
    const columns = readColumns(splitCells(line), splitCells(lines[at + 2] ?? ''));
    return columns && columns.length >= 3 && LINKS.test(firstRow(lines, at + 2)) ? [at] : [];
  });
}

const LINKS = /https?:|\d{4}\.\d{4,5}/;

/** The first row with the lines that a break inside one of its cells made of it. */
function firstRow(lines: readonly string[], at: number): string {
  const below = lines.slice(at, at + ROW);
  const end = below.findIndex(
    (line, index) => isBlank(line) || (index > 0 && line.startsWith('|')),
  );
  return below.slice(0, end < 0 ? below.length : end).join('\n');
}

/** First of the headings and furniture that stand directly above a table. */
export function tableLead(lines: readonly string[], table: number): number {
  let from = table;
  for (let at = table - 1; at >= 0 && at > table - 20; at -= 1) {
    const line = lines[at] ?? '';
    if (readHeading(line, at)) from = at;
    else if (!isBlank(line) && !isFurnitureLine(line)) break;
  }
  return from;
}
