import { nextFilled } from '../text/lines.ts';

/** Lines within which front matter closes, and a folded part of a page. */
const FRONT_MATTER = 60;
const FOLDED = 400;

/** Line after the front matter (`---` or `+++`, keys and values) at the very beginning; 0 when there is none. */
export function frontMatterEnd(lines: readonly string[]): number {
  const first = nextFilled(lines, 0);
  const mark = (lines[first] ?? '').trim();
  if (mark !== '---' && mark !== '+++') return 0;
  const inside = lines.slice(first + 1, first + FRONT_MATTER);
  const end = inside.findIndex((line) => line.trim() === mark);
  const isKeys = inside
    .slice(0, Math.max(0, end))
    .every((line) => /^\s*(?:[\w-]+\s*[:=]|#|-\s|\s|$)/.test(line));
  return end < 0 || !isKeys ? 0 : first + end + 2;
}

/** Line after a `<details>` at `at` that folds nothing but links into the document; `at` when it folds anything else. */
export function detailsContentsEnd(lines: readonly string[], at: number): number {
  if (!/^\s*<details\b/i.test(lines[at] ?? '')) return at;
  const end = lines.slice(at, at + FOLDED).findIndex((line) => /<\/details\s*>/i.test(line));
  const inside = lines.slice(at, at + end + 1);
  const isContents = inside.some((line) => /href\s*=\s*["']?#|\]\(#/i.test(line));
  return isContents && !inside.some((line) => /^\s*\||https?:\/\//.test(line)) ? at + end + 1 : at;
}

/**
 * Some digests are one file a paper, with its facts as front matter. Where that names a paper and links it, its lines
 * read as labelled fields, on the same line numbers; other front matter is about the page and stays as it is.
 */
export function withFrontMatterFields(lines: readonly string[]): readonly string[] {
  const end = frontMatterEnd(lines);
  const inside = lines.slice(0, end);
  const isPaper =
    inside.some((line) => /^title\s*:\s*\S/i.test(line)) &&
    inside.some((line) => LINKS_PAPER.test(line));
  return isPaper ? [...inside.map(asField), ...lines.slice(end)] : lines;
}

const LINKS_PAPER =
  /^[\w-]+\s*:\s*["']?(?:https?:\/\/(?:\w+\.)*arxiv\.org\/|https?:\/\/huggingface\.co\/papers\/\d|\d{4}\.\d{4,5})/i;

function asField(line: string): string {
  const pair = /^([\w-]{1,40})\s*:\s*(.*)$/.exec(line);
  if (!pair) return /^(?:---|\+\+\+)\s*$/.test(line) ? '' : line;
  const value = (pair[2] ?? '').trim().replace(/^"(.*)"$|^'(.*)'$/, '$1$2');
  return value === '' ? '' : `**${(pair[1] ?? '').replace(/[_-]+/g, ' ')}**: ${value}`;
}
