/** More pipes than any row has; what is beyond stays in the last cell, so no text makes this slow. */
const MOST = 400;

/** Cells of one row of a Markdown table, trimmed. */
export function splitCells(row: string): string[] {
  return splitPieces(row).map((piece) => piece.trim());
}

/** What stands between the pipes of a row, spaces and all; the pipes around the row part nothing, escaped ones neither. */
export function splitPieces(row: string): string[] {
  const text = row.trim();
  const cells: string[] = [];
  let from = text.startsWith('|') ? 1 : 0;
  for (let at = nextPipe(text, from); at >= 0 && cells.length < MOST; at = nextPipe(text, at + 1)) {
    cells.push(text.slice(from, at));
    from = at + 1;
  }
  const rest = text.slice(from);
  return rest.trim() === '' && cells.length > 0 ? cells : [...cells, rest];
}

/** Number of pipes in `text` that part cells. */
export function countPipes(text: string): number {
  let count = 0;
  for (let at = nextPipe(text, 0); at >= 0; at = nextPipe(text, at + 1)) count += 1;
  return count;
}

function nextPipe(text: string, from: number): number {
  let at = text.indexOf('|', from);
  while (at > 0 && isEscaped(text, at)) at = text.indexOf('|', at + 1);
  return at;
}

/** An odd run of backslashes before it. */
function isEscaped(text: string, at: number): boolean {
  let run = 0;
  while (text[at - 1 - run] === '\\') run += 1;
  return run % 2 === 1;
}

/** `|---|:--:|`: the line that makes the line above it a header. */
export function isDelimiterRow(line: string): boolean {
  const text = line.trim();
  return text.length < 2_000 && text.includes('-') && /^[\s|:-]+$/.test(text) && text.includes('|');
}

/** Whether a table begins at `at`: a line with pipes over a line of dashes. */
export function isTableHead(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return (
    line.includes('|') &&
    line.length < 5_000 &&
    isDelimiterRow(lines[at + 1] ?? '') &&
    !isDelimiterRow(line)
  );
}
