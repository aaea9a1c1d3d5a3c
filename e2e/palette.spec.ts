import { en } from '../src/shared/words/en.ts';
import { expect, test } from './app.ts';
import { importFinished, papers } from './reading.ts';

test('the palette reaches every command and every place, by keyboard only', async ({ lectern }) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await page.keyboard.press('ControlOrMeta+k');
  const field = page.getByRole('combobox', { name: 'Find a place or command' });
  const found = page.getByRole('listbox', { name: 'Found' });
  await expect(field).toBeFocused();

  const { 'show-palette': itself, ...names } = en.shortcuts.names;
  for (const name of Object.values(names)) {
    await field.fill(name);
    await expect(
      found.getByText(name, { exact: true }).first(),
      `${name}, not ${itself}`,
    ).toBeVisible();
  }

  await test.step('a place, with a letter wrong', async () => {
    await field.fill('sep 11');
    await expect(found.getByRole('option').first()).toContainText('Sep 11, 2024');
    await page.keyboard.press('Enter');
    await expect(papers(page).getByRole('option')).toHaveCount(5);
  });

  await test.step('a command, mistyped', async () => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('statsitics');
    await expect(found.getByRole('option').first()).toContainText('Statistics');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Statistics' })).toBeVisible();
  });

  await test.step('what nobody has', async () => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('zzzzz');
    await expect(page.getByText('Nothing here goes by that name.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
  });
});

test('a command chosen in the palette does what its key does', async ({ lectern }) => {
  const { page } = await lectern.start();
  await importFinished(page);
  for (const [name, dialog] of [
    ['Keyboard shortcuts', 'Keyboard shortcuts'],
    ['Documents', 'Documents'],
    ['Settings', 'Settings'],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});
