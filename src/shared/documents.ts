import type { Passage, SetAsidePassage } from './import-report.ts';

/** A document that was imported, as a list shows it. */
export interface DocumentSummary {
  readonly id: number;
  readonly name: string;
  readonly source: string;
  readonly format: string;
  /** The digest's own date, when stated. */
  readonly date: string | null;
  readonly language: string | null;
  readonly entries: number;
  readonly notUnderstood: number;
  readonly importedAt: string;
}

/** What its import had to say of a document besides its papers. */
export interface DocumentNotes {
  readonly notUnderstood: readonly Passage[];
  readonly setAside: readonly SetAsidePassage[];
  readonly warnings: readonly string[];
}

/** Where the library is, and how much room it takes. */
export interface LibraryFolder {
  readonly path: string;
  readonly bytes: number;
}
