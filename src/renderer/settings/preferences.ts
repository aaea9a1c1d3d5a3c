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
  on('settings-changed', follow);
}

/** Shows what a change would look like, while a slider moves; nothing is kept. */
export function previewSettings(change: SettingsChange): void {
  settings.write({ ...settings.read(), ...change });
}

/** Changes the shell has not answered yet. While there are any, what it says is older than what the person sees. */
let unanswered = 0;

/** Takes effect at once; taken back with a message when the shell could not keep it. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  previewSettings(change);
  unanswered += 1;
  const answer = await call('settings:change', change);
  unanswered -= 1;
  if (!answer.ok) showFailure(answer);
  const kept = answer.ok ? answer : await call('settings:read');
  if (kept.ok) follow(kept.value);
}

function follow(kept: Settings): void {
  if (unanswered === 0) settings.write(kept);
}

/** Colours, type and language of the whole page hang on its root element. */
function applyToPage(): void {
  const now = settings.read();
  const language = languageSpoken(now);
  const root = document.documentElement;
  root.dataset.theme = now.theme;
  root.dataset.readingFont = now.readingFont;
  root.dataset.density = now.density;
  root.lang = language;
  root.style.setProperty('--reader-size', `${now.textSize / 16}rem`);
  root.style.setProperty('--reader-leading', String(now.lineHeight));
  root.style.setProperty('--reader-measure', String(now.measure));
  if (i18next.isInitialized && i18next.language !== language) void i18next.changeLanguage(language);
}
