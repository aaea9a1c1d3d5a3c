import { join } from 'node:path';
import { _electron as electron, type Page } from 'playwright';
import type { Bridge } from '../../src/shared/contract.ts';
import type { LibraryCounts } from '../../src/shared/paper.ts';
import type { Host } from '../chromium-host/choose.ts';
import { ROOT } from './build.ts';

/** The page of the app, as far as it is used from outside. */
type AppWindow = { readonly lectern: Bridge };

const PICTURE = join(ROOT, 'lectern-start.png');

/** A first import of the seeds takes a second; a large library of one's own may be slower to open. */
const PATIENCE = 120_000;

/** Runs the app once with its window drawn into memory: first import, a picture of the window, the counts. */
export async function startWithoutDisplay(
  host: Host,
  appArguments: readonly string[],
): Promise<void> {
  console.log('There is no display here, so the app runs once without one.');
  Object.assign(process.env, host.env, { LECTERN_HEADLESS: '1' });
  const app = await electron.launch({ args: ['.', ...appArguments], cwd: ROOT, timeout: PATIENCE });
  const userData = await app.evaluate(({ app }) => app.getPath('userData'));
  const page = await app.firstWindow();
  const counts = await whenImported(page);
  await page.screenshot({ path: PICTURE });
  await app.close();
  tell(counts, userData);
}

/** Waits until papers are on screen and their number stands still, then gives the counts. */
async function whenImported(page: Page): Promise<LibraryCounts> {
  await page.getByRole('option').first().waitFor({ timeout: PATIENCE });
  let before = -1;
  for (;;) {
    const counts = await page.evaluate(async () => {
      const { lectern } = globalThis as unknown as AppWindow;
      const outcome = await lectern.call('library:counts');
      if (!outcome.ok) throw new Error(outcome.code);
      return outcome.value;
    });
    if (counts.papers === before) return counts;
    before = counts.papers;
    await page.waitForTimeout(1500);
  }
}

function tell(counts: LibraryCounts, userData: string): void {
  console.log(`
The library holds ${counts.papers} papers of ${counts.documents} documents; ${counts.unread} unread, ${counts.starred} starred.
  its folder            ${join(userData, 'library')}
  the window, as drawn  ${PICTURE}

Go on from here:
  npx lectern list --limit 10        the newest papers
  npx lectern show 2409.06210        one paper with all its summaries
  npx lectern import PATH            your own digests
  npx lectern --help                 everything else
  npm start                          the app, where there is a display`);
}
