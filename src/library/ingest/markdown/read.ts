import type { SetAsideReason } from '../../../shared/import-report.ts';
import { findDay } from '../dates.ts';
import type { ParsedDocument, ParsedEntry, Source } from '../format.ts';
import { Ledger } from '../ledger.ts';
import { lineEvidence } from '../paper/evidence.ts';
import { readExtent } from '../paper/extent.ts';
import { isPlaceholder } from '../paper/placeholder.ts';
import { readPaper } from '../paper/read-paper.ts';
import { findPapers, type PaperSpan } from '../paper/starts.ts';
import { isTableHead } from '../table/cells.ts';
import { htmlTableEnd, readHtmlTable } from '../table/html-table.ts';
import { readTable, type TableReading } from '../table/read-table.ts';
import { isBlank, splitLines } from '../text/lines.ts';
import { detailsContentsEnd, frontMatterEnd, withFrontMatterFields } from './frame.ts';
import { isContentsLine, isFurnitureLine, isLinkDefinition, isRule } from './furniture.ts';
import { isItem, itemEnd } from './list-items.ts';
import { fenceEnd, readHeading, readOutline, unwrapDocument } from './outline.ts';
import { isIntroduction, type Prose } from './prose.ts';
import { withoutQuoteMarks } from './quoted.ts';
import { readItem } from './read-item.ts';
import { Headings } from './topics.ts';

/** Which kind of block a paper stood in. */
export type BlockKind = 'table' | 'cards' | 'notes' | 'bullets';

export interface MarkdownReading {
  readonly document: ParsedDocument;
  readonly kinds: Readonly<Record<BlockKind, number>>;
  /** Tables of papers without a row: a digest of a day that had none. */
  readonly emptyTables: number;
  /** Items of lists that mention a paper without its title; alone they make no digest. */
  readonly untitled: number;
}

/**
 * Reads a Markdown document of papers. Blocks are read one after another, each by who knows its kind, so one document
 * may hold tables, lists and papers under headings of their own.
 */
export function readMarkdown(source: Source): MarkdownReading {
  return new Reader(splitLines(source.text)).read(source.name);
}

class Reader {
  readonly #lines: readonly string[];
  readonly #ledger: Ledger;
  readonly #headings: Headings;
  /** Papers under heads of their own, by their first line, and those lines in order. */
  readonly #papers: ReadonlyMap<number, PaperSpan>;
  readonly #starts: readonly number[];
  #passed = 0;
  readonly #entries: ParsedEntry[] = [];
  readonly #kinds: Record<BlockKind, number> = { table: 0, cards: 0, notes: 0, bullets: 0 };
  readonly #prose: Prose[] = [];
  #emptyTables = 0;
  #untitled = 0;
  /** A table in HTML was never closed: looking for the end of every other would make many of them slow. */
  #unclosed = false;

