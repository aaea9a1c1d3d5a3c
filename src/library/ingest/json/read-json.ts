import type { KnownDate } from '../../../shared/paper.ts';
import { findDay, parseDate } from '../dates.ts';
import type { ParsedDocument, ParsedEntry, Source } from '../format.ts';
import type { Role } from '../labels.ts';
import { Ledger } from '../ledger.ts';
import { bulletEntry } from '../markdown/bullet-entry.ts';
import { arrange } from '../table/arrange.ts';
import { splitPieces } from '../table/cells.ts';
import { rowEntry } from '../table/row-entry.ts';
import { splitLines } from '../text/lines.ts';
import { readLiteral } from './literal.ts';
import { recordEntry } from './paper-entry.ts';
import { isRecord } from './record.ts';
import { elements, members, nextValue, type Span, valueEnd } from './scan.ts';

/** A larger value is a whole list; papers are read one by one, so one that is broken spoils no other. */
const LARGEST = 4_000_000;
/** Rows without a header are those of the lists that `cv-arxiv-daily` keeps as JSON. */
const ROW_ROLES: readonly Role[] = ['date', 'title', 'authors', 'pdf', 'code'];

/** Names of the list that a record wraps; it may be empty. */
const LIST = /^(?:data|papers|items|results|entries|articles)$/i;

/** Reads a JSON document of papers: lists, lists wrapped in records, one record a line, Python literals. */
export function readJson(source: Source): ParsedDocument {
  return new JsonReader(source).read();
}

