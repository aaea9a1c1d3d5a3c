import type { Page } from 'playwright/test';
import { type Bridge, expect, test } from './fixture.ts';

/** Calls a function of the bridge inside the page. */
function call(page: Page, name: string, ...args: unknown[]): Promise<unknown> {
  return page.evaluate(
    ([name, args]) => (window as unknown as { bridge: Bridge }).bridge[name]?.(...args),
    [name, args] as const,
  );
}

test('keeps the world of the preload from the page', async ({ page }) => {
  const kinds = await page.evaluate(() => [
    typeof Reflect.get(window, 'require'),
    typeof Reflect.get(window, 'process'),
    typeof Reflect.get(window, 'secretOfPreload'),
    typeof Reflect.get(window, '__chromiumHostSend'),
  ]);
  expect(kinds).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  expect(await page.evaluate(() => Reflect.get(window, 'pageScript'))).toBe(true);
});

test('freezes what it puts on the window', async ({ page }) => {
  const frozen = await page.evaluate(() => {
    const bridge: unknown = Reflect.get(window, 'bridge');
    const nested: unknown = Reflect.get(bridge as object, 'nested');
    const replaced = Reflect.set(window, 'bridge', 1);
    return [Object.isFrozen(bridge), Object.isFrozen(nested), replaced];
  });
  expect(frozen).toEqual([true, true, false]);
});

test('passes values, functions, promises and errors between the worlds', async ({ page }) => {
  const result = await page.evaluate(async () => {
    const bridge = Reflect.get(window, 'bridge') as Bridge & { nested: { answer(): number } };
    let thrown: unknown;
    try {
      bridge.throws?.();
    } catch (error) {
      thrown = error;
    }
    const rejected = await Promise.resolve(bridge.rejects?.()).catch((error: unknown) => error);
    return {
      nested: bridge.nested.answer(),
      calledBack: bridge.callBack?.((value: unknown) => `<${value}>`, 'x'),
      calledBackLater: await bridge.callBack?.(async (value: unknown) => [value], 'x'),
      promise: await bridge.later?.(1),
      thrown: [thrown instanceof Error, (thrown as Error).message],
      rejected: [rejected instanceof Error, (rejected as Error).message],
    };
  });
  expect(result).toEqual({
    nested: 42,
    calledBack: '<x>',
    calledBackLater: ['x'],
    promise: { value: 1 },
    thrown: [true, 'too far'],
    rejected: [true, 'not now'],
  });
});

test('keeps the kinds of values on the way to the page', async ({ page }) => {
  const kinds = await page.evaluate(() => {
    const values = (Reflect.get(window, 'bridge') as Bridge).kinds?.() as Record<string, unknown>;
    return [
      values.date instanceof Date && values.date.getTime(),
      values.map instanceof Map && values.map.get('a'),
      values.bytes instanceof Uint8Array && values.bytes.length,
      'nothing' in values && values.nothing,
    ];
  });
  expect(kinds).toEqual([0, 1, 3, undefined]);
});

test('keeps what the structured clone keeps on the way to main and back', async ({ page }) => {
  const checks = await page.evaluate(async () => {
    const { echo } = Reflect.get(window, 'bridge') as Bridge;
    const back = async <T>(value: T) => (await echo?.(value)) as T;
    const bytes = await back(new Uint8Array([1, 2, 255]));
    const floats = await back(new Float64Array([0.5]));
    const error = await back(new RangeError('far'));
    const list = await back([undefined, null, Number.NaN, -0, 10n ** 20n]);
    return {
      date: (await back(new Date(86_400_000))).toISOString(),
      map: [...(await back(new Map([['k', new Set([1])]]))).entries()].map(([k, v]) => [k, v.size]),
      bytes: [bytes instanceof Uint8Array, ...bytes],
      floats: [floats instanceof Float64Array, ...floats],
      buffer: (await back(new ArrayBuffer(3))).byteLength,
      error: [error instanceof Error, error.message],
      undefined: list[0] === undefined && list.length,
      special: [list[1], Number.isNaN(list[2]), Object.is(list[3], -0), String(list[4])],
      text: await back('日本語 \u2028 "quoted" 🙂'),
      pattern: String(await back(/a+/gi)),
    };
  });
  expect(checks).toEqual({
    date: '1970-01-02T00:00:00.000Z',
    map: [['k', 1]],
    bytes: [true, 1, 2, 255],
    floats: [true, 0.5],
    buffer: 3,
    error: [true, 'far'],
    undefined: 5,
    special: [null, true, true, '100000000000000000000'],
    text: '日本語 \u2028 "quoted" 🙂',
    pattern: '/a+/gi',
  });
});

