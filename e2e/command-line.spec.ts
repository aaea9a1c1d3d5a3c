import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './app.ts';
import { expectCount, importFinished, paperNamed } from './reading.ts';

const run = promisify(execFile);
const PROGRAM = join(import.meta.dirname, '..', 'bin', 'lectern.cjs');

async function command(library: string, ...argv: string[]): Promise<unknown> {
  const { stdout } = await run(process.execPath, [
    PROGRAM,
    ...argv,
    '--library',
    library,
    '--json',
  ]);
  return JSON.parse(stdout);
}

test('the command line works on the library of the running app', async ({ lectern }) => {
  const { page } = await lectern.start();
  await importFinished(page);
  const listed = (await command(lectern.libraryFolder, 'list')) as unknown[];
  expect(listed).toHaveLength(120);
  await command(lectern.libraryFolder, 'star', '2409.06210');
  expect(await command(lectern.libraryFolder, 'check')).toEqual({ ok: true, problems: [] });
});

test('File → Import Digests… imports what the person chooses, and reports it', async ({
  lectern,
}) => {
  const { app, page } = await lectern.start();
  await importFinished(page);
  const digest = join(mkdtempSync(join(tmpdir(), 'lectern-digest-')), '2026-01-02.md');
  writeFileSync(
    digest,
    '## Papers for 2026-01-02\n\n| Title | Authors | Summary |\n|---|---|---|\n| A paper of today (Read more on [arXiv](https://arxiv.org/abs/2601.00001)) | Ann Author | It is new. |\n',
  );
  await app.evaluate(({ dialog, Menu }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    Menu.getApplicationMenu()?.getMenuItemById('import')?.click();
  }, digest);
  await expectCount(page, 'All papers', 121);
  await expect(paperNamed(page, /A paper of today/)).toBeVisible();
});
