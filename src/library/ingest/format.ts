import type { Passage, SetAsidePassage } from '../../shared/import-report.ts';
import type { Author, KnownDate, LineRange, SummaryKind } from '../../shared/paper.ts';

/** A document as a format sees it: text, never a file. */
export interface Source {
  /** The file's name without folders. A hint for a date only, never for the format. */
  readonly name: string;
  /** Decoded, without byte order mark, line ends as they came. */
  readonly text: string;
}

export interface ParsedSummary {
  /** BCP 47, from the text itself. */
  readonly language: string;
  readonly kind: SummaryKind;
  readonly heading: string | null;
  /** As the document wrote it, without wrappers of the layout (fences, table escapes). */
  readonly markdown: string;
  readonly lines: LineRange;
  readonly generator: string | null;
}

/** One appearance of a paper in a document: only what the document states there. */
export interface ParsedEntry {
  readonly lines: LineRange;
  /** One line of plain text with `$math$`; no markup, links or escapes. */
  readonly title: string;
  readonly arxivId: string | null;
  readonly authors: readonly Author[];
  readonly affiliations: readonly string[];
  readonly published: KnownDate | null;
  readonly topics: readonly string[];
  readonly upvotes: number | null;
  readonly thumbnail: string | null;
  /** https addresses only. */
  readonly code: string | null;
  /** Address of a PDF that does not follow from the arXiv id. */
  readonly pdf: string | null;
  readonly summaries: readonly ParsedSummary[];
}

export interface ParsedDocument {
  /** The digest's own date. */
  readonly date: KnownDate | null;
  readonly entries: readonly ParsedEntry[];
  readonly setAside: readonly SetAsidePassage[];
  readonly notUnderstood: readonly Passage[];
}

/**
 * A family of digests. Pure: text in, value out; opens no file, sees no database, throws on no input.
 * To add one: a file beside the others, a line in `formats.ts`, a fixture, a test.
 */
export interface Format {
  readonly id: string;
  /** How sure the content is of this family: 0 (not at all) to 1. The surest wins; ties go to table order. */
  matches(source: Source): number;
  parse(source: Source): ParsedDocument;
}
