import MiniSearch from 'minisearch';

/** Something the palette can do or go to. */
export interface PaletteEntry {
  /** The same for the same thing, and no other. */
  readonly id: string;
  readonly label: string;
  /** What kind of thing it is, after the label. */
  readonly kind: string;
  /** Other words it goes by: its English name, for one. */
  readonly alias?: string;
  /** Language of the label, where it is not that of the interface. */
  readonly language?: string;
  /** As the shortcut table writes it. */
  readonly shortcut?: string;
  readonly run: () => void;
}

/** Enough to choose from; whoever wants more types on. */
const MOST = 60;

/** Finds entries by their words, begun or mistyped. An empty query finds the entries in their own order. */
export function paletteFinder(
  entries: readonly PaletteEntry[],
): (query: string) => readonly PaletteEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<PaletteEntry>({
    fields: ['label', 'alias', 'kind'],
    tokenize: wordsOf,
    searchOptions: {
      boost: { label: 3 },
      prefix: true,
      // A letter in three may be wrong, but in a short word none.
      fuzzy: (term) => (term.length > 3 ? 0.34 : false),
      combineWith: 'AND',
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  index.addAll(entries);
  return (query) => {
    if (wordsOf(query).length === 0) return entries.slice(0, MOST);
    const found = index.search(query);
    return found.slice(0, MOST).flatMap(({ id }) => byId.get(id) ?? []);
  };
}

/** Words of letters; of Chinese and Japanese each character, because nothing stands between words there. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{L}\p{N}]|$)/gu,
      ) ?? []
  );
}
