import type { KnownDate } from '../../../shared/paper.ts';
import { findDay } from '../dates.ts';
import type { ParsedDocument, ParsedEntry, Source } from '../format.ts';
import { Ledger } from '../ledger.ts';
import { readExtent } from '../paper/extent.ts';
import { isPlaceholder } from '../paper/placeholder.ts';
import { readPaper } from '../paper/read-paper.ts';
import { findPapers, type PaperSpan } from '../paper/starts.ts';
import { htmlTableEnd, readHtmlTable } from '../table/html-table.ts';
import { isTableHead, readTable } from '../table/read-table.ts';
import { filledEnd, isBlank, nextFilled, splitLines } from '../text/lines.ts';
import { bulletEntry } from './bullet-entry.ts';
import { isContentsLine, isFurnitureLine, isLinkDefinition, isRule } from './furniture.ts';
import { indentOf, isItem, itemEnd } from './list-items.ts';
import { fenceEnd, type Outline, readHeading, readOutline } from './outline.ts';
import { withoutQuoteMarks } from './quoted.ts';
import { Headings } from './topics.ts';

/** Which kind of block a paper stood in. */
export type BlockKind = 'table' | 'cards' | 'notes' | 'bullets';

export interface MarkdownReading {
  readonly document: ParsedDocument;
  readonly kinds: Readonly<Record<BlockKind, number>>;
}

/** Items of lists are ranked below every heading, deeper ones lower. */
const ITEM_RANK = 10;
/** Lines of prose before the first paper that introduce a digest. */
const INTRODUCTION = 12;

/**
 * Reads a Markdown document of papers. Blocks are read one after another, each by who knows its kind, so one document
 * may hold tables, lists and papers under headings of their own.
 */
export function readMarkdown(source: Source): MarkdownReading {
  const reader = new Reader(splitLines(source.text));
  return reader.read(findDay(source.name));
}

class Reader {
  readonly #lines: readonly string[];
  readonly #ledger: Ledger;
  readonly #headings: Headings;
  readonly #papers: Map<number, PaperSpan>;
  readonly #entries: ParsedEntry[] = [];
  readonly #kinds: Record<BlockKind, number> = { table: 0, cards: 0, notes: 0, bullets: 0 };
  /** Paragraphs whose meaning depends on whether papers follow. */
  readonly #prose: { from: number; to: number; before: number }[] = [];

