import type { ParsedEntry } from '../format.ts';
import type { Role } from '../labels.ts';
import { plainText } from '../text/plain.ts';
import { isNothing } from '../text/title.ts';
import type { Row } from './row-entry.ts';

/** Words of links and marks that every row has; they are layout, whatever column they stand in. */
const LAYOUT = new Set(
  'read more on or arxiv hugging face huggingface hf pdf paper abs link code github project page et al null none https http www com org and by email ieee student senior member fellow'.split(
    ' ',
  ),
);
/** Columns whose cells are kept whole as texts. */
const WHOLE: ReadonlySet<Role> = new Set([
  'summary',
  'abstract',
  'plain-language',
  'other',
  'translated-title',
  'topics',
  'affiliation',
  'generator',
  'number',
]);
/** Fewer words than this are a mark, a remark in brackets or part of an address. */
const FEW = 4;

/** Whether words of a row's cells are nowhere in its entry: then a column was given what is not its own. */
export function losesWords(row: Row, entry: ParsedEntry): boolean {
  const kept = new Set(wordsOf(textOf(entry)));
  return row.roles.some((role, at) => {
    const cell = row.cells[at] ?? '';
    if (WHOLE.has(role) || isNothing(cell)) return false;
    const lost = wordsOf(shownText(cell)).filter((word) => !kept.has(word) && !LAYOUT.has(word));
    return lost.length >= FEW;
  });
}

/** What a reader of the cell sees: no addresses, no e-mail. */
function shownText(cell: string): string {
  return plainText(cell)
    .replace(/https?:\S{1,500}/g, ' ')
    .replace(/\{[^{}]{0,300}\}\s{0,3}@\S{1,100}|[\w.+-]{1,64}@[\w.-]{1,100}/g, ' ')
    .replace(/[([（][^()（）[\]]{0,60}[)\]）]/g, ' ');
}

function textOf(entry: ParsedEntry): string {
  const names = entry.authors.map((author) => author.name);
  const texts = entry.summaries.map((summary) => summary.markdown);
  return [entry.title, ...names, ...entry.affiliations, ...entry.topics, ...texts].join(' ');
}

/** Words of letters; figures are dates, counts and marks. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
}
