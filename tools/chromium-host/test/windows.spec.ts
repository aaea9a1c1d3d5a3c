import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElectronApplication } from 'playwright/test';
import { APP, expect, host, test } from './fixture.ts';

interface Seen {
  events: string[];
  opened: { url: string; disposition: string }[];
  navigations: string[];
  blocked: string[];
  clicks: { id: string; window: number | null }[];
}

/** What the fixture app noted. */
function seen(app: ElectronApplication): Promise<Seen> {
  return app.evaluate(() => Reflect.get(globalThis, 'fixture').seen);
}

test('shows the window when it is ready, with the size asked for', async ({ app, page }) => {
  const window = await app.browserWindow(page);
  await expect.poll(() => window.evaluate((w) => w.isVisible())).toBe(true);
  const state = await window.evaluate((w) => [w.getSize(), w.getTitle(), w.isFocused()]);
  expect(state).toEqual([[900, 700], 'Fixture', true]);
  expect((await seen(app)).events).toEqual(['ready', 'ready-to-show', 'show']);
});

test('changes the size of the page with the window, not below its least', async ({ app, page }) => {
  const window = await app.browserWindow(page);
  await window.evaluate((w) => w.setSize(1000, 500));
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([1000, 500]);
  await window.evaluate((w) => w.setSize(100, 500));
  expect(await window.evaluate((w) => w.getSize())).toEqual([400, 500]);
  await window.evaluate((w) => w.maximize());
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1920);
  await window.evaluate((w) => w.unmaximize());
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(400);
});

test('opens a second window with contents and messages of its own', async ({ app, page }) => {
  const [second] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(() => Reflect.get(globalThis, 'fixture').openWindow('app://bundle/second.html')),
  ]);
  await expect(second.locator('h1')).toHaveText('Fixture /second.html');
  const who = (target: typeof page) =>
    target.evaluate(async () => (await Reflect.get(window, 'bridge').invoke('who')).url);
  expect(await who(second)).toBe('app://bundle/second.html');
  expect(await who(page)).toBe('app://bundle/index.html');
  await second.close();
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
    .toBe(1);
});

test('asks the handler instead of opening a window', async ({ app, page }) => {
  expect(await page.evaluate(() => window.open('https://outside.example/opened'))).toBe(null);
  await page.click('#blank');
  await page.click('#outside', { button: 'middle' });
  await page.click('#outside', { modifiers: ['ControlOrMeta'] });
  const urls = async () => (await seen(app)).opened.map(({ url }) => url);
  await expect
    .poll(urls)
    .toEqual([
      'https://outside.example/opened',
      'https://outside.example/blank',
      'https://outside.example/page',
      'https://outside.example/page',
    ]);
  expect(app.windows()).toHaveLength(1);
});

test('asks before a page leads its window elsewhere', async ({ app, page }) => {
  await page.click('#outside');
  await expect.poll(async () => (await seen(app)).navigations).toHaveLength(1);
  await page.evaluate(() => {
    location.href = '/elsewhere.html';
  });
  await expect
    .poll(async () => (await seen(app)).navigations)
    .toEqual(['https://outside.example/page', 'app://bundle/elsewhere.html']);
  await page.click('#mail');
  await expect.poll(async () => (await seen(app)).navigations.at(-1)).toMatch(/^mailto:/);
  await expect(page.locator('h1')).toHaveText('Fixture /index.html');
  await app.evaluate(() => {
    Reflect.get(globalThis, 'fixture').allowNavigation = true;
  });
  await page.click('#second');
  await expect(page.locator('h1')).toHaveText('Fixture /second.html');
});

test('does not ask about loads that the app or the test begins', async ({ app, page }) => {
  await page.reload();
  await app.evaluate(async ({ BrowserWindow }) => {
    await BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/loaded.html');
  });
  await expect(page.locator('h1')).toHaveText('Fixture /loaded.html');
  expect((await seen(app)).navigations).toEqual([]);
});

test('rejects a load that fails, with the words of Electron', async ({ app, page }) => {
  await page.locator('h1').waitFor();
  const failure = await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    const words = await window?.loadURL('file:///nowhere/at/all.html').catch(String);
    return words;
  });
  expect(failure).toBe("Error: ERR_FILE_NOT_FOUND (-6) loading 'file:///nowhere/at/all.html'");
});

