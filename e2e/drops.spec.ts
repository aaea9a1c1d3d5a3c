import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { expectCount, importFinished, paperNamed } from './reading.ts';

const DIGEST = `## Papers for 2026-01-02

| Title | Authors | Summary |
|---|---|---|
| A paper of today (Read more on [arXiv](https://arxiv.org/abs/2601.00001)) | Ann Author | It is new. |
`;

function digestFile(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'lectern-drop-')), 'digests');
  mkdirSync(folder);
  const path = join(folder, '2026-01-02.md');
  writeFileSync(path, DIGEST);
  return path;
}

/** Drags a file of the disk over the window. The system's own drag cannot be made by a test; the file is a real one. */
async function drag(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', id: 'dragged', hidden: true });
    document.body.append(input);
  });
  await page.locator('#dragged').setInputFiles(path);
  await send(page, 'dragenter');
}

async function send(page: Page, type: 'dragenter' | 'drop'): Promise<void> {
  await page.evaluate((type) => {
    const input = document.querySelector<HTMLInputElement>('#dragged');
    const dataTransfer = new DataTransfer();
    for (const file of input?.files ?? []) dataTransfer.items.add(file);
    const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  }, type);
}

test('a file dropped on the window is imported, and its report can be read afterwards', async ({
  lectern,
}) => {
  const { page } = await lectern.start();
  await importFinished(page);
  await drag(page, digestFile());
  await expect(page.getByText('Drop them here to import')).toBeVisible();
  await send(page, 'drop');
  await expect(page.getByText('Drop them here to import')).toBeHidden();
  await expectCount(page, 'All papers', 121);
  await expect(paperNamed(page, /A paper of today/)).toBeVisible();

  await test.step('in the list of documents', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    const documents = page.getByRole('dialog', { name: 'Documents' });
    await documents.getByRole('searchbox').fill('2026-01-02');
    await expect(documents.getByText('1 document', { exact: true })).toBeVisible();
    await documents.getByText('What the import had to say').click();
    await expect(documents.getByText('Everything in it was understood.')).toBeVisible();
    await documents.getByRole('button', { name: 'Show its papers' }).click();
    await expect(paperNamed(page, /A paper of today/)).toBeVisible();
  });
});

test('pasted Markdown is imported when the person says so', async ({ lectern }) => {
  const { page } = await lectern.start();
  await importFinished(page);
  const paste = () =>
    page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, DIGEST);
  await paste();
  const dialog = page.getByRole('dialog', { name: 'Import the pasted text?' });
  await expect(dialog).toContainText('A paper of today');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expectCount(page, 'All papers', 120);

  await paste();
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expectCount(page, 'All papers', 121);
});
