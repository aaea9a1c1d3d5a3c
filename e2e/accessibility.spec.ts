import type { Page } from 'playwright/test';
import { THEMES } from '../src/shared/settings.ts';
import { expect, test } from './app.ts';
import { seriousFaults } from './axe.ts';
import { importFinished, openPaper, place } from './reading.ts';

/** A screen, how to get there from the papers, and how to leave it. */
interface Screen {
  readonly name: string;
  open(page: Page): Promise<unknown>;
  close?(page: Page): Promise<unknown>;
}

const pressEscape = (page: Page) => page.keyboard.press('Escape');

const tabOfSettings = (tab: string): Screen => ({
  name: `settings: ${tab}`,
  async open(page) {
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await page.getByRole('tab', { name: tab }).click();
  },
  close: pressEscape,
});

const SCREENS: readonly Screen[] = [
  { name: 'a paper in two languages', open: (page) => openPaper(page, 'INTRA: ') },
  {
    name: 'long notes',
    async open(page) {
      await place(page, '002_263217c7a4351fe0').first().click();
      await openPaper(page, 'SAM 2: ');
    },
  },
  ...['General', 'Reading', 'Type', 'Library'].map(tabOfSettings),
  {
    name: 'statistics',
    open: (page) => page.getByRole('button', { name: 'Statistics', exact: true }).click(),
  },
  {
    name: 'statistics as a table',
    open: (page) => page.getByRole('button', { name: 'Show as table' }).last().click(),
    close: (page) => page.getByRole('button', { name: 'Back to the papers' }).click(),
  },
  { name: 'shortcuts', open: (page) => page.keyboard.press('?'), close: pressEscape },
  { name: 'palette', open: (page) => page.keyboard.press('Control+k'), close: pressEscape },
];

for (const theme of THEMES.filter((each) => each !== 'system')) {
  test(`axe finds nothing serious on any screen in the theme ${theme}`, async ({ lectern }) => {
    // Ten screens; axe looks at each for a second or two, longer on a busy machine.
    test.setTimeout(180_000);
    const { page } = await lectern.start();
    await importFinished(page);
    await page.evaluate(
      (theme) =>
        (
          globalThis as unknown as { lectern: import('../src/shared/contract.ts').Bridge }
        ).lectern.call('settings:change', { theme, readerMode: 'stacked' }),
      theme,
    );
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const { name, open, close } of SCREENS) {
      await open(page);
      // What fades in has its colours only when it is there.
      await page.waitForTimeout(400);
      expect.soft(await seriousFaults(page), name).toEqual([]);
      await close?.(page);
      await page.waitForTimeout(300);
    }
  });
}

test('at twice the size nothing of a paper is cut off or scrolls sideways', async ({ lectern }) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await openPaper(page, 'INTRA: ');
  // 1280 by 800 at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  const overflow = await page
    .locator('[data-pane="reader"] [data-scroller]')
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBe(0);
});
