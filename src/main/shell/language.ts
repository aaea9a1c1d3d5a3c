import { app } from 'electron';
import { type Settings, type UiLanguage, uiLanguageFor } from '../../shared/settings.ts';

/** The language the interface is in: the person's choice, else the system's. */
export function uiLanguage(settings: Settings): UiLanguage {
  return settings.uiLanguage ?? uiLanguageFor(app.getLocale());
}
