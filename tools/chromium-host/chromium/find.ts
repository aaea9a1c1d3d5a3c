import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagedChromium } from './package.ts';

/** A Chromium to run, with what has to be added to its environment. */
export interface ChromiumProgram {
  executable: string;
  env: Record<string, string>;
  /** The npm package can draw into memory only. */
  onlyHeadless: boolean;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedChromium(): ChromiumProgram | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform === 'darwin') candidates.push(...MAC_APPLICATIONS);
  const executable = candidates.find(isProgram);
  return executable === undefined ? undefined : { executable, env: {}, onlyHeadless: false };
}

function namedChromium(): ChromiumProgram | undefined {
  const executable = process.env.LECTERN_CHROMIUM;
  if (!executable) return undefined;
  if (!isProgram(executable)) throw new Error(`LECTERN_CHROMIUM is not a program: ${executable}`);
  return { executable, env: {}, onlyHeadless: false };
}

/** Whether windows are drawn into memory only: asked for, or no display to draw on. */
export function isHeadless(): boolean {
  if (process.env.LECTERN_HEADLESS === '1') return true;
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * The Chromium to use: LECTERN_CHROMIUM if set; else for tests (headless) the one of the npm
 * package, the same for everyone, and for people an installed one, which can show windows.
 */
export function findChromium(options: { headless: boolean }): ChromiumProgram | undefined {
  const sources = options.headless
    ? [namedChromium, packagedChromium, installedChromium]
    : [namedChromium, installedChromium, packagedChromium];
  for (const source of sources) {
    const found = source();
    if (found) return found;
  }
  return undefined;
}
