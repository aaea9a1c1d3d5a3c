import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../shared/settings.ts';
import { ARGUMENTS } from '../door/arguments.ts';
import { readJson, writeJson } from './json-file.ts';

/** The person's settings, on disk. */
export interface SettingsFile {
  read(): Settings;
  /** Changes some and returns all; on disk when it returns. */
  change(change: SettingsChange): Settings;
}

/** What the file says is checked like what the window says; a setting that is not valid is as if it were not set. */
export function settingsFile(path: string): SettingsFile {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...validParts(readJson(path)) };
  return {
    read: () => settings,
    change(change) {
      settings = { ...settings, ...change };
      writeJson(path, settings);
      return settings;
    },
  };
}

function validParts(stored: unknown): SettingsChange {
  if (typeof stored !== 'object' || stored === null) return {};
  const valid = Object.entries(stored).filter(
    ([name, value]) => ARGUMENTS['settings:change'].safeParse([{ [name]: value }]).success,
  );
  return Object.fromEntries(valid) as SettingsChange;
}
