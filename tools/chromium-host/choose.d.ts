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
/**
 * Electron's program, if it has been downloaded. Looks at files only: `require('electron')` would
 * start the download.
 */
export declare function electronBinary(): string | undefined;
/**
 * Real Electron when its program is there, else the Chromium host.
 * `E2E_HOST=electron` or `E2E_HOST=chromium` forces one.
 */
export declare function chooseHost(): Host;
