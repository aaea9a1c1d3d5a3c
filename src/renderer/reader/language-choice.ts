import type { Summary } from '../../shared/paper.ts';

/** Whether a language (`zh-CN`) is of the kind a person asked for (`zh`), or the other way round. */
function matches(language: string, wanted: string): boolean {
  const [a, b] = [language.toLowerCase(), wanted.toLowerCase()];
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

/** The languages in the order a person prefers; those they did not name keep their order at the end. */
export function inPreferredOrder(
  languages: readonly string[],
  preferred: readonly string[],
): readonly string[] {
  const rank = (language: string) => {
    const found = preferred.findIndex((wanted) => matches(language, wanted));
    return found === -1 ? preferred.length : found;
  };
  return [...languages].sort((a, b) => rank(a) - rank(b));
}

/** The languages of a paper's summaries, each once, in the order a person prefers. */
export function languagesToRead(
  summaries: readonly Summary[],
  preferred: readonly string[],
): readonly string[] {
  return inPreferredOrder([...new Set(summaries.map(({ language }) => language))], preferred);
}

/** The language shown: the one picked by hand where the paper has it, else the most preferred. */
export function languageToShow(
  languages: readonly string[],
  picked: string | null,
): string | undefined {
  return languages.find((language) => picked !== null && matches(language, picked)) ?? languages[0];
}
