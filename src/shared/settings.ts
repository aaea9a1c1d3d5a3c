/** Languages of the interface; each is complete (a missing word does not compile). */
export const UI_LANGUAGES = ['en', 'ko', 'zh-CN'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a person chose; kept in the app's folder, not in the library. */
export interface Settings {
  /** null: follow the system. */
  readonly uiLanguage: UiLanguage | null;
  readonly theme: Theme;
  /** Languages of summaries in order of preference, BCP 47. */
  readonly readingLanguages: readonly string[];
  /** Widths in CSS pixels. */
  readonly listWidth: number;
}

export type SettingsChange = Partial<Settings>;

export const DEFAULT_SETTINGS: Settings = {
  uiLanguage: null,
  theme: 'system',
  readingLanguages: ['en', 'ko', 'zh'],
  listWidth: 380,
};

/** The UI language for a system locale (`zh-TW`, `ko_KR`): the nearest one Lectern has, English otherwise. */
export function uiLanguageFor(locale: string): UiLanguage {
  const primary = locale.toLowerCase().split(/[-_]/)[0];
  if (primary === 'ko') return 'ko';
  if (primary === 'zh') return 'zh-CN';
  return 'en';
}
