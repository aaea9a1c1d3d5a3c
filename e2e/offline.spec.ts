import { expect, test } from './app.ts';
import { article, importFinished, openPaper, papers } from './reading.ts';

test('in a whole session no request leaves the app', async ({ lectern }) => {
  const { page, requests } = await lectern.start();
  await importFinished(page);
  for (const title of ['INTRA: ', 'SAM 2: ', 'Gemma 2: ']) await openPaper(page, title);
  for (const key of ['j', 'j', 'k', 's', 'm', '2', '1', '?', 'Escape', 'u'])
    await page.keyboard.press(key);
  await papers(page).press('End');
  await expect(article(page)).toBeVisible();

  expect(requests.length).toBeGreaterThan(3);
  expect(requests.filter((address) => !address.startsWith('app://bundle/'))).toEqual([]);
});

test('a request that a page tries by itself is seen by the counter and refused', async ({
  lectern,
}) => {
  const { page, requests } = await lectern.start();
  const answered: string[] = [];
  page.on('requestfinished', (request) => answered.push(request.url()));
  const outcome = await page.evaluate(async () => {
    const image = new Image();
    const loaded = new Promise<string>((resolve) => {
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('refused');
    });
    image.src = 'https://example.org/pixel.png';
    const fetched = await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    );
    return [await loaded, fetched];
  });
  expect(outcome).toEqual(['refused', 'refused']);
  expect(requests).toContain('https://example.org/pixel.png');
  expect(answered.filter((address) => address.includes('example.org'))).toEqual([]);
});

test('links open outside, https only, and only when the person asks', async ({ lectern }) => {
  const { app, page } = await lectern.start();
  await importFinished(page);
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (address) => void opened.push(address);
  });
  const opened = () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  await openPaper(page, 'INTRA: ');
  expect(await opened()).toEqual([]);
  await page.keyboard.press('v');
  await expect.poll(opened).toEqual(['https://arxiv.org/pdf/2409.06210']);
  await page.getByRole('button', { name: 'Hugging Face' }).click();
  await expect
    .poll(opened)
    .toEqual(['https://arxiv.org/pdf/2409.06210', 'https://huggingface.co/papers/2409.06210']);

  const refused = await page.evaluate(() =>
    (globalThis as unknown as { lectern: import('../src/shared/contract.ts').Bridge }).lectern.call(
      'link:open',
      'file:///etc/passwd',
    ),
  );
  expect(refused).toMatchObject({ ok: false, code: 'link-refused' });
});
