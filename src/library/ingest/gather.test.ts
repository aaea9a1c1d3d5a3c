import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/sample.ts';
import { gatherFiles } from './gather.ts';

function folderWith(...names: string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  return folder;
}

describe('gatherFiles', () => {
  it('opens folders to any depth, days in order of the calendar', async () => {
    const folder = folderWith('2024-9-11.md', '2024-9-2.md', 'more/a/b.md');
    expect(await gatherFiles([folder])).toEqual(
      ['2024-9-2.md', '2024-9-11.md', 'more/a/b.md'].map((name) => join(folder, name)),
    );
  });

  it('passes over hidden files in a folder but takes one that is named', async () => {
    const folder = folderWith('.hidden', 'a.md', '.git/config');
    expect(await gatherFiles([folder])).toEqual([join(folder, 'a.md')]);
    expect(await gatherFiles([join(folder, '.hidden')])).toEqual([join(folder, '.hidden')]);
  });

  it('names each file once, however often it is reached, and survives a link to its own folder', async () => {
    const folder = folderWith('a.md');
    symlinkSync(folder, join(folder, 'loop'));
    expect(await gatherFiles([folder, join(folder, 'a.md'), folder])).toEqual([
      join(folder, 'a.md'),
    ]);
  });

  it('keeps a path that does not exist, so that it can be reported', async () => {
    expect(await gatherFiles(['/no/such/file.md'])).toEqual(['/no/such/file.md']);
  });
});