test('keeps a cycle on the way to main and back', async ({ page }) => {
  const isSame = await page.evaluate(async () => {
    const { echo } = Reflect.get(window, 'bridge') as Bridge;
    const knot: { self?: unknown; list: unknown[] } = { list: [] };
    knot.self = knot;
    knot.list.push(knot);
    const back = (await echo?.(knot)) as typeof knot;
    return back.self === back && back.list[0] === back;
  });
  expect(isSame).toBe(true);
});

test('refuses what cannot be cloned, in the words of Electron', async ({ page }) => {
  await expect(call(page, 'sendFunction')).rejects.toThrow('An object could not be cloned.');
  await expect(call(page, 'invoke', 'function')).rejects.toThrow('An object could not be cloned.');
});

test('rejects a call with the words of the error in main', async ({ page }) => {
  await expect(call(page, 'invoke', 'fail')).rejects.toThrow(
    "Error invoking remote method 'fail': TypeError: no such paper",
  );
  await expect(call(page, 'invoke', 'nobody')).rejects.toThrow(
    "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
  );
});

test('tells main which window and which address a call came from', async ({ page }) => {
  expect(await call(page, 'invoke', 'who')).toEqual({
    url: 'app://bundle/index.html',
    origin: 'app://bundle',
    parent: null,
    isMain: true,
    title: 'Fixture',
    id: 1,
  });
});

test('carries messages in both directions', async ({ app, page }) => {
  expect(await call(page, 'ping', { n: 1 })).toEqual({ n: 1 });
  await page.evaluate(() => {
    const { onNews } = Reflect.get(window, 'bridge') as Bridge;
    const news: unknown[] = [];
    Reflect.set(window, 'news', news);
    Reflect.set(
      window,
      'stop',
      onNews?.((...args: unknown[]) => news.push(args)),
    );
  });
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (let i = 0; i < 3; i += 1) contents?.send('news', i, new Uint8Array([i]));
  });
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'news').length)).toBe(3);
  const order = await page.evaluate(() =>
    Reflect.get(window, 'news').map(([n, b]: [number, Uint8Array]) => [n, b[0]]),
  );
  expect(order).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

test('answers many calls at once, each with its own value', async ({ page }) => {
  const wrong = await page.evaluate(async () => {
    const { echo } = Reflect.get(window, 'bridge') as Bridge;
    const numbers = Array.from({ length: 200 }, (_, i) => i);
    const answers = await Promise.all(numbers.map((n) => echo?.({ n, text: 'x'.repeat(n * 50) })));
    return answers.filter((answer, n) => (answer as { n: number }).n !== n).length;
  });
  expect(wrong).toBe(0);
});

test('knows the path of a file that the page was given', async ({ page, userData }) => {
  const { writeFileSync } = await import('node:fs');
  const path = `${userData}/a file.txt`;
  writeFileSync(path, 'content');
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    document.body.append(input);
  });
  await page.locator('input[type=file]').setInputFiles(path);
  const known = await page.locator('input[type=file]').evaluate((input: HTMLInputElement) => {
    const { pathOf } = Reflect.get(window, 'bridge') as Bridge;
    return [pathOf?.(input.files?.[0]), pathOf?.(new File(['x'], 'made.txt'))];
  });
  expect(known).toEqual([path, '']);
});
