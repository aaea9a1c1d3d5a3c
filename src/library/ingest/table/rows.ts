import { isBlank } from '../text/lines.ts';
import { countPipes } from './cells.ts';

/** A row of a table as the document wrote it, over one or more lines. */
export interface RawRow {
  readonly text: string;
  /** Lines `from` up to, not including, `to`, counted from 0. */
  readonly from: number;
  readonly to: number;
}

/** A cell is not longer than this many lines; a row that was never closed must not swallow the document. */
const LONGEST = 60;

/**
 * The rows of a table's body that begins at line `start`. A line break inside a cell does not end a row: a row goes on
 * until it has all its pipes and ends with one. Widths come from the header; `outer` says whether rows begin with a pipe.
 */
export function* readRows(
  lines: readonly string[],
  start: number,
  columns: number,
  outer: boolean,
): Generator<RawRow> {
  let at = start;
  while (at < lines.length && isRowStart(lines[at] ?? '', outer)) {
    const to = outer ? rowEnd(lines, at, columns) : at + 1;
    yield { text: lines.slice(at, to).map(trimEnd).join('\n'), from: at, to };
    at = to;
  }
}

function trimEnd(line: string): string {
  return line.trimEnd();
}

function isRowStart(line: string, outer: boolean): boolean {
  const text = line.trimStart();
  return outer ? text.startsWith('|') : countPipes(text) > 0 && !text.startsWith('#');
}

function rowEnd(lines: readonly string[], start: number, columns: number): number {
  let pipes = countPipes(lines[start] ?? '');
  let end = start + 1;
  if (pipes > columns && endsRow(lines[start] ?? '')) return withTail(lines, end);
  for (let at = end; at < lines.length && at - start < LONGEST; at += 1) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    const more = countPipes(line);
    if (breaksRow(line, pipes, more, columns)) break;
    pipes += more;
    end = at + 1;
    if (pipes > columns && endsRow(line)) return withTail(lines, end);
  }
  return unclosedEnd(lines, start, end);
}

/** The next row, a heading, a rule or a list item is no part of a cell. */
function breaksRow(line: string, pipes: number, more: number, columns: number): boolean {
  const text = line.trimStart();
  if (text.startsWith('|')) return more > columns || pipes + more > columns + 1;
  return /^(?:#{1,6}\s|---+\s*$|```|\[[^\]]{1,80}\]:\s)/.test(text);
}

/** A row, or a line of one, that its closing pipe ends. */
export function endsRow(line: string): boolean {
  const text = line.trimEnd();
  return text.endsWith('|') && !text.endsWith('\\|');
}

/** Lines right after a full row that do not begin one but end one: its last cell held a pipe at a line's end. */
function withTail(lines: readonly string[], end: number): number {
  const next = lines[end] ?? '';
  const continues =
    !isBlank(next) &&
    !next.trimStart().startsWith('|') &&
    endsRow(next) &&
    !/^\s*[#!>-]/.test(next);
  return continues ? end + 1 : end;
}

/** A row never closed is the lines up to the first blank one: what follows is something else. */
function unclosedEnd(lines: readonly string[], start: number, end: number): number {
  let at = start + 1;
  while (at < end && !isBlank(lines[at] ?? '')) at += 1;
  return at;
}
