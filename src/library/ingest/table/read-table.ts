import type { SetAsideReason } from '../../../shared/import-report.ts';
import type { ParsedEntry } from '../format.ts';
import { type Role, roleOf } from '../labels.ts';
import { isBlank } from '../text/lines.ts';
import { plainText } from '../text/plain.ts';
import { isNothing } from '../text/title.ts';
import { arrange } from './arrange.ts';
import { isDelimiterRow, isTableHead, splitCells, splitPieces } from './cells.ts';
import { readColumns } from './columns.ts';
import { losesWords } from './lost-words.ts';
import { rowEntry } from './row-entry.ts';
import { endsRow, type RawRow, readRows } from './rows.ts';

export interface TableReading {
  readonly entries: readonly ParsedEntry[];
  readonly setAside: readonly {
    readonly from: number;
    readonly to: number;
    readonly reason: SetAsideReason;
  }[];
  /** Rows read only in part: they lost words, or the document ends in the middle of them. */
  readonly doubts: readonly { readonly from: number; readonly to: number }[];
  /** Its header says that it is of papers, and it has no row. */
  readonly isEmpty: boolean;
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
  const doubts: TableReading['doubts'][number][] = [];
  let to = at + 2;
  let subject: string | null = null;
  for (const row of readRows(body, bodyStart(body, at + 2), roles.length, outer)) {
    const cells = arrange(splitPieces(row.text), roles);
    const given = { cells, roles, header, from: row.from, to: row.to };
    const entry = rowEntry(given, subject ? [...topics, subject] : topics);
    if (entry) {
      entries.push(entry);
      const isCut =
        outer && row.to === lines.length && !endsRow(row.text) && endsRow(lines[at] ?? '');
      if (isCut || losesWords(given, entry)) doubts.push({ from: row.from, to: row.to });
    } else if (isEmptyRow(row, cells))
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
  const isEmpty = to === at + 2 && isSurelyOfPapers(header);
  return { entries, setAside, doubts, isEmpty, to };
}

/** Without a row only the header says what a table is about: a title and two more columns that papers have. */
function isSurelyOfPapers(header: readonly string[]): boolean {
  const roles = header.map((cell) => roleOf(plainText(cell)));
  const known = OF_PAPERS.filter((role) => roles.includes(role));
  return (roles.includes('title') || roles.includes('paper')) && known.length >= 2;
}

const OF_PAPERS: readonly Role[] = [
  'authors',
  'summary',
  'abstract',
  'plain-language',
  'pdf',
  'code',
];

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
