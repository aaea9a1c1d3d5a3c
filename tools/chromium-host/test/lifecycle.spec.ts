import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { APP, expect, host, launch, test } from './fixture.ts';

/** Everything that a started program printed, when it has ended. */
async function output(child: ReturnType<typeof spawn>): Promise<{ text: string; code: number }> {
  let text = '';
  child.stdout?.on('data', (data) => {
    text += String(data);
  });
  child.stderr?.on('data', (data) => {
    text += String(data);
  });
  const [code] = await once(child, 'close');
  return { text, code: Number(code) };
}

test('quits: asks, closes the windows, says goodbye, and ends with 0', async ({ userData }) => {
  const app = await launch(userData);
  const page = await app.firstWindow();
  await page.locator('h1').waitFor();
  const ended = output(app.process());
  await app.evaluate(({ app }) => app.quit()).catch(() => {});
  const { text, code } = await ended;
  expect(text).toContain('before-quit closed will-quit code 0');
  expect(code).toBe(0);
});

test('quits with a window that has crashed', async ({ app, page }) => {
  await page.locator('h1').waitFor();
  const crashed = page.waitForEvent('crash');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await crashed;
  const ended = once(app.process(), 'exit');
  await app.evaluate(({ app }) => app.quit()).catch(() => {});
  expect((await ended)[0]).toBe(0);
});

test('quits when the last window is closed, if the app does so', async ({ userData }) => {
  const app = await launch(userData);
  const page = await app.firstWindow();
  await page.locator('h1').waitFor();
  const ended = output(app.process());
  await app
    .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    .catch(() => {});
  expect((await ended).text).toContain('closed window-all-closed before-quit will-quit code 0');
});

test('stays when a window refuses to close, and ends with the code of exit', async ({
  app,
  page,
}) => {
  const browserWindow = await app.browserWindow(page);
  await app.evaluate(({ app, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.once('close', (event) => event.preventDefault());
    app.quit();
  });
  await page.evaluate(() => {
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { once: true });
  });
  await app.evaluate(({ app }) => app.quit());
  await page.waitForTimeout(200);
  expect(await browserWindow.evaluate((w) => w.isDestroyed())).toBe(false);
  const ended = once(app.process(), 'exit');
  await app.evaluate(({ app }) => app.exit(3)).catch(() => {});
  expect((await ended)[0]).toBe(3);
});

test('knows the app: its name, its version, its folders', async ({ app, userData }) => {
  const facts = await app.evaluate(({ app }) => [
    app.getName(),
    app.getVersion(),
    app.getAppPath(),
    app.getPath('userData'),
    app.isPackaged,
    process.type,
    /^\d+\./.test(process.versions.electron ?? ''),
  ]);
  expect(facts).toEqual(['Fixture', '1.2.3', APP, userData, false, 'browser', true]);
});

test('starts by hand and ends on a signal', async ({ userData }) => {
  const child = spawn(host.executable, [APP, `--user-data-dir=${userData}`], {
    env: { ...process.env, LECTERN_HEADLESS: '1' },
  });
  const ended = output(child);
  await expect.poll(() => existsSync(userData) && child.exitCode).toBe(null);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  child.kill('SIGTERM');
  expect((await ended).text).toContain('will-quit code 0');
});

test('takes Chromium along when it is killed', async ({ userData }) => {
  test.skip(host.kind === 'electron', 'Electron is one program');
  test.skip(process.platform !== 'linux', 'looks into /proc');
  const app = await launch(userData);
  await (await app.firstWindow()).locator('h1').waitFor();
  const pid = app.process().pid;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  expect(children.length).toBeGreaterThan(0);
  app.process().kill('SIGKILL');
  await expect
    .poll(() => children.filter((child) => existsSync(`/proc/${child}/exe`)), { timeout: 10_000 })
    .toEqual([]);
});

test('lets one instance hold the lock and hear of the next', async ({ userData }) => {
  const app = await launch(userData, { FIXTURE_SINGLE: '1' });
  await (await app.firstWindow()).locator('h1').waitFor();
  const next = spawn(host.executable, [APP, `--user-data-dir=${userData}`, 'paper.md'], {
    env: { ...process.env, FIXTURE_SINGLE: '1' },
  });
  expect((await output(next)).text).toContain('will-quit code 0');
  const calls = () => app.evaluate(() => Reflect.get(globalThis, 'fixture').seen.calls);
  await expect.poll(async () => (await calls()).flat().at(-1)).toBe('paper.md');
  await app.close();
});