  constructor(document: readonly string[]) {
    const lines = withoutQuoteMarks(document);
    this.#lines = lines;
    this.#ledger = new Ledger(document);
    const outline = unwrapDocument(lines, readOutline(lines));
    const spans = findPapers(lines, outline);
    this.#papers = new Map(spans.map((span) => [span.from, span]));
    const ownHeads = new Set(spans.map((span) => span.head));
    this.#headings = new Headings(
      outline.headings.filter((heading) => !ownHeads.has(heading.line)),
    );
  }

  read(nameDate: KnownDate | null): MarkdownReading {
    for (let at = this.#frontMatterEnd(); at < this.#lines.length; ) at = this.#readBlock(at);
    this.#settleProse();
    const date = this.#headings.date ?? nameDate;
    return { document: this.#ledger.finish(date, this.#entries), kinds: this.#kinds };
  }

  #frontMatterEnd(): number {
    const first = nextFilled(this.#lines, 0);
    if (!/^(?:---|\+\+\+)\s*$/.test(this.#lines[first] ?? '')) return 0;
    const end = this.#lines
      .slice(first + 1, first + 60)
      .findIndex((line) => line.trim() === (this.#lines[first] ?? '').trim());
    const inner = this.#lines.slice(first + 1, first + 1 + Math.max(0, end));
    if (end < 0 || !inner.every((line) => /^\s*(?:[\w-]+\s*[:=]|#|-\s|\s|$)/.test(line))) return 0;
    this.#ledger.setAside(first, first + end + 2, 'front-matter');
    return first + end + 2;
  }

  #readBlock(at: number): number {
    const line = this.#lines[at] ?? '';
    const paper = this.#papers.get(at);
    if (paper) return this.#readPaper(paper);
    if (isBlank(line)) return at + 1;
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
    this.#entries.push(readPaper(this.#lines, span, extent, this.#headings.topics));
    this.#kinds[span.family] += 1;
    this.#ledger.claim(span.from, extent.end);
    for (const { from, to, reason } of extent.setAside) this.#ledger.setAside(from, to, reason);
    return Math.max(extent.end, span.head + 1, ...extent.setAside.map((passage) => passage.to));
  }

  #readTable(at: number): number | null {
    if (!isTableHead(this.#lines, at)) return null;
    const table = readTable(this.#lines, at, this.#nextPaper(at), this.#headings.topics);
    if (!table) return null;
    this.#entries.push(...table.entries);
    this.#kinds.table += table.entries.length;
    for (const entry of table.entries) this.#ledger.claim(entry.lines[0] - 1, entry.lines[1]);
    for (const { from, to, reason } of table.setAside) this.#ledger.setAside(from, to, reason);
    return table.to;
  }

  /** A table in HTML; one without papers only lays out a page. */
  #readHtml(at: number): number | null {
    const end = Math.min(htmlTableEnd(this.#lines, at), this.#nextPaper(at));
    if (end <= at) return null;
    const table = readHtmlTable(this.#lines, at, end, this.#headings.topics);
    this.#entries.push(...(table?.entries ?? []));
    this.#kinds.table += table?.entries.length ?? 0;
    for (const entry of table?.entries ?? [])
      this.#ledger.claim(entry.lines[0] - 1, entry.lines[1]);
    const frame = table?.setAside ?? [{ from: at, to: end, reason: 'furniture' as const }];
    const text = this.#lines.slice(at, end).join('\n');
    if (table === null && /arxiv\.org\/(?:abs|pdf)\//i.test(text)) return end;
    for (const { from, to, reason } of frame) this.#ledger.setAside(from, to, reason);
    return end;
  }

  #nextPaper(at: number): number {
    for (const from of this.#papers.keys()) if (from > at) return from;
    return this.#lines.length;
  }

  #readHeading(at: number): number | null {
    const heading = readHeading(this.#lines[at] ?? '', at);
    if (!heading) return null;
    this.#headings.enter(heading.level, heading.text);
    this.#ledger.setAside(at, at + 1, isPlaceholder(heading.text) ? 'placeholder' : 'furniture');
    return at + 1;
  }

  #readList(at: number): number | null {
    const line = this.#lines[at] ?? '';
    if (!isItem(line) || isRule(line)) return null;
    this.#headings.leave(ITEM_RANK + indentOf(line));
    const end = Math.min(itemEnd(this.#lines, at), this.#nextPaper(at));
    const entry = this.#itemEntry(at, end);
    if (entry) {
      this.#entries.push(entry);
      this.#kinds.bullets += 1;
      this.#ledger.claim(at, end);
      return end;
    }
    return this.#readOtherItem(at, end);
  }

  /** An item is a paper by its first line, or by one link below when no item inside is a paper of its own. */
  #itemEntry(at: number, end: number): ParsedEntry | null {
    const { topics } = this.#headings;
    const first = bulletEntry(this.#lines, at, at + 1, topics);
    const inner = this.#lines
      .slice(at + 1, end)
      .some(
        (line, index) =>
          isItem(line) && bulletEntry(this.#lines, at + 1 + index, at + 2 + index, []) !== null,
      );
    if (first === null && inner) return null;
    return bulletEntry(this.#lines, at, end, topics);
  }

  /** An item around others names what they are about; one that points into the document is of its contents. */
  #readOtherItem(at: number, end: number): number {
    const line = this.#lines[at] ?? '';
    const holdsItems = this.#lines.slice(at + 1, end).some(isItem);
    if (isContentsLine(line)) this.#ledger.setAside(at, at + 1, 'table-of-contents');
    else if (holdsItems && line.length < 200 && !/https?:|\d{4}\.\d{4,5}/.test(line)) {
      this.#headings.enter(
        ITEM_RANK + indentOf(line),
        line.replace(/^\s*(?:[-*+•]|\d{1,4}[.)])\s+/, ''),
      );
      this.#ledger.setAside(at, at + 1, 'furniture');
    } else {
      this.#prose.push({ from: at, to: end, before: this.#entries.length });
      return end;
    }
    return at + 1;
  }

  #readFurniture(at: number): number | null {
    const line = this.#lines[at] ?? '';
    const date = line.length < 200 ? findDay(line) : null;
    if (/^\s*<details\b/i.test(line)) return this.#readDetails(at);
    if (isLinkDefinition(line)) this.#ledger.setAside(at, at + 1, 'link-definition');
    else if (isContentsLine(line)) this.#ledger.setAside(at, at + 1, 'table-of-contents');
    else if (isRule(line) || isFurnitureLine(line)) {
      if (date) this.#headings.addDate(line, date);
      this.#ledger.setAside(at, at + 1, 'furniture');
    } else return null;
    return at + 1;
  }

  /** A folded list of links into the document is its table of contents; other folds are only tags around content. */
  #readDetails(at: number): number {
    const end = this.#lines.slice(at, at + 400).findIndex((line) => /<\/details\s*>/i.test(line));
    const inner = end < 0 ? [] : this.#lines.slice(at, at + end + 1);
    const anchors = inner.filter((line) => /href\s*=\s*["']?#|\]\(#/i.test(line)).length;
    const others = inner.filter((line) => /^\s*\||https?:\/\//.test(line)).length;
    if (anchors > 0 && others === 0) {
      this.#ledger.setAside(at, at + end + 1, 'table-of-contents');
      return at + end + 1;
    }
    this.#ledger.setAside(at, at + 1, 'furniture');
    return at + 1;
  }

  #readProse(at: number): number {
    const fence = fenceEnd(this.#lines, at);
    let end = Math.max(fence, at + 1);
    while (fence === at && end < this.#lines.length && this.#isProse(end)) end += 1;
    this.#prose.push({ from: at, to: end, before: this.#entries.length });
    return end;
  }

  #isProse(at: number): boolean {
    const line = this.#lines[at] ?? '';
    return (
      !isBlank(line) &&
      !this.#papers.has(at) &&
      !readHeading(line, at) &&
      !isTableHead(this.#lines, at) &&
      !isItem(line) &&
      !isLinkDefinition(line) &&
      !isFurnitureLine(line)
    );
  }

  /** Short prose before the first paper introduces the document, after the last it closes it; elsewhere it is a loss to report. */
  #settleProse(): void {
    for (const { from, to, before } of this.#prose) {
      const text = this.#lines.slice(from, to).join('\n');
      const outside = before === 0 || before === this.#entries.length;
      const isShort = to - from <= INTRODUCTION && text.length <= 1_500;
      const reason = isPlaceholder(text) ? 'placeholder' : 'remark';
      const known = this.#entries.length > 0 && isShort && (outside || reason === 'placeholder');
      if (known && !/arxiv\.org\/(?:abs|pdf)|huggingface\.co\/papers\/\d/i.test(text))
        this.#ledger.setAside(from, to, reason);
    }
  }
}

/** A document that is one fence from its first to its last line is what the fence holds. */
function unwrapDocument(lines: readonly string[], outline: Outline): Outline {
  const first = nextFilled(lines, 0);
  const last = filledEnd(lines, 0, lines.length);
  const wraps =
    /^```(?:markdown|md)\s*$/i.test(lines[first] ?? '') && fenceEnd(lines, first) === last;
  return wraps
    ? readOutline(lines.map((line, at) => (at === first || at === last - 1 ? '' : line)))
    : outline;
}
