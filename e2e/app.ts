import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  type Page,
} from 'playwright/test';
import { chooseHost } from '../tools/chromium-host/choose.ts';

const host = chooseHost();
// Playwright starts the program from its own environment, not from the one given to the app.
Object.assign(process.env, host.env);
// Windows that open and close by themselves are no help to whoever works beside; LECTERN_HEADLESS=0 shows them.
process.env.LECTERN_HEADLESS ??= '1';

/** The built app, running on a folder of its own. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Every address any page of the app asked for, as the app names it. */
  readonly requests: readonly string[];
  /** Quits as a person does, and waits until the program has ended. */
  quit(): Promise<void>;
}

export interface Launcher {
  /** Where the app keeps everything; the same for each start within a test. */
  readonly userData: string;
  readonly libraryFolder: string;
  start(...args: string[]): Promise<RunningApp>;
}

const ROOT = join(import.meta.dirname, '..');

/** The Chromium host shows the app's scheme as an https name that never leaves the machine. */
function asTheAppNamesIt(address: string): string {
  return address.replace('https://bundle.app.localhost/', 'app://bundle/');
}

async function startApp(userData: string, args: readonly string[]): Promise<RunningApp> {
  const app = await electron.launch({
    args: ['.', `--user-data-dir=${userData}`, '--lang=en-US', ...args],
    cwd: ROOT,
    // The theme is the app's business.
    colorScheme: null,
  });
  const requests: string[] = [];
  app.context().on('request', (request) => requests.push(asTheAppNamesIt(request.url())));
  const page = await app.firstWindow();
  await page.getByRole('main').waitFor();
  return { app, page, requests, quit: () => app.close() };
}

/** `lectern` starts the app as often as a test needs, and ends what is left running. */
export const test = base.extend<{ lectern: Launcher }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from this pattern
  lectern: async ({}, use, testInfo) => {
    testInfo.annotations.push({ type: 'host', description: host.kind });
    const userData = mkdtempSync(join(tmpdir(), 'lectern-e2e-'));
    const running: RunningApp[] = [];
    await use({
      userData,
      libraryFolder: join(userData, 'library'),
      async start(...args) {
        const started = await startApp(userData, args);
        running.push(started);
        return started;
      },
    });
    for (const { app } of running) await app.close().catch(() => undefined);
    rmSync(userData, { recursive: true, force: true });
  },
});

export { expect } from 'playwright/test';
