import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The program to run the app with. */
export interface Host {
  kind: 'electron' | 'chromium';
  /** The program itself. */
  executable: string;
  /**
   * What makes Playwright's `_electron.launch` and electron-vite find it. Playwright reads its own
   * process's environment, so set it there: `Object.assign(process.env, host.env)`.
   */
  env: Record<string, string>;
}

/** The folder that stands where Electron's `dist` would stand. */
const HOST_FOLDER = join(import.meta.dirname, 'bin');

/**
 * Electron's program, if it has been downloaded. Looks at files only: `require('electron')` would
 * start the download.
 */
export function electronBinary(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const path = join(override ?? join(folder, 'dist'), name);
  return override !== HOST_FOLDER && existsSync(path) ? path : undefined;
}

function electronHost(executable: string): Host {
  return { kind: 'electron', executable, env: { ELECTRON_EXEC_PATH: executable } };
}

function chromiumHost(): Host {
  const executable = join(HOST_FOLDER, 'electron');
  const env = { ELECTRON_OVERRIDE_DIST_PATH: HOST_FOLDER, ELECTRON_EXEC_PATH: executable };
  return { kind: 'chromium', executable, env };
}

/**
 * Real Electron when its program is there, else the Chromium host.
 * `E2E_HOST=electron` or `E2E_HOST=chromium` forces one.
 */
export function chooseHost(): Host {
  const wanted = process.env.E2E_HOST;
  if (wanted && wanted !== 'electron' && wanted !== 'chromium') {
    throw new Error(`E2E_HOST is "${wanted}"; it can be "electron" or "chromium"`);
  }
  const binary = electronBinary();
  if (wanted === 'electron' && !binary) {
    throw new Error(
      'E2E_HOST=electron, but the Electron program is not there: npx install-electron',
    );
  }
  return binary && wanted !== 'chromium' ? electronHost(binary) : chromiumHost();
}
