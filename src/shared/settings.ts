/** Languages of the interface; each is complete (a missing word does not compile). */
export const UI_LANGUAGES = ['en', 'ko', 'zh-CN'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** How the summaries of a paper in several languages are laid out. */
export const READER_MODES = ['single', 'side-by-side', 'interleaved', 'stacked'] as const;
export type ReaderMode = (typeof READER_MODES)[number];

/** When a paper counts as read without being told. */
export const READ_POLICIES = ['by-hand', 'on-open', 'after-delay'] as const;
export type ReadPolicy = (typeof READ_POLICIES)[number];

export const READING_FONTS = ['serif', 'sans'] as const;
export type ReadingFont = (typeof READING_FONTS)[number];

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** What a person chose; kept in the app's folder, not in the library. */
export interface Settings {
  /** null: follow the system. */
  readonly uiLanguage: UiLanguage | null;
  readonly theme: Theme;
  /** Languages of summaries in order of preference, BCP 47. */
  readonly readingLanguages: readonly string[];
  readonly readerMode: ReaderMode;
  readonly readPolicy: ReadPolicy;
  /** Seconds a paper is open before `after-delay` marks it. */
  readonly readDelay: number;
  readonly readingFont: ReadingFont;
  /** CSS pixels. */
  readonly textSize: number;
  /** A factor on the line height each script has by itself. */
  readonly lineHeight: number;
  /** Width of the reading column in Latin characters. */
  readonly measure: number;
  readonly density: Density;
  /** Widths in CSS pixels. */
  readonly listWidth: number;
  readonly sidebarWidth: number;
  readonly sidebarHidden: boolean;
}

export type SettingsChange = Partial<Settings>;

export const DEFAULT_SETTINGS: Settings = {
  uiLanguage: null,
  theme: 'system',
  readingLanguages: ['en', 'ko', 'zh'],
  readerMode: 'single',
  readPolicy: 'by-hand',
  readDelay: 5,
  readingFont: 'serif',
  textSize: 18,
  lineHeight: 1,
  measure: 66,
  density: 'comfortable',
  listWidth: 380,
  sidebarWidth: 232,
  sidebarHidden: false,
};

/** The UI language for a system locale (`zh-TW`, `ko_KR`): the nearest one Lectern has, English otherwise. */
export function uiLanguageFor(locale: string): UiLanguage {
  const primary = locale.toLowerCase().split(/[-_]/)[0];
  if (primary === 'ko') return 'ko';
  if (primary === 'zh') return 'zh-CN';
  return 'en';
}
