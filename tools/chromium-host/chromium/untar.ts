import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BLOCK = 512;

function text(block: Buffer, from: number, length: number): string {
  return block.toString('utf8', from, from + length).split('\0')[0] ?? '';
}

/**
 * Writes the files of a plain tar archive (the fields of POSIX ustar that the three archives of
 * the Chromium package use) below a folder, keeping the executable bit.
 */
export function untar(archive: Buffer, folder: string): void {
  let at = 0;
  while (at + BLOCK <= archive.length) {
    const header = archive.subarray(at, at + BLOCK);
    const name = text(header, 0, 100);
    if (name === '') return;
    const size = Number.parseInt(text(header, 124, 12), 8);
    const isFile = text(header, 156, 1) === '0' || text(header, 156, 1) === '';
    at += BLOCK;
    if (isFile) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      const mode = Number.parseInt(text(header, 100, 8), 8);
      writeFileSync(path, archive.subarray(at, at + size), { mode });
    }
    at += Math.ceil(size / BLOCK) * BLOCK;
  }
}
