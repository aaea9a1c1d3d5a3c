import { expect, host, test } from './fixture.ts';

const MEGABYTE = 1024 * 1024;

test('shows the page of the own scheme, in a secure context', async ({ app, page }) => {
  expect(new URL(page.url()).pathname).toBe('/index.html');
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
  const url = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  );
  expect(url).toBe('app://bundle/index.html');
});

test('answers ranges as the handler gave them', async ({ page }) => {
  const range = await page.evaluate(async () => {
    const response = await fetch('/bytes', { headers: { Range: 'bytes=10-19' } });
    const bytes = [...new Uint8Array(await response.arrayBuffer())];
    return [response.status, response.headers.get('content-range'), bytes];
  });
  expect(range).toEqual([206, 'bytes 10-19/1000', [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]]);
});

test('answers a range that is itself larger than a megabyte', async ({ page }) => {
  const range = await page.evaluate(async () => {
    const response = await fetch('/big', { headers: { Range: 'bytes=5-2000004' } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const headers = [response.headers.get('content-range'), response.headers.get('accept-ranges')];
    return [response.status, response.url, ...headers, bytes.length, bytes[0]];
  });
  const origin = new URL(page.url()).origin;
  const base = host.kind === 'electron' ? 'app://bundle' : origin;
  expect(range).toEqual([206, `${base}/big`, 'bytes 5-2000004/5242880', 'bytes', 2_000_000, 5]);
});

test('gives bodies of five and of ninety megabytes', async ({ page }) => {
  const sizes = await page.evaluate(async () => {
    const size = async (path: string) => (await (await fetch(path)).arrayBuffer()).byteLength;
    return [await size('/big'), await size('/huge')];
  });
  expect(sizes).toEqual([5 * MEGABYTE, 90 * MEGABYTE]);
});

test('gives streamed bodies whole and in order', async ({ page }) => {
  const blocks = await page.evaluate(async () => {
    const bytes = new Uint8Array(await (await fetch('/stream')).arrayBuffer());
    return Array.from({ length: 30 }, (_, i) => bytes[i * 128 * 1024 + 5]);
  });
  expect(blocks).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
});

test('stops reading a body that the page gave up', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const response = await fetch('/huge');
    const reader = response.body?.getReader();
    const first = await reader?.read();
    await reader?.cancel();
    return (
      Boolean(first?.value?.length) && (await (await fetch('/bytes')).arrayBuffer()).byteLength
    );
  });
  expect(outcome).toBe(1000);
});

test('hands the handler method, body and the addresses of the own scheme', async ({ page }) => {
  const echoed = await page.evaluate(async () =>
    (await fetch('/echo?q=1', { method: 'POST', body: 'wörds' })).json(),
  );
  expect(echoed).toMatchObject({ method: 'POST', url: 'app://bundle/echo?q=1', body: 'wörds' });
});

test('follows a redirect inside the scheme', async ({ page }) => {
  const moved = await page.evaluate(async () => {
    const response = await fetch('/moved');
    return [response.redirected, (await response.arrayBuffer()).byteLength];
  });
  expect(moved).toEqual([true, 1000]);
});

test('passes on a status, and a handler that fails is a failed request', async ({ page }) => {
  const outcome = await page.evaluate(async () => [
    (await fetch('/missing')).status,
    await fetch('/broken').then(
      () => 'answered',
      () => 'failed',
    ),
  ]);
  expect(outcome[0]).toBe(404);
  expect(outcome[1]).toBe('failed');
});

test('enforces the content security policy of the handler', async ({ page }) => {
  const violations = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(event.effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.body.append(style);
    await fetch('https://outside.example/').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [...seen.sort(), Reflect.get(window, 'inlineRan') ?? 'did not run'];
  });
  expect(violations).toEqual(['connect-src', 'script-src-elem', 'style-src-elem', 'did not run']);
});

test('loads large modules, and workers with their own requests', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const worker = new Worker('/worker.mjs', { type: 'module' });
    const answer = await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => resolve('failed');
    });
    const large = new Worker('/large.mjs', { type: 'module' });
    const failed = await new Promise((resolve) => {
      large.onerror = () => resolve(true);
      setTimeout(() => resolve(false), 300);
    });
    return [answer, failed];
  });
  expect(outcome).toEqual([[3 * MEGABYTE, 5 * MEGABYTE, '/worker.mjs', true], false]);
});

test('loads a frame of the own scheme without the bridge', async ({ page }) => {
  const inside = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/inner.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const inner = frame.contentWindow as Window;
    const heading = inner.document.querySelector('h1')?.textContent;
    return [heading, typeof Reflect.get(inner, 'bridge')];
  });
  expect(inside).toEqual(['Fixture /inner.html', 'undefined']);
});

test('keeps local storage for the next start', async ({ page, userData, app }) => {
  const { launch } = await import('./fixture.ts');
  await page.evaluate(() => localStorage.setItem('kept', 'yes'));
  await app.close();
  const again = await launch(userData);
  const second = await again.firstWindow();
  await second.locator('h1').waitFor();
  expect(await second.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
  await again.close();
});
