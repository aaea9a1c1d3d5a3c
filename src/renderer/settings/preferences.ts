import i18next from 'i18next';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChange,
  type UiLanguage,
  uiLanguageFor,
} from '../../shared/settings.ts';
import { call, on } from '../client/bridge.ts';
import { createStore } from '../client/store.ts';
import { showFailure } from '../ui/messages.ts';

/** What the person chose. The shell keeps it; this is the window's copy. */
export const settings = createStore<Settings>(DEFAULT_SETTINGS);

/** The language the interface speaks: the chosen one, else the nearest to the system's. */
export function languageSpoken({ uiLanguage }: Settings): UiLanguage {
  return uiLanguage ?? uiLanguageFor(navigator.language);
}

/** Reads the settings once and follows every change, wherever it is made. */
export async function startSettings(): Promise<void> {
  const answer = await call('settings:read');
  if (answer.ok) settings.write(answer.value);
  applyToPage();
  settings.subscribe(applyToPage);
  on('settings-changed', settings.write);
}

/** Takes effect at once; taken back with a message when the shell could not keep it. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  const before = settings.read();
  settings.write({ ...before, ...change });
  const answer = await call('settings:change', change);
  if (answer.ok) return settings.write(answer.value);
  settings.write(before);
  showFailure(answer);
}

/** Colours and language of the whole page hang on its root element. */
function applyToPage(): void {
  const now = settings.read();
  const language = languageSpoken(now);
  document.documentElement.dataset.theme = now.theme;
  document.documentElement.lang = language;
  if (i18next.isInitialized && i18next.language !== language) void i18next.changeLanguage(language);
}
