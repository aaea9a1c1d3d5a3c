import type { Bridge } from '../src/shared/contract.ts';
import { expect, test } from './app.ts';

/** The page's own world, as a script that got into it would see it. */
type Intruder = { readonly lectern: Bridge; readonly [name: string]: unknown };

test('the page has no Node, no Electron, and a bridge for the contract only', async ({
  lectern,
}) => {
  const { page } = await lectern.start();
  const seen = await page.evaluate(async () => {
    const intruder = globalThis as unknown as Intruder;
    const calls = await Promise.allSettled([
      intruder.lectern.call('import:paths' as 'library:counts'),
      intruder.lectern.call('papers:show', -1),
      intruder.lectern.call('papers:list', {
        filter: 'all',
        place: null,
        sort: 'newest',
        after: null,
        limit: 1e9,
      }),
    ]);
    return {
      names: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in intruder,
      ),
      bridge: Object.keys(intruder.lectern).sort(),
      frozen: Object.isFrozen(intruder.lectern),
      calls: calls.map((call) => (call.status === 'rejected' ? 'rejected' : call.value.ok)),
    };
  });
  expect(seen).toEqual({
    names: [],
    bridge: ['call', 'importFiles', 'on'],
    frozen: true,
    calls: ['rejected', false, false],
  });
});

test('no script of a string, no inline script, no frame, no other window, no navigation away', async ({
  lectern,
}) => {
  const { app, page } = await lectern.start();
  const address = page.url();
  const refusals = await page.evaluate(async () => {
    // DevTools may evaluate strings while it runs this function; the page itself, from the next task on, may not.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const refused = (act: () => unknown) => {
      try {
        return act() === null;
      } catch {
        return true;
      }
    };
    const script = document.createElement('script');
    return {
      evaluated: refused(() => new Function('return 1')()),
      markup: refused(() => {
        document.createElement('div').innerHTML = '<b>x</b>';
      }),
      script: refused(() => {
        script.textContent = 'globalThis.ran = true';
        document.head.append(script);
      }),
      ran: 'ran' in globalThis,
      opened: refused(() => window.open('https://example.org/')),
    };
  });
  expect(refusals).toEqual({
    evaluated: true,
    markup: true,
    script: true,
    ran: false,
    opened: true,
  });

  await page.evaluate(() => {
    window.location.href = 'https://example.org/';
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(address);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('every permission is denied', async ({ lectern }) => {
  const { page } = await lectern.start();
  const answers = await page.evaluate(async () => [
    await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    ),
    await Notification.requestPermission(),
  ]);
  expect(answers.filter((answer) => answer === 'granted')).toEqual([]);
});
