import { expect, test } from './app.ts';
import { importFinished, openPaper } from './reading.ts';

test('the statistics show what was read and what there is, drawn and as tables', async ({
  lectern,
}) => {
  const { page } = await lectern.start();
  await importFinished(page);
  for (const title of ['INTRA: ', 'SaRA: ']) {
    await openPaper(page, title);
    await page.keyboard.press('m');
  }
  await page.getByRole('button', { name: 'Statistics', exact: true }).click();
  const figure = (name: string) => page.getByRole('region', { name, exact: true }).first();

  await expect(figure('Reading calendar')).toContainText('2 papers read in these twelve months');
  await expect(figure('Reading calendar').locator('.level-4')).not.toHaveCount(0);
  await expect(figure('Unread over time')).toContainText('118 of 120 papers are unread today');

  await figure('Languages').getByRole('button', { name: 'Show as table' }).click();
  const rows = figure('Languages').getByRole('row');
  await expect(rows.filter({ hasText: '한국어' })).toContainText('4');
  await figure('Papers by month and topic').getByRole('button', { name: 'Show as table' }).click();
  const counts = await figure('Papers by month and topic')
    .locator('tbody td:last-child')
    .allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(120);

  await page.getByRole('button', { name: 'Back to the papers' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
});
