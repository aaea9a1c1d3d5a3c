import type { Page } from 'playwright/test';
import type { Bridge } from '../src/shared/contract.ts';
import { expect, test } from './app.ts';
import { expectCount, importFinished, papers, place } from './reading.ts';

const DAY = 'Sep 11, 2024';

/** The keys of a sequence, one after another. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const expectLeft = (page: Page, left: number) =>
  expect(place(page, DAY)).toHaveAccessibleName(
    new RegExp(left === 0 ? `^${DAY}$` : ` ?${left} left$`),
  );

/** What a person has done to every paper, as the library has it. */
function states(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { lectern } = globalThis as unknown as { readonly lectern: Bridge };
    const query = { filter: 'all', place: null, sort: 'added', after: null, limit: 500 } as const;
    const answer = await lectern.call('papers:list', query);
    if (!answer.ok) throw new Error(answer.code);
    return answer.value.rows.map((row) => `${row.id} ${row.read} ${row.starred} ${row.later}`);
  });
}

test('a day is finished by keyboard alone, and after a restart five times u brings it back', async ({
  lectern,
}) => {
  const first = await lectern.start();
  await importFinished(first.page);
  await press(first.page, 'g', 'd');
  await expect(first.page.getByRole('heading', { name: DAY })).toBeVisible();
  await expect(first.page.getByText('about 6 min')).toBeVisible();
  await expect(papers(first.page).getByRole('option')).toHaveCount(5);
  for (const left of [4, 3, 2, 1, 0]) {
    await press(first.page, 'm', 'n');
    await expectLeft(first.page, left);
  }
  await expect(first.page.getByText('5 of 5 read')).toBeVisible();
  await expect(first.page.getByText('Finished: all 5 papers of this day are read.')).toBeAttached();
  await expect(first.page.getByRole('button', { name: 'Go on with Dec 31, 2023' })).toBeVisible();
  await first.quit();

  const second = await lectern.start();
  await expectLeft(second.page, 0);
  for (const left of [1, 2, 3, 4, 5]) {
    await press(second.page, 'u');
    await expect(second.page.getByText('Undone: the paper is unread again.')).toBeVisible();
    await expectLeft(second.page, left);
  }
  await expectCount(second.page, 'Inbox', 120);
});

test('all 120 are marked read, and undo after a restart brings back exactly what was', async ({
  lectern,
}) => {
  const first = await lectern.start();
  await importFinished(first.page);
  await press(first.page, 'g', 'a');
  await expect(first.page.getByRole('heading', { name: 'All papers' })).toBeVisible();
  await press(first.page, 'm', 'j', 'j', 'm', 's', 'j', 'l', 'j', 'j', 'm');
  await expectCount(first.page, 'Inbox', 117);
  const before = await states(first.page);

  await press(first.page, 'Shift+A');
  await expect(first.page.getByText('Marked 117 papers read.')).toBeVisible();
  await expectCount(first.page, 'Inbox', 0);
  expect(await states(first.page)).not.toEqual(before);
  await first.quit();

  const second = await lectern.start();
  await expectCount(second.page, 'Inbox', 0);
  await press(second.page, 'u');
  await expect(second.page.getByText(/^Undone: 117 papers are unread again/)).toBeVisible();
  await expectCount(second.page, 'Inbox', 117);
  expect(await states(second.page)).toEqual(before);

  await press(second.page, 'Shift+U');
  await expectCount(second.page, 'Inbox', 0);
});

test('several papers are selected and marked as one action', async ({ lectern }) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await press(page, 'g', 'a', 'x', 'Shift+J', 'Shift+J');
  await expect(page.getByRole('toolbar', { name: 'Selected papers' })).toContainText('3 selected');
  await expect(papers(page).getByRole('option', { selected: true })).toHaveCount(3);
  await press(page, 'm');
  await expectCount(page, 'Inbox', 117);
  await page.getByText('Marked 3 papers read.').waitFor();
  await press(page, 'F6', 'Enter');
  await expectCount(page, 'Inbox', 120);

  await test.step('by pointer', async () => {
    await press(page, 'Escape');
    const options = papers(page).getByRole('option');
    await options.nth(1).click();
    await options.nth(3).click({ modifiers: ['Shift'] });
    await options.nth(5).click({ modifiers: ['ControlOrMeta'] });
    await expect(options.and(page.locator('[aria-selected="true"]'))).toHaveCount(4);
    await press(page, 's');
    await expectCount(page, 'Starred', 4);
    await press(page, 'u');
    await expectCount(page, 'Starred', 0);
  });

  await test.step('all of them, in sight or not', async () => {
    await press(page, 'ControlOrMeta+a', 'l');
    await expectCount(page, 'Read later', 120);
    await press(page, 'u');
    await expectCount(page, 'Read later', 0);
  });
});

test('the sidebar is a tree for the keyboard, and the list follows it', async ({ lectern }) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await press(page, 'g', 'p');
  await expect(page.getByRole('tree')).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(page.getByText('No stars yet.')).toBeVisible();
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft');
  await expect(page.getByRole('treeitem', { name: 'Digests' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  await expect(place(page, DAY)).toBeHidden();
  await press(page, 'ArrowRight', 'ArrowRight');
  await expect(papers(page).getByRole('option')).toHaveCount(5);
  await press(page, 'Enter');
  await expect(papers(page)).toBeFocused();
});

test('the focus mode shows one paper at a time and a line for the day', async ({ lectern }) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await press(page, 'g', 'd');
  await expect(papers(page).getByRole('option')).toHaveCount(5);
  await press(page, 'f');
  await expect(papers(page)).toBeHidden();
  await expect(page.getByText('1 of 5')).toBeVisible();
  await press(page, 'm', 'n');
  await expect(page.getByText('2 of 5')).toBeVisible();
  await press(page, 'Escape');
  await expect(papers(page)).toBeFocused();
});

test('in a narrow window the sidebar lies over the list, and one pane is there at a time', async ({
  lectern,
}) => {
  const { page } = await lectern.start();
  await importFinished(page);
  const reader = page.getByRole('main', { name: 'Reader' });
  await page.setViewportSize({ width: 900, height: 600 });
  await expect(page.getByRole('tree')).toBeHidden();
  await press(page, 'ControlOrMeta+b');
  await expect(page.getByRole('tree')).toBeFocused();
  await place(page, DAY).click();
  await expect(page.getByRole('tree')).toBeHidden();
  await expect(papers(page).getByRole('option')).toHaveCount(5);

  await page.setViewportSize({ width: 690, height: 600 });
  await expect(reader).toBeHidden();
  await press(page, 'o');
  await expect(reader).toBeVisible();
  await expect(papers(page)).toBeHidden();
  await press(page, 'Escape');
  await expect(papers(page)).toBeFocused();
});

test('a paper counts as read when the person has chosen so, and not before they go to it', async ({
  lectern,
}) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await page.evaluate(async () => {
    const { lectern } = globalThis as unknown as { readonly lectern: Bridge };
    await lectern.call('settings:change', { readPolicy: 'on-open' });
  });
  await expectCount(page, 'Inbox', 120);
  await press(page, 'j');
  await expectCount(page, 'Inbox', 119);
  await press(page, 'm');
  await expectCount(page, 'Inbox', 120);
  await press(page, 'j');
  await expectCount(page, 'Inbox', 119);
});
