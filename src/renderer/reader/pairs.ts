import type { Summary } from '../../shared/paper.ts';

/**
 * The same text in every language that has it: the first Korean summary with the first English one, the third
 * section with the third. Kinds come in the order in which the languages, the preferred one first, bring them.
 */
export function pairsOf(
  summaries: readonly Summary[],
  languages: readonly string[],
): readonly (readonly Summary[])[] {
  const byLanguage = languages.map((language) =>
    summaries.filter((summary) => summary.language === language),
  );
  const kinds = new Set(byLanguage.flat().map(({ kind }) => kind));
  return [...kinds].flatMap((kind) =>
    zipped(byLanguage.map((ofLanguage) => ofLanguage.filter((summary) => summary.kind === kind))),
  );
}

/** The first of each list, then the second of each; lists that have ended are left out. */
function zipped<Value>(lists: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  );
}
