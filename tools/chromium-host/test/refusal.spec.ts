import type { ElectronApplication } from 'playwright/test';
import { expect, host, test } from './fixture.ts';

test.skip(host.kind === 'electron', 'what the host lacks, Electron has');

/** The words of the error that an expression gives in the main process, or `nothing`. */
function words(app: ElectronApplication, expression: string): Promise<string> {
  return app.evaluate((_electron, code) => {
    const { electron } = Reflect.get(globalThis, 'fixture');
    try {
      new Function('electron', `return ${code}`)(electron);
      return 'nothing';
    } catch (error) {
      return (error as Error).message;
    }
  }, expression);
}

const REFUSED: [expression: string, name: string][] = [
  ['electron.autoUpdater', 'electron.autoUpdater'],
  ['electron.app.relaunch()', 'app.relaunch'],
  ["electron.app.on('gpu-info-update', () => {})", "app.on('gpu-info-update')"],
  ["electron.session.fromPartition('x')", "session.fromPartition('x')"],
  ['electron.session.defaultSession.cookies', 'session.cookies'],
  ["electron.protocol.handle('https', () => {})", "protocol.handle('https')"],
  ['electron.BrowserWindow.getAllWindows()[0].setProgressBar(1)', 'BrowserWindow.setProgressBar'],
  ['electron.webContents.fromId(1).debugger', 'webContents.debugger'],
  ['electron.Menu.sendActionToFirstResponder("x")', 'Menu.sendActionToFirstResponder'],
];

for (const [expression, name] of REFUSED) {
  test(`refuses ${name} in words`, async ({ app, page }) => {
    await page.locator('h1').waitFor();
    expect(await words(app, expression)).toBe(`Chromium host: ${name} is not supported`);
  });
}

for (const preference of ['sandbox: false', 'contextIsolation: false', 'nodeIntegration: true']) {
  test(`refuses a window with ${preference}`, async ({ app, page }) => {
    await page.locator('h1').waitFor();
    const code = `new electron.BrowserWindow({ webPreferences: { ${preference} } })`;
    expect(await words(app, code)).toBe(
      `Chromium host: a window with ${preference} is not supported`,
    );
  });
}
