import { expect, host, test } from './fixture.ts';

test('clicks an item of the menu from a spec', async ({ app, page }) => {
  await page.locator('h1').waitFor();
  const clicks = await app.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu();
    menu?.getMenuItemById('find')?.click();
    menu?.getMenuItemById('check')?.click();
    const checked = menu?.getMenuItemById('check')?.checked;
    return [
      checked,
      Reflect.get(globalThis, 'fixture').seen.clicks.map((c: { id: string }) => c.id),
    ];
  });
  expect(clicks).toEqual([true, ['find', 'check']]);
});

test('clicks the item whose accelerator is pressed', async ({ app, page }) => {
  test.skip(host.kind === 'electron', "Playwright's keys never reach Electron's native menu");
  await page.keyboard.press('ControlOrMeta+Shift+F');
  await page.keyboard.press('ControlOrMeta+D');
  await page.keyboard.press('ControlOrMeta+F');
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'fixture').seen.clicks))
    .toEqual([{ id: 'find', window: 1 }]);
});

test('leaves a key to the page that handles it', async ({ app, page }) => {
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => event.preventDefault());
  });
  await page.keyboard.press('ControlOrMeta+Shift+F');
  // A call behind the key: what the key would do has been done when it is answered.
  await page.evaluate(() => Reflect.get(window, 'bridge').invoke('echo', 1));
  expect(await app.evaluate(() => Reflect.get(globalThis, 'fixture').seen.clicks)).toEqual([]);
});

test('lets specs answer dialogs, and cancels them otherwise', async ({ app, page }) => {
  test.skip(host.kind === 'electron', 'a real dialog would wait for a person');
  await page.locator('h1').waitFor();
  const answers = await app.evaluate(async ({ dialog }) => {
    const before = await dialog.showOpenDialog({});
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/a'] });
    return [before, await dialog.showOpenDialog({})];
  });
  expect(answers).toEqual([
    { canceled: true, filePaths: [] },
    { canceled: false, filePaths: ['/a'] },
  ]);
});
