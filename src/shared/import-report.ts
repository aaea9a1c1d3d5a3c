import type { LineRange } from './paper.ts';

/** A piece of a document with its place; `text` is cut to a readable length. */
export interface Passage {
  readonly lines: LineRange;
  readonly text: string;
}

/** Why a piece was recognised and left out of the papers: the rule that set it aside. */
export type SetAsideReason =
  | 'front-matter'
  | 'furniture'
  | 'link-definition'
  | 'remark'
  | 'placeholder'
  | 'table-of-contents';

export interface SetAsidePassage extends Passage {
  readonly reason: SetAsideReason;
}

/** Why a whole document gave nothing. */
export type DocumentFailure =
  | 'empty'
  | 'binary'
  | 'no-format'
  | 'too-large'
  | 'unreadable'
  | 'not-found'
  | 'reader-failed'
  | 'cancelled';

/** What became of one document. entries = new + merged + unchanged. */
export interface DocumentReport {
  /** As given: the path of a file on disk. */
  readonly path: string;
  /** Id of the format that read it; null when none did, and then `reason` says why. */
  readonly format: string | null;
  /** The language of most of its summaries, BCP 47. */
  readonly language: string | null;
  /** The digest's own date, when it states one. */
  readonly date: string | null;
  readonly entries: number;
  /** Entries that brought a paper the library did not have. */
  readonly new: number;
  /** Entries that added to, or changed, a paper the library had. */
  readonly merged: number;
  /** Entries the library had exactly so. */
  readonly unchanged: number;
  readonly notUnderstood: readonly Passage[];
  /** Recognised by a rule and left out: page furniture, link definitions, chat remarks. */
  readonly setAside: readonly SetAsidePassage[];
  readonly reason: DocumentFailure | null;
  /** What is worth knowing besides, in English: bytes that were not valid UTF-8, say. */
  readonly warnings: readonly string[];
}

export interface ImportReport {
  readonly documents: readonly DocumentReport[];
  readonly totals: {
    readonly documents: number;
    readonly entries: number;
    /** Papers in the library now. */
    readonly papers: number;
    readonly notUnderstood: number;
  };
}

/** How far an import is. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  /** Name of the document at work. */
  readonly document: string;
  readonly entries: number;
}
