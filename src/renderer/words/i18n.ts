import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { UI_LANGUAGES, type UiLanguage } from '../../shared/settings.ts';
import type { en } from '../../shared/words/en.ts';
import { WORDS } from '../../shared/words/words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** Makes the words of every language ready; there is no fallback because every language is complete. */
export async function startWords(language: UiLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    supportedLngs: [...UI_LANGUAGES],
    fallbackLng: false,
    resources: Object.fromEntries(UI_LANGUAGES.map((name) => [name, { translation: WORDS[name] }])),
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}