  constructor(document: readonly string[]) {
    const lines = withFrontMatterFields(withoutQuoteMarks(document));
    this.#lines = lines;
    this.#ledger = new Ledger(document);
    const outline = unwrapDocument(lines, readOutline(lines));
    const spans = findPapers(lines, outline);
    this.#papers = new Map(spans.map((span) => [span.from, span]));
    this.#starts = spans.map((span) => span.from);
    const ownHeads = new Set(spans.map((span) => span.head));
    this.#headings = new Headings(
      outline.headings.filter((heading) => !ownHeads.has(heading.line)),
    );
  }

  read(name: string): MarkdownReading {
    const body = frontMatterEnd(this.#lines);
    this.#ledger.setAside(0, body, 'front-matter');
    for (let at = body; at < this.#lines.length; ) at = this.#readBlock(at);
    for (const prose of this.#prose) this.#settle(prose);
    const date = this.#headings.date ?? findDay(name);
    const document = this.#ledger.finish(date, this.#entries);
    const [emptyTables, untitled] = [this.#emptyTables, this.#untitled];
    return { document, kinds: this.#kinds, emptyTables, untitled };
  }

  #readBlock(at: number): number {
    const paper = this.#papers.get(at);
    if (paper) return this.#readPaper(paper);
    if (isBlank(this.#lines[at] ?? '')) return at + 1;
    return (
      this.#readTable(at) ??
      this.#readHtml(at) ??
      this.#readHeading(at) ??
      this.#readList(at) ??
      this.#readFurniture(at) ??
      this.#readProse(at)
    );
  }

  #readPaper(span: PaperSpan): number {
    const extent = readExtent(this.#lines, span);
    const { entry, placeholders } = readPaper(this.#lines, span, extent, this.#headings.topics);
    this.#keep(span.family, [entry]);
    this.#ledger.claim(span.from, extent.end);
    for (const [from, to] of placeholders) this.#ledger.setAside(from, to, 'placeholder');
    for (const { from, to, reason } of extent.setAside) this.#ledger.setAside(from, to, reason);
    return Math.max(extent.end, span.head + 1, ...extent.setAside.map((passage) => passage.to));
  }

  #keep(kind: BlockKind, entries: readonly ParsedEntry[]): void {
    for (const entry of entries) {
      this.#entries.push(entry);
      this.#ledger.claim(entry.lines[0] - 1, entry.lines[1]);
    }
    this.#kinds[kind] += entries.length;
  }

  /** First line of the next paper with a head of its own: no other block reaches into it. */
  #nextPaper(at: number): number {
    while ((this.#starts[this.#passed] ?? this.#lines.length) <= at) {
      if (this.#starts[this.#passed] === undefined) break;
      this.#passed += 1;
    }
    return this.#starts[this.#passed] ?? this.#lines.length;
  }

  #readTable(at: number): number | null {
    const isTable = isTableHead(this.#lines, at);
    const table = isTable
      ? readTable(this.#lines, at, this.#nextPaper(at), this.#headings.topics)
      : null;
    return table && this.#keepTable(table);
  }

  #keepTable(table: TableReading): number {
    this.#keep('table', table.entries);
    for (const { from, to, reason } of table.setAside) this.#ledger.setAside(from, to, reason);
    for (const { from, to } of table.doubts) this.#ledger.doubt(from, to);
    if (table.isEmpty) this.#emptyTables += 1;
    return table.to;
  }

  /** A table in HTML; one without papers only lays out a page. */
  #readHtml(at: number): number | null {
    if (this.#unclosed || !/^\s*<table\b/i.test(this.#lines[at] ?? '')) return null;
    const to = Math.min(htmlTableEnd(this.#lines, at), this.#nextPaper(at));
    this.#unclosed = to <= at;
    if (to <= at) return null;
    const table = readHtmlTable(this.#lines, at, to, this.#headings.topics);
    if (table) return this.#keepTable(table);
    const holdsPapers = /arxiv\.org\/(?:abs|pdf)\//i.test(this.#lines.slice(at, to).join('\n'));
    if (!holdsPapers) this.#ledger.setAside(at, to, 'furniture');
    return to;
  }

  #readHeading(at: number): number | null {
    const heading = readHeading(this.#lines[at] ?? '', at);
    if (!heading) return null;
    if (isPlaceholder(heading.text))
      return this.#setAside(at, this.#linksEnd(at + 1), 'placeholder');
    this.#headings.enter(heading.level, heading.text);
    return this.#setAside(at, at + 1, 'furniture');
  }

  /** Links below a note that a paper could not be read lead to the paper that is missing. */
  #linksEnd(at: number): number {
    let end = at;
    while (!this.#papers.has(end) && lineEvidence(this.#lines[end] ?? '') !== null) end += 1;
    return end;
  }

  #readList(at: number): number | null {
    const line = this.#lines[at] ?? '';
    if (!isItem(line) || isRule(line)) return null;
    const end = Math.min(itemEnd(this.#lines, at), this.#nextPaper(at));
    const read = readItem(this.#lines, at, end, this.#headings);
    if (read.entry) this.#keep('bullets', [read.entry]);
    if (read.entry && read.untitled) this.#untitled += 1;
    if (read.entry) return read.to;
    if (read.reason) this.#ledger.setAside(at, read.to, read.reason);
    else this.#addProse(at, read.to);
    return read.to;
  }

  #readFurniture(at: number): number | null {
    const line = this.#lines[at] ?? '';
    const contents = detailsContentsEnd(this.#lines, at);
    if (contents > at) return this.#setAside(at, contents, 'table-of-contents');
    if (isLinkDefinition(line)) return this.#setAside(at, at + 1, 'link-definition');
    if (isContentsLine(line)) return this.#setAside(at, at + 1, 'table-of-contents');
    if (!isRule(line) && !isFurnitureLine(line) && !/^\s*<details\b/i.test(line)) return null;
    this.#headings.noteDate(line);
    return this.#setAside(at, at + 1, 'furniture');
  }

  #setAside(from: number, to: number, reason: SetAsideReason): number {
    this.#ledger.setAside(from, to, reason);
    return to;
  }

  #readProse(at: number): number {
    const fence = fenceEnd(this.#lines, at);
    let end = Math.max(fence, at + 1);
    while (fence === at && end < this.#lines.length && this.#isProse(end)) end += 1;
    for (const line of this.#lines.slice(at, Math.min(end, at + 20))) this.#headings.noteDate(line);
    this.#addProse(at, end);
    return end;
  }

  #isProse(at: number): boolean {
    const line = this.#lines[at] ?? '';
    const isOther =
      isBlank(line) || isItem(line) || isLinkDefinition(line) || isFurnitureLine(line);
    return (
      !isOther && !this.#papers.has(at) && !readHeading(line, at) && !isTableHead(this.#lines, at)
    );
  }

  #addProse(from: number, to: number): void {
    this.#prose.push({ from, to, before: this.#entries.length });
  }

  #settle(prose: Prose): void {
    const text = this.#lines.slice(prose.from, prose.to).join('\n');
    const reason = isPlaceholder(text) ? 'placeholder' : 'remark';
    const isKnown = this.#entries.length > 0 && isIntroduction(text, prose, this.#entries.length);
    if (isKnown) this.#ledger.setAside(prose.from, prose.to, reason);
  }
}
