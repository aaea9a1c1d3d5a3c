import { isBlank } from '../text/lines.ts';

/** Lines between blank ones, joined; lines count from 0, `to` not included. */
export interface Paragraph {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export function readParagraphs(lines: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    if (isBlank(lines[from] ?? '')) continue;
    let to = from + 1;
    while (to < lines.length && !isBlank(lines[to] ?? '')) to += 1;
    paragraphs.push({ text: lines.slice(from, to).join('\n').trim(), from, to });
    from = to;
  }
  return paragraphs;
}
