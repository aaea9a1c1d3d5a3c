import { expect, test } from './app.ts';
import { article, importFinished, openPaper } from './reading.ts';

test('theme, type and layout take effect at once and are there after a restart', async ({
  lectern,
}) => {
  const first = await lectern.start();
  await importFinished(first.page);
  await openPaper(first.page, 'INTRA: ');
  await first.page.getByRole('button', { name: 'Settings', exact: true }).click();
  const dialog = first.page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('radio', { name: 'Sepia' }).click();
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'sepia');

  await dialog.getByRole('tab', { name: 'Reading' }).click();
  await dialog.getByRole('radio', { name: 'One below another' }).click();
  await dialog.getByRole('tab', { name: 'Type' }).click();
  await dialog.getByRole('radio', { name: 'Sans serif' }).click();
  const size = dialog.getByRole('slider', { name: 'Size' });
  await size.focus();
  for (let step = 0; step < 4; step += 1) await first.page.keyboard.press('ArrowRight');
  await expect(dialog.getByText('22 px')).toBeVisible();
  const text = article(first.page).locator('.markdown:lang(en)').first();
  await expect(text).toHaveCSS('font-size', '22px');
  await expect(text).toHaveCSS('font-family', /^"?Inter/);
  await first.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await first.quit();

  const second = await lectern.start();
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await openPaper(second.page, 'INTRA: ');
  const kept = article(second.page).locator('.markdown:lang(en)');
  await expect(kept).toHaveCSS('font-size', '22px');
  await expect(article(second.page).locator('.markdown:lang(ko)')).toHaveCount(2);
});

test('the settings say where the library is and how large', async ({ lectern }) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByRole('tab', { name: 'Library' }).click();
  await expect(page.getByRole('dialog')).toContainText(lectern.libraryFolder);
  await expect(page.getByRole('dialog')).toContainText(/[\d.]+ MB in all/);
});
