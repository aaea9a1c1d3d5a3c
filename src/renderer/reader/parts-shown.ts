import type { PaperDetail } from '../../shared/paper.ts';
import type { Settings } from '../../shared/settings.ts';
import { papersShown } from '../app/library.ts';
import { useStore } from '../client/store.ts';
import { settings } from '../settings/preferences.ts';
import { arrange, keyOfText, type Part, textsOf } from './arrangement.ts';
import { toggleFolds } from './folded.ts';
import { languagesToRead, languageToShow } from './language-choice.ts';
import { pickedLanguage } from './picked-language.ts';
import { isPrinting } from './printing.ts';

/** What the reader shows of a paper's summaries. */
export interface Shown {
  readonly languages: readonly string[];
  readonly language: string | undefined;
  readonly parts: readonly Part[];
}

function shownOf(paper: PaperDetail, chosen: Settings, picked: string | null, all: boolean): Shown {
  const languages = languagesToRead(paper.summaries, chosen.readingLanguages);
  const language = languageToShow(languages, picked);
  const mode = all && chosen.readerMode === 'single' ? 'stacked' : chosen.readerMode;
  return { languages, language, parts: arrange(paper.summaries, { mode, languages, language }) };
}

/** Follows the settings and the picked language; paper shows every language when it is printed. */
export function useShown(paper: PaperDetail): Shown {
  return shownOf(paper, useStore(settings), useStore(pickedLanguage), useStore(isPrinting));
}

/** The same for commands, which act on the paper in the reader; null while there is none. */
export function nowShown(): (Shown & { readonly paper: PaperDetail }) | null {
  const { paper } = papersShown.shown.read();
  if (!paper) return null;
  return { paper, ...shownOf(paper, settings.read(), pickedLanguage.read(), false) };
}

/** Folds every text of the paper in the reader, or opens all when all are folded. */
export function toggleSections(): void {
  const shown = nowShown();
  if (shown) toggleFolds(textsOf(shown.parts).map(keyOfText));
}
