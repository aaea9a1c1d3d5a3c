import type { Page } from 'playwright';

/** A screen worth looking at, and how to get there from any other. The interface may speak any language. */
export interface Scene {
  readonly name: string;
  show(page: Page): Promise<void>;
}

/** The four layouts of several languages, in the order of the switch. */
const LAYOUTS = ['single', 'side-by-side', 'interleaved', 'stacked'] as const;

/** Opens a paper of the newest digest, among all: an earlier scene may have read it. */
async function choose(page: Page, text: string): Promise<void> {
  await press(page, 'g', 'a');
  await page.getByRole('listbox').press('Home');
  await page.getByRole('option', { name: new RegExp(text) }).click();
}

async function layOut(page: Page, layout: (typeof LAYOUTS)[number]): Promise<void> {
  await choose(page, 'INTRA: ');
  await page.locator('.mode-switch').getByRole('radio').nth(LAYOUTS.indexOf(layout)).click();
}

async function openSettings(page: Page, tab: number): Promise<void> {
  await choose(page, 'INTRA: ');
  await page.keyboard.press('Control+,');
  await page.getByRole('tab').nth(tab).click();
}

/** Keys one after another, as a person presses them. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

export const SCENES: readonly Scene[] = [
  { name: 'inbox', show: (page) => press(page, 'g', 'i') },
  { name: 'digest', show: (page) => press(page, 'g', 'd', 's', 'm', 'j') },
  { name: 'selected', show: (page) => press(page, 'g', 'a', 'x', 'Shift+J', 'Shift+J') },
  { name: 'focus', show: (page) => press(page, 'g', 'd', 'f') },
  { name: 'nothing-later', show: (page) => press(page, 'g', 'l') },
  { name: 'sidebar', show: (page) => press(page, 'g', 'p') },
  {
    name: 'palette',
    async show(page) {
      await press(page, 'Control+k');
      await page.keyboard.type('3d');
    },
  },
  {
    name: 'documents',
    async show(page) {
      await press(page, 'g', 'f');
      await page.getByRole('searchbox').waitFor();
    },
  },
  { name: 'side-by-side', show: (page) => layOut(page, 'side-by-side') },
  { name: 'interleaved', show: (page) => layOut(page, 'interleaved') },
  { name: 'stacked', show: (page) => layOut(page, 'stacked') },
  { name: 'reader', show: (page) => layOut(page, 'single') },
  {
    name: 'korean',
    async show(page) {
      await layOut(page, 'single');
      await page.getByRole('radio', { name: '한국어' }).check({ force: true });
    },
  },
  {
    name: 'notes',
    async show(page) {
      await page
        .getByRole('treeitem', { name: /^002_263217c7a4351fe0/ })
        .first()
        .click();
      await page.getByRole('option', { name: /SAM 2: / }).click();
    },
  },
  {
    name: 'shortcuts',
    async show(page) {
      await choose(page, 'INTRA: ');
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  ...['general', 'reading', 'type', 'library'].map((name, tab) => ({
    name: `settings-${name}`,
    show: (page: Page) => openSettings(page, tab),
  })),
  {
    name: 'statistics',
    async show(page) {
      await choose(page, 'INTRA: ');
      await page.keyboard.press('m');
      await page.keyboard.press('g');
      await page.keyboard.press('t');
      await page.locator('.statistics .plot').first().waitFor();
    },
  },
];