class JsonReader {
  readonly #source: Source;
  readonly #text: string;
  readonly #ledger: Ledger;
  readonly #starts: number[];
  readonly #entries: ParsedEntry[] = [];
  /** Lines of values that should be papers and are none. */
  readonly #lost: Span[] = [];
  #date: KnownDate | null = null;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text;
    this.#ledger = new Ledger(splitLines(source.text));
    this.#starts = lineStarts(source.text);
  }

  read(): ParsedDocument {
    for (let at = nextValue(this.#text, 0); at >= 0; ) {
      const to = Math.max(at + 1, valueEnd(this.#text, at));
      this.#visit({ from: at, to }, [], 0);
      at = nextValue(this.#text, to);
    }
    this.#account();
    const { date, entries } = settleDates(this.#date ?? findDay(this.#source.name), this.#entries);
    return this.#ledger.finish(date, entries);
  }

  #visit(span: Span, topics: readonly string[], depth: number): void {
    const first = this.#text[span.from];
    if (depth > 6) this.#lose(span);
    else if (first === '[')
      for (const element of elements(this.#text, span)) this.#visit(element, topics, depth + 1);
    else if (first === '{') this.#visitRecord(span, topics, depth);
    else if (first === '"' || first === "'") this.#visitString(span, topics);
    else if (
      depth > 0 &&
      depth < 2 &&
      !/^(?:\d+|true|false|null)$/.test(this.#text.slice(span.from, span.to))
    )
      this.#lose(span);
  }

  #visitRecord(span: Span, topics: readonly string[], depth: number): void {
    const found = [...members(this.#text, span)];
    if (this.#hasPapers(found)) this.#visitMembers(found, topics, depth);
    else this.#visitPaper(span, topics);
  }

  #visitPaper(span: Span, topics: readonly string[]): void {
    const value =
      span.to - span.from < LARGEST ? readLiteral(this.#text.slice(span.from, span.to)) : undefined;
    const [from, to] = this.#linesOf(span);
    const entry = isRecord(value) ? recordEntry(value, from, to, topics) : null;
    if (entry) this.#entries.push(entry);
    else this.#lose(span);
  }

  /** A record around papers: one of its members is a list or record of records, or of rows. */
  #hasPapers(found: readonly { key: string; from: number; to: number }[]): boolean {
    if (found.some(({ key }) => /^(?:title|paper)$/i.test(key))) return false;
    return found.some(({ key, from, to }) => {
      if (LIST.test(key) && /^\[\s*\]$/.test(this.#text.slice(from, Math.min(to, from + 40))))
        return true;
      if (/^"\s*(?:\||- )/.test(this.#text.slice(from, from + 8))) return true;
      const inner = this.#text
        .slice(from, Math.min(to, from + 4_000))
        .replace(/^[[{]\s*(?:"[^"\n]{0,200}"\s*:\s*)?/, '');
      return (
        /^[[{]/.test(this.#text[from] ?? '') && /^(?:\{|\[|"\s*[|{-]|"\{')/.test(inner.trimStart())
      );
    });
  }

  #visitMembers(
    found: readonly { key: string; from: number; to: number }[],
    topics: readonly string[],
    depth: number,
  ): void {
    for (const { key, from, to } of found) {
      const text = this.#text.slice(from, Math.min(to, from + 60));
      if (/date|day|updated/i.test(key) && /^["']/.test(text)) this.#date ??= parseDate(text);
      else if (/^[[{]/.test(text))
        this.#visit({ from, to }, isSubject(key) ? [...topics, key] : topics, depth + 1);
      else if (/^"\s*(?:\||- )/.test(text)) this.#visitString({ from, to }, topics);
    }
  }

  #visitString(span: Span, topics: readonly string[]): void {
    const raw = this.#text.slice(span.from, span.to);
    const value = readLiteral(raw);
    const text = typeof value === 'string' ? value.trim() : '';
    const [from, to] = this.#linesOf(span);
    const entry = this.#stringEntry(text, from, to, topics);
    if (entry) this.#entries.push(entry);
    else if (text.length > 40) this.#lose(span);
  }

  #stringEntry(
    text: string,
    from: number,
    to: number,
    topics: readonly string[],
  ): ParsedEntry | null {
    if (text.startsWith('{')) {
      const inner = readLiteral(text);
      return isRecord(inner) ? recordEntry(inner, from, to, topics) : null;
    }
    if (text.startsWith('|')) {
      const cells = arrange(splitPieces(text), ROW_ROLES);
      return rowEntry({ cells, roles: ROW_ROLES, header: [], from, to }, topics);
    }
    const item = /^[-*]\s/.test(text)
      ? bulletEntry(text.split('\n'), 0, text.split('\n').length, topics)
      : null;
    return (
      item && {
        ...item,
        lines: [from + 1, to],
        summaries: item.summaries.map((summary) => ({
          ...summary,
          lines: [from + 1, to] as const,
        })),
      }
    );
  }

  #lose(span: Span): void {
    this.#lost.push(span);
  }

  /** Lines of papers are theirs; lines of nothing lost hold brackets and names of the wrapping. */
  #account(): void {
    for (const { lines } of this.#entries) this.#ledger.claim(lines[0] - 1, lines[1]);
    const lines = this.#lost.map((span) => this.#linesOf(span));
    const lost = new Set(lines.flatMap(([from, to]) => range(from, to)));
    for (const [at, [from, to]] of lines.entries()) this.#doubtShared(this.#lost[at], from, to);
    const end = this.#ledger.lines.length;
    for (let at = 0; at < end; at += 1) {
      const isWrapping = this.#entries.length > 0 || this.#lost.length === 0;
      if (!lost.has(at) && !this.#ledger.isClaimed(at) && isWrapping)
        this.#ledger.setAside(at, at + 1, 'furniture');
    }
  }

  /** A value that is lost on a line of others: the line is theirs, so the value itself is reported. */
  #doubtShared(span: Span | undefined, from: number, to: number): void {
    if (!span || !this.#ledger.isClaimed(from)) return;
    this.#ledger.doubt(from, to, this.#text.slice(span.from, Math.min(span.to, span.from + 1_000)));
  }

  #linesOf({ from, to }: Span): [number, number] {
    return [lineAt(this.#starts, from), lineAt(this.#starts, Math.max(from, to - 1)) + 1];
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.min(to - from, 100_000) }, (_, index) => from + index);
}

/** Keys that name what a list is, not what its papers are about. */
function isSubject(key: string): boolean {
  return (
    !/^(?:data|items?|papers?|results?|entries|list|articles?|response|feed|daily.*|content|docs?|\d.*)$/i.test(
      key,
    ) &&
    !/^\d{4}\.\d{4,5}/.test(key) &&
    key.length <= 60
  );
}

/** One date on all papers is the digest's, not theirs. */
function settleDates(
  date: KnownDate | null,
  entries: readonly ParsedEntry[],
): { date: KnownDate | null; entries: readonly ParsedEntry[] } {
  const first = entries[0]?.published ?? null;
  const shared =
    first !== null &&
    first.precision === 'day' &&
    entries.every((entry) => entry.published?.value === first.value);
  if (
    !shared ||
    (entries.length < 2 && date?.value !== first.value) ||
    (date !== null && date.value !== first.value)
  )
    return { date, entries };
  return { date: first, entries: entries.map((entry) => ({ ...entry, published: null })) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

function lineAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
