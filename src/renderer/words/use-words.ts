import { useTranslation } from 'react-i18next';
import { UI_LANGUAGES } from '../../shared/settings.ts';
import { WORDS, type Words } from '../../shared/words/words.ts';

/** The words the window speaks now, for what is put together outside i18next. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  const language = UI_LANGUAGES.find((each) => each === i18n.language) ?? 'en';
  return WORDS[language];
}
