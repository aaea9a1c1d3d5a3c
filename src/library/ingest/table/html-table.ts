import type { ParsedEntry } from '../format.ts';
import { htmlToMarkdown } from '../text/html.ts';
import { arxivIdOfLabel } from '../text/links.ts';
import { readColumns } from './columns.ts';
import type { TableReading } from './read-table.ts';
import { rowEntry } from './row-entry.ts';

/** Longer than any table of papers a page shows. */
const MOST_LINES = 20_000;

/** Line after the `<table>` that begins at `at`; `at` when none does or it never ends. */
export function htmlTableEnd(lines: readonly string[], at: number): number {
  if (!/^\s*<table\b/i.test(lines[at] ?? '')) return at;
  for (let next = at; next < lines.length && next - at < MOST_LINES; next += 1) {
    if (/<\/table\s*>/i.test(lines[next] ?? '')) return next + 1;
  }
  return at;
}

/** Papers of an HTML table whose header names their columns; null when it names none. Scripts in it are only text. */
export function readHtmlTable(
  lines: readonly string[],
  from: number,
  to: number,
  topics: readonly string[],
): TableReading | null {
  const text = lines.slice(from, to).join('\n');
  const rows = [...text.matchAll(/<tr\b[^<>]{0,500}>([\s\S]*?)(?=<\/tr\s*>|<tr\b|<\/table)/gi)];
  const header = cellsOf(rows.find((row) => /<th\b/i.test(row[1] ?? ''))?.[1] ?? '');
  const roles = readColumns(header);
  if (!roles) return null;
  const entries: ParsedEntry[] = [];
  let line = from;
  let counted = 0;
  for (const row of rows) {
    line += countBreaks(text.slice(counted, row.index));
    counted = row.index;
    const inner = row[1] ?? '';
    const cells = /<td\b/i.test(inner) ? cellsOf(inner) : [];
    const end = line + countBreaks(inner) + 1;
    const entry =
      cells.length === 0
        ? null
        : rowEntry(
            { cells: roles.map((_, at) => cells[at] ?? ''), roles, header, from: line, to: end },
            topics,
          );
    if (entry) entries.push({ ...entry, arxivId: entry.arxivId ?? attributeId(inner) });
  }
  const head = entries[0]?.lines[0] ?? to + 1;
  const setAside = tableFrame(lines, from, to, head, entries);
  return { entries, to, setAside, doubts: [], isEmpty: false };
}

/** Lines of the table around and between its rows of papers. */
function tableFrame(
  lines: readonly string[],
  from: number,
  to: number,
  head: number,
  entries: readonly ParsedEntry[],
): TableReading['setAside'] {
  const covered = new Set(
    entries.flatMap(({ lines: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first - 1 + at),
    ),
  );
  const frame: TableReading['setAside'][number][] = [];
  for (let at = from; at < to; at += 1) {
    const isFrame =
      !covered.has(at) && (at < head || /^(?:\s*<\/?[a-z][^<>]*>\s*)*$/i.test(lines[at] ?? ''));
    if (isFrame) frame.push({ from: at, to: at + 1, reason: 'furniture' });
  }
  return frame;
}

function cellsOf(row: string): string[] {
  const cells = row.matchAll(/<t[hd]\b[^<>]{0,1000}>([\s\S]*?)(?=<\/t[hd]\s*>|<t[hd]\b|$)/gi);
  return [...cells].map((cell) =>
    htmlToMarkdown(
      (cell[1] ?? '')
        .replace(/<button\b[^<>]{0,1000}>[^<]{0,100}<\/button\s*>/gi, '')
        .replace(/<\/span>\s*<span\b[^<>]{0,300}>/gi, ', '),
    ),
  );
}

/** `data-arxiv-id="2506.06622v2"`: pages keep ids in attributes. */
function attributeId(row: string): string | null {
  const match =
    /(?:data-arxiv-id|data-id|id)\s*=\s*["']([^"']{6,40})["']/i.exec(row) ??
    /\(\s*this\s*,\s*'([^']{6,40})'/.exec(row);
  return match ? arxivIdOfLabel(match[1] ?? '') : null;
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
