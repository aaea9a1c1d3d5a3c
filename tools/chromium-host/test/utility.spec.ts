import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright/test';
import { APP, expect, test } from './fixture.ts';

const CHILD = join(APP, 'child.cjs');

/** Starts the child, sends it messages, and gives its answers and how it ended. */
function run(app: ElectronApplication, messages: unknown[], end: 'wait' | 'kill') {
  return app.evaluate(
    async ({ utilityProcess }, { path, messages, end }) => {
      const child = utilityProcess.fork(path, ['one', 'two'], { stdio: 'ignore' });
      const answers: unknown[] = [];
      child.on('message', (message) => {
        answers.push(message);
        if (end === 'kill') child.kill();
      });
      await new Promise<void>((resolve) => child.once('spawn', () => resolve()));
      const hadPid = typeof child.pid === 'number';
      for (const message of messages) child.postMessage(message);
      const code = await new Promise<number>((resolve) => child.once('exit', resolve));
      return { answers, hadPid, code, pid: child.pid };
    },
    { path: CHILD, messages, end },
  );
}

test('exchanges messages with a utility process and tells how it ended', async ({ app, page }) => {
  await page.locator('h1').waitFor();
  const { answers, hadPid, code, pid } = await run(app, [{ list: [1] }, 'exit'], 'wait');
  expect(answers).toEqual([{ got: { list: [1] }, type: 'utility', args: ['one', 'two'] }]);
  expect([hadPid, code, pid]).toEqual([true, 7, undefined]);
});

test('keeps kinds of values on the way to a utility process and back', async ({ app, page }) => {
  await page.locator('h1').waitFor();
  const kinds = await app.evaluate(async ({ utilityProcess }, path) => {
    const child = utilityProcess.fork(path);
    const answer = new Promise<{ got: Record<string, unknown> }>((resolve) =>
      child.once('message', resolve),
    );
    child.postMessage({ date: new Date(5), map: new Map([[1, 2]]), bytes: new Uint8Array([9]) });
    const { got } = await answer;
    child.kill();
    const { date, map, bytes } = got;
    return [
      date instanceof Date && date.getTime(),
      map instanceof Map && map.get(1),
      bytes instanceof Uint8Array && bytes[0],
    ];
  }, CHILD);
  expect(kinds).toEqual([5, 2, 9]);
});

test('keeps messages until the utility process listens', async ({ app, page, userData }) => {
  await page.locator('h1').waitFor();
  const late = join(userData, 'late.cjs');
  writeFileSync(
    late,
    `setTimeout(() => {
      process.parentPort.on('message', ({ data }) => process.parentPort.postMessage(data));
    }, 200);`,
  );
  const answers = await app.evaluate(async ({ utilityProcess }, path) => {
    const child = utilityProcess.fork(path);
    const answers: unknown[] = [];
    child.postMessage(1);
    child.postMessage(2);
    await new Promise<void>((resolve) => {
      child.on('message', (message) => answers.push(message) === 2 && resolve());
    });
    child.kill();
    return answers;
  }, late);
  expect(answers).toEqual([1, 2]);
});

test('gives what a utility process prints', async ({ app, page, userData }) => {
  await page.locator('h1').waitFor();
  const path = join(userData, 'loud.cjs');
  writeFileSync(path, "console.log('out'); console.error('err'); process.exit(0);");
  const printed = await app.evaluate(async ({ utilityProcess }, path) => {
    const child = utilityProcess.fork(path, [], { stdio: 'pipe', serviceName: 'loud' });
    let text = '';
    child.stdout?.on('data', (data) => {
      text += String(data);
    });
    child.stderr?.on('data', (data) => {
      text += String(data);
    });
    await new Promise((resolve) => child.once('exit', resolve));
    return text.split('\n').sort().join(' ').trim();
  }, path);
  expect(printed).toBe('err out');
});

test('ends a utility process that throws, or that is killed', async ({ app, page }) => {
  await page.locator('h1').waitFor();
  expect((await run(app, ['throw'], 'wait')).code).not.toBe(0);
  expect((await run(app, ['hello'], 'kill')).code).not.toBe(0);
});
