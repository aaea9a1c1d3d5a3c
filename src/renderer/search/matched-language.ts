import type { PaperRow } from '../../shared/paper.ts';
import type { SearchHit } from '../../shared/search.ts';
import { selection } from '../app/selection.ts';
import { inPreferredOrder, languageToShow } from '../reader/language-choice.ts';
import { pickedLanguage } from '../reader/picked-language.ts';
import { settings } from '../settings/preferences.ts';
import { found } from './found.ts';

/** The language picked for a hit, and the one picked before; null: none is picked for a search. */
let picked: { readonly language: string; readonly before: string | null } | null = null;

/** The language to read a hit in where the passage is in another than would be shown; null: as it would be. */
export function languageOfHit(
  { paper, matches }: Pick<SearchHit, 'matches'> & { readonly paper: Pick<PaperRow, 'languages'> },
  preferred: readonly string[],
  before: string | null,
): string | null {
  const [best] = matches;
  if (best?.field !== 'summary' || best.language === null) return null;
  const shown = languageToShow(inPreferredOrder(paper.languages, preferred), before);
  const isInShown = matches.some(
    ({ field, language }) => field === 'summary' && language === shown,
  );
  return isInShown ? null : best.language;
}

/** What a person has picked by hand since then stays. */
export function leaveLanguage(): void {
  if (picked !== null && pickedLanguage.read() === picked.language) {
    pickedLanguage.write(picked.before);
  }
  picked = null;
}

/** The reader shows a hit in the language that matched. */
selection.subscribe(() => {
  const { id } = selection.read();
  const hit = id === null ? undefined : found.read()?.hits.get(id);
  leaveLanguage();
  if (!hit) return;
  const before = pickedLanguage.read();
  const language = languageOfHit(hit, settings.read().readingLanguages, before);
  if (language === null) return;
  picked = { language, before };
  pickedLanguage.write(language);
});
