import type { Source } from '../format.ts';
import { isAboutPapers } from '../research.ts';
import { type BlockKind, type MarkdownReading, readMarkdown } from './read.ts';

/** A document says what it is near its beginning; if it does not, this much more is looked at. */
const SAMPLES = [128_000, 4_000_000];

/** A digest without papers is one all the same, if nothing else claims the document. */
const EMPTY = 0.35;

/** One reading of a sample serves the four families that share Markdown. */
const censuses = new WeakMap<Source, MarkdownReading>();

/** How sure a document is Markdown with papers mostly in blocks of this kind, 0 to 1. */
export function markdownScore(source: Source, kind: BlockKind): number {
  const { kinds, document, emptyTables, untitled } = censuses.get(source) ?? takeCensus(source);
  const total = kinds.table + kinds.cards + kinds.notes + kinds.bullets;
  if (total === 0 && emptyTables > 0 && document.notUnderstood.length === 0)
    return kind === 'table' ? EMPTY : 0;
  if (total <= untitled || !isDigest(source, kinds, total)) return 0;
  if (!isAboutPapers(document.entries, source.text)) return 0;
  const understood = 1 / (1 + document.notUnderstood.length / total);
  const sure = kind === 'bullets' ? kinds.bullets - untitled / 2 : kinds[kind];
  return (sure / total) * (0.5 + 0.45 * understood);
}

function takeCensus(source: Source): MarkdownReading {
  let reading = readMarkdown(sampleOf(source, SAMPLES[0] ?? 0));
  if (reading.document.entries.length === 0 && source.text.length > (SAMPLES[0] ?? 0)) {
    reading = readMarkdown(sampleOf(source, SAMPLES[1] ?? 0));
  }
  censuses.set(source, reading);
  return reading;
}

/** Whole lines only: half a row is no row. */
function sampleOf({ name, text }: Source, size: number): Source {
  if (text.length <= size) return { name, text };
  const end = text.lastIndexOf('\n', size);
  return { name, text: text.slice(0, end > 0 ? end : size) };
}

const SOFTWARE =
  /^\s*#{1,4}\s.*(?:install|usage|getting started|quick ?start|requirements|setup|license|contribut|training|citation|bibtex)/gim;

/** The page of one project links its paper too; it is about software when its headings are. */
function isDigest(
  source: Source,
  kinds: Readonly<Record<BlockKind, number>>,
  total: number,
): boolean {
  if (total - kinds.bullets >= 3) return true;
  const software = (source.text.slice(0, 60_000).match(SOFTWARE) ?? []).length;
  return software < 2;
}
