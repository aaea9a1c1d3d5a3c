import { repairScheme } from './links.ts';
import { raiseScripts } from './scripts.ts';

/** A marker some feeds put after every cell, also after texts that name no authors. */
const ET_AL = /(?:\s*\bet\.?\s?al\.?,?)+\s*$/i;
const FENCE = /^\s{0,3}(`{3,}|~{3,})/;

/** A summary as Markdown without what only the layout of its document needed. Cleaning what is clean changes nothing. */
export function cleanBody(markdown: string): string {
  let text = markdown;
  for (let round = 0; round < 8; round += 1) {
    const next = cleanOnce(text);
    if (next === text) break;
    text = next;
  }
  return text;
}

/** What one rule leaves may be what another cleans: a tail below a line break, say. */
function cleanOnce(markdown: string): string {
  let text = markdown.trim();
  if (text.includes('<')) text = unwrap(raiseScripts(text));
  if (text.includes('|')) text = settlePipes(text);
  return dropTail(repairScheme(text).trim());
}

/** " et.al." at the very end; a text that is nothing else is nothing. */
function dropTail(text: string): string {
  return /al[.,]{0,2}$/i.test(text) ? text.replace(ET_AL, '').trimEnd() : text;
}

/** `<br>` is a line break; `<details><summary>Show</summary><p>…</p></details>` only folds the text inside. */
function unwrap(text: string): string {
  return text
    .replace(/<summary\b[^<>]{0,200}>[^<>]{0,80}<\/summary\s*>/gi, '')
    .replace(/<\/?(?:details|p|div|center|font|span)\b[^<>]{0,500}>/gi, '')
    .replace(/\s*<br\s*\/?>\s*/gi, '\n')
    .trim();
}

/** Pipes of a text: escapes for a table go, tables inside the text stay, and elsewhere `|` becomes `∣` (U+2223). */
function settlePipes(text: string): string {
  if (!text.includes('\n')) return settleLine(text);
  let fence = '';
  return text
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1] ?? '';
      if (fence === '' ? mark !== '' : mark.startsWith(fence)) fence = fence === '' ? mark : '';
      return fence !== '' || mark !== '' || isTableLine(line) ? line : settleLine(line);
    })
    .join('\n');
}

function isTableLine(line: string): boolean {
  const text = line.trim();
  return text.length > 1 && text.startsWith('|') && text.endsWith('|') && !text.endsWith('\\|');
}

/** In math and code a pipe is notation and stays; in prose it would read as a leftover of a table. */
function settleLine(line: string): string {
  if (!line.includes('|')) return line;
  let out = '';
  for (let at = 0; at < line.length; ) {
    const verbatim = verbatimEnd(line, at);
    if (verbatim > at) {
      out += line.slice(at, verbatim).replaceAll('\\|', '|');
      at = verbatim;
    } else {
      const escaped = line[at] === '\\' && line[at + 1] === '|';
      out += escaped || line[at] === '|' ? '∣' : (line[at] ?? '');
      at += escaped ? 2 : 1;
    }
  }
  return out;
}

/** End of the `$math$` or `code` that begins at `at`; `at` itself when none does. */
function verbatimEnd(line: string, at: number): number {
  const mark = line[at];
  if (mark !== '$' && mark !== '`') return at;
  const end = line.indexOf(mark, at + 1);
  return end > at + 1 && end - at < 600 ? end + 1 : at;
}
