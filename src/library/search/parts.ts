/** A word is written together from so many at most, each of so many letters at least. */
const MOST_PARTS = 4;
const SHORTEST_PART = 2;

/**
 * The words that `together` is made of, when they stand next to each other somewhere: `texttoimage` is
 * `text to image`. `papersWith` says in how many papers words stand so, capped or not. Fewest parts win.
 */
export function knownParts(
  together: string,
  papersWith: (words: string) => number,
): readonly string[] | null {
  const known = new Map<string, boolean>();
  const isKnown = (part: string) => {
    const before = known.get(part) ?? papersWith(part) > 0;
    known.set(part, before);
    return before;
  };
  for (let parts = 2; parts <= MOST_PARTS; parts += 1) {
    for (const words of splits(together, parts, isKnown))
      if (papersWith(words.join(' ')) > 0) return words;
  }
  return null;
}

/** Every way to split into exactly `parts` known words. */
function* splits(
  text: string,
  parts: number,
  isKnown: (part: string) => boolean,
): Generator<string[]> {
  if (parts === 1) {
    if (isKnown(text)) yield [text];
    return;
  }
  for (let at = SHORTEST_PART; at <= text.length - SHORTEST_PART * (parts - 1); at += 1) {
    const first = text.slice(0, at);
    if (!isKnown(first)) continue;
    for (const rest of splits(text.slice(at), parts - 1, isKnown)) yield [first, ...rest];
  }
}
