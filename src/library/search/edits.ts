/**
 * How many single mistakes lie between two words: a letter more, less or other, or two neighbours swapped
 * (optimal string alignment). Gives `limit + 1` when there are more than `limit`.
 */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(cell(a, b, i, j, before, row, next));
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  before: readonly number[],
  row: readonly number[],
  next: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1];
  const least = Math.min(
    (row[j - 1] ?? 0) + (same ? 0 : 1),
    (row[j] ?? 0) + 1,
    (next[j - 1] ?? 0) + 1,
  );
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least;
}

/** How many different letters of `a` are nowhere in `b`: never more than the edits between them, and quickly told. */
export function lettersMissing(a: string, b: string): number {
  let missing = lettersOf(a) & ~lettersOf(b);
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count += 1;
  return count;
}

/** A bit for each letter; letters that share a bit only make the count smaller. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}
