/** More pipes than any row has; what is beyond stays in the last cell, so no text makes this slow. */
const MOST = 400;

/** Cells of one row of a Markdown table, trimmed; the pipes around the row part nothing, escaped ones neither. */
export function splitCells(row: string): string[] {
  const text = row.trim();
  const cells: string[] = [];
  let from = text.startsWith('|') ? 1 : 0;
  for (let at = nextPipe(text, from); at >= 0 && cells.length < MOST; at = nextPipe(text, at + 1)) {
    cells.push(text.slice(from, at).trim());
    from = at + 1;
  }
  const rest = text.slice(from).trim();
  return rest === '' && cells.length > 0 ? cells : [...cells, rest];
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
