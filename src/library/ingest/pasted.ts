import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Store } from '../store/store.ts';
import { PASTED } from './source-name.ts';

/**
 * Keeps a pasted text as a file of the library, `pasted/pasted-HASH.md`, and gives its path: it is then a document like
 * any other, and the same text pasted twice is the same document.
 */
export function keepPasted({ db }: Store, text: string): string {
  const folder = join(dirname(db.name), PASTED);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const path = join(folder, `pasted-${hash}.md`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
  return path;
}
