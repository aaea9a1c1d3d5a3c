import { defineConfig, type ReporterDescription } from 'playwright/test';
import { chooseHost } from '../choose.ts';

// Playwright's workers inherit this, and its own code reads it from there.
Object.assign(process.env, chooseHost().env);
// A desktop with a browser would otherwise show the windows of the tests.
process.env.LECTERN_HEADLESS = '1';

/** `npm test` counts the tests of all its steps. */
const counts: ReporterDescription[] = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json']] : [];

export default defineConfig({
  testDir: '.',
  outputDir: '../../../node_modules/.cache/chromium-host-tests',
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  reporter: [['list'], ...counts],
});
