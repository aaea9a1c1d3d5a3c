import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page, test as plain } from 'playwright/test';
import { chooseHost } from '../choose.ts';

export { expect } from 'playwright/test';

/** The host that these tests run on. */
export const host = chooseHost();

/** Folder of the small app that all tests start. */
export const APP = join(import.meta.dirname, 'app');

/** What the page of the fixture app has on its `window`. */
export interface Bridge {
  [name: string]: (...args: unknown[]) => unknown;
}

interface Fixtures {
  /** A fresh folder for the app's data. */
  userData: string;
  app: ElectronApplication;
  page: Page;
}

export const test = plain.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'chromium-host-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  app: async ({ userData }, use, info) => {
    info.annotations.push({ type: 'host', description: host.kind });
    const app = await launch(userData);
    await use(app);
    await app.close().catch(() => {});
  },
  page: async ({ app }, use) => {
    const page = await app.firstWindow();
    await page.locator('h1').waitFor();
    await use(page);
  },
});

/** Starts the fixture app. */
export function launch(userData: string, env: Record<string, string> = {}) {
  return _electron.launch({
    args: [APP, `--user-data-dir=${userData}`],
    // Playwright's own default would override the theme that the app asks for.
    colorScheme: null,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
