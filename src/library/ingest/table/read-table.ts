import type { SetAsideReason } from '../../../shared/import-report.ts';
import type { ParsedEntry } from '../format.ts';
import type { Role } from '../labels.ts';
import { isBlank } from '../text/lines.ts';
import { isNothing } from '../text/title.ts';
import { arrange } from './arrange.ts';
import { isDelimiterRow, isTableHead, splitCells, splitPieces } from './cells.ts';
import { readColumns } from './columns.ts';
import { rowEntry } from './row-entry.ts';
import { type RawRow, readRows } from './rows.ts';

export interface TableReading {
  readonly entries: readonly ParsedEntry[];
  readonly setAside: readonly {
    readonly from: number;
    readonly to: number;
    readonly reason: SetAsideReason;
  }[];
  /** Line after the table. */
  readonly to: number;
}

/** Reads the table at `at`; null when its header says that it holds no papers. Rows of no paper stay unread. */
export function readTable(
  lines: readonly string[],
  at: number,
  end: number,
  topics: readonly string[],
): TableReading | null {
  const header = splitCells(lines[at] ?? '');
  const roles = readColumns(header, splitCells(lines[at + 2] ?? ''));
  if (!roles) return null;
  const entries: ParsedEntry[] = [];
  const setAside: TableReading['setAside'][number][] = [
    { from: at, to: at + 2, reason: 'furniture' },
  ];
  const outer = (lines[at] ?? '').trimStart().startsWith('|');
  const body = end < lines.length ? lines.slice(0, end) : lines;
  let to = at + 2;
  let subject: string | null = null;
  for (const row of readRows(body, bodyStart(body, at + 2), roles.length, outer)) {
    const cells = arrange(splitPieces(row.text), roles);
    const entry = rowEntry(
      { cells, roles, header, from: row.from, to: row.to },
      subject ? [...topics, subject] : topics,
    );
    if (entry) entries.push(entry);
    else if (isEmptyRow(row, cells))
      setAside.push({ from: row.from, to: row.to, reason: 'furniture' });
    else if (isSubjectRow(cells, roles)) {
      subject =
        cells
          .find((cell) => !isNothing(cell))
          ?.replace(/[*_#]/g, '')
          .trim() ?? null;
      setAside.push({ from: row.from, to: row.to, reason: 'furniture' });
    }
    to = row.to;
  }
  return { entries, setAside, to };
}

/** Some writers leave a blank line below the dashes. */
function bodyStart(lines: readonly string[], at: number): number {
  return isBlank(lines[at] ?? '') &&
    /^\s*\|/.test(lines[at + 1] ?? '') &&
    !isTableHead(lines, at + 1)
    ? at + 1
    : at;
}

function isEmptyRow(row: RawRow, cells: readonly string[]): boolean {
  return cells.every(isNothing) || isDelimiterRow(row.text);
}

/** `| **NLP** | | |`: a row that only names what the rows below are about. */
function isSubjectRow(cells: readonly string[], roles: readonly Role[]): boolean {
  const filled = cells.filter((cell) => !isNothing(cell));
  return filled.length === 1 && roles.length > 1 && (filled[0] ?? '').length <= 60;
}
