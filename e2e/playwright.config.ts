import { defineConfig, type ReporterDescription } from 'playwright/test';

const counts: ReporterDescription[] = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json']] : [];

/** One worker: each test starts whole programs, and two at once on a small machine only wait for each other. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  workers: 1,
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['./host-reporter.ts'], ...counts],
});
