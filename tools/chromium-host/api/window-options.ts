import { existsSync, readFileSync } from 'node:fs';
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import { unsupported } from '../unsupported.ts';

const NEEDED: Partial<Record<keyof WebPreferences, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  webviewTag: false,
};

/** A window that gives up a protection is refused: Chromium could not run it, nor should we. */
export function refuseUnsafe(preferences: WebPreferences): void {
  for (const [name, needed] of Object.entries(NEEDED)) {
    const value: unknown = preferences[name as keyof WebPreferences];
    if (value !== undefined && value !== needed)
      throw unsupported(`a window with ${name}: ${value}`);
  }
}

/** The text of the preload bundle, read anew for every window. */
export function readPreload(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  if (existsSync(path)) return readFileSync(path, 'utf8');
  console.error(`Unable to load preload script: ${path}`);
  return undefined;
}

/** Electron's size for a window that asks for none. */
export function initialSize(options: BrowserWindowConstructorOptions): {
  width: number;
  height: number;
} {
  const { width = 800, height = 600, minWidth = 0, minHeight = 0 } = options;
  return { width: Math.max(width, minWidth), height: Math.max(height, minHeight) };
}