test('blocks and counts requests', async ({ app, page }) => {
  await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    await window?.loadURL('https://outside.example/').catch(() => {});
  });
  expect((await seen(app)).blocked).toEqual(['https://outside.example/']);
  expect(page.isClosed()).toBe(false);
});

test('asks about requests of the main process too', async ({ app, page }) => {
  await page.locator('h1').waitFor();
  const outcome = await app.evaluate(
    async ({ net }, file) => {
      const outside = await net.fetch('https://outside.example/').catch(String);
      const inside = await net.fetch(file);
      return [String(outside), inside.status, (await inside.text()).slice(0, 15)];
    },
    pathToFileURL(join(APP, 'index.html')).href,
  );
  expect(outcome[0]).toContain('net::ERR_BLOCKED_BY_CLIENT');
  expect(outcome.slice(1)).toEqual([200, '<!doctype html>']);
});

test('lets the app change the headers of answers', async ({ app, page }) => {
  test.skip(host.kind === 'electron', 'Electron does not show it answers of protocol handlers');
  await app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onHeadersReceived(({ responseHeaders }, callback) => {
      callback({ responseHeaders: { ...responseHeaders, 'x-added': ['yes'] } });
    });
  });
  const added = await page.evaluate(async () => (await fetch('/bytes')).headers.get('x-added'));
  expect(added).toBe('yes');
});

test('tells of a click for a menu, and what was under it', async ({ app, page }) => {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.on('context-menu', (_event, params) => {
      Reflect.set(globalThis, 'clicked', [params.linkURL, params.isEditable]);
    });
  });
  const clicked = () => app.evaluate(() => Reflect.get(globalThis, 'clicked'));
  await page.click('#outside', { button: 'right' });
  await expect.poll(clicked).toEqual(['https://outside.example/page', false]);
  await page.click('#field', { button: 'right' });
  await expect.poll(clicked).toEqual(['', true]);
});

test('runs editing commands on the page', async ({ app, page }) => {
  const browserWindow = await app.browserWindow(page);
  await page.focus('#field');
  await browserWindow.evaluate((w) => w.webContents.selectAll());
  // The command is on its way; a key typed now could be there first.
  await expect.poll(() => page.evaluate(() => String(window.getSelection()))).toBe('words');
  await page.keyboard.type('new');
  await expect(page.locator('#field')).toHaveValue('new');
  await browserWindow.evaluate((w) => w.webContents.undo());
  await expect(page.locator('#field')).not.toHaveValue('new');
});

test('denies a permission that the app denies', async ({ app, page }) => {
  await app.evaluate(({ session }) => {
    session.defaultSession.setPermissionRequestHandler((_contents, _name, done) => done(false));
    session.defaultSession.setPermissionCheckHandler(() => false);
  });
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state),
    )
    .toBe('denied');
});

test('tells of a crashed page, and loads it again', async ({ app, page }) => {
  await page.locator('h1').waitFor();
  const outcome = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) return [];
    const gone = new Promise<string>((resolve) => {
      contents.once('render-process-gone', (_event, { reason }) => resolve(reason));
    });
    contents.forcefullyCrashRenderer();
    const reason = await gone;
    const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', resolve));
    contents.reload();
    await loaded;
    return [reason, await contents.executeJavaScript("bridge.echo('alive')")];
  });
  expect(outcome[0]).toMatch(/crashed|killed/);
  expect(outcome[1]).toBe('alive');
});

test('takes a picture of the page', async ({ app, page }) => {
  const window = await app.browserWindow(page);
  const picture = await window.evaluate(async (w) => {
    const image = await w.webContents.capturePage();
    return [image.getSize(), image.toPNG().subarray(1, 4).toString(), image.isEmpty()];
  });
  expect(picture).toEqual([{ width: 900, height: 700 }, 'PNG', false]);
});

test('shows the theme that the app asks for', async ({ app, page }) => {
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await expect.poll(isDark).toBe(true);
  await page.reload();
  await expect.poll(isDark).toBe(true);
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'light';
  });
  await expect.poll(isDark).toBe(false);
});

test('zooms a page', async ({ app, page }) => {
  const window = await app.browserWindow(page);
  await window.evaluate((w) => w.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(450);
  await window.evaluate((w) => w.webContents.setZoomLevel(0));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(900);
});
