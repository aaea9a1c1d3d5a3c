/** Counts over time and kind, ready to be drawn or read as a table. */

export interface CountOfDay {
  /** `2024-09-11`, the person's own calendar day. */
  readonly day: string;
  readonly count: number;
}

export interface CountOfMonth {
  /** `2024-09`; null: not known. */
  readonly month: string | null;
  readonly topic: string | null;
  readonly count: number;
}

export interface CountOfLanguage {
  readonly language: string;
  readonly papers: number;
}

export interface UnreadOfDay {
  readonly day: string;
  /** Papers in the library at the end of that day, and how many were not read. */
  readonly papers: number;
  readonly unread: number;
}

export interface Statistics {
  readonly readByDay: readonly CountOfDay[];
  /** By month of publication; `topic` is one of the ten most frequent, or null for all others together. */
  readonly papersByMonth: readonly CountOfMonth[];
  readonly languages: readonly CountOfLanguage[];
  readonly unreadByDay: readonly UnreadOfDay[];
}
