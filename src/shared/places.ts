/** Where papers are looked for, and what the sidebar says of each place. */

/** A part of the library that a list can show. */
export type PaperPlace =
  /** All digests of one day, `2024-09-11`. */
  | { readonly kind: 'digest'; readonly date: string }
  /** One document; also those that state no date. */
  | { readonly kind: 'document'; readonly id: number }
  | { readonly kind: 'topic'; readonly name: string }
  | { readonly kind: 'source'; readonly name: string };

/** How many papers a place has, and how many of them are not read. */
export interface PlaceCount {
  readonly papers: number;
  readonly left: number;
}

/** A day's digest: every document of that date together. */
export interface DigestPlace extends PlaceCount {
  readonly date: string;
  readonly sources: readonly string[];
}

/** A document that states no date. */
export interface UndatedPlace extends PlaceCount {
  readonly document: number;
  readonly name: string;
}

export interface NamedPlace extends PlaceCount {
  readonly name: string;
}

/** Everything the sidebar shows. Topics are the most frequent; sources are all. */
export interface Places {
  readonly all: PlaceCount;
  readonly starred: PlaceCount;
  readonly later: PlaceCount;
  readonly digests: readonly DigestPlace[];
  readonly undated: readonly UndatedPlace[];
  readonly topics: readonly NamedPlace[];
  readonly sources: readonly NamedPlace[];
}
