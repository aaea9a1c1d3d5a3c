/** Lines of a document, without their ends. Line `n` of a report is `lines[n - 1]`. */
export function splitLines(text: string): string[] {
  return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** Index of the first non-blank line at or after `from`, before `to`; `to` when there is none. */
export function nextFilled(lines: readonly string[], from: number, to = lines.length): number {
  let index = from;
  while (index < to && isBlank(lines[index] ?? '')) index += 1;
  return Math.min(index, to);
}

/** Index just past the last non-blank line before `to`, not before `from`. */
export function filledEnd(lines: readonly string[], from: number, to: number): number {
  let index = to;
  while (index > from && isBlank(lines[index - 1] ?? '')) index -= 1;
  return index;
}
