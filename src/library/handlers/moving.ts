import { dirname } from 'node:path';
import { done } from '../../shared/outcome.ts';
import { copyLibrary, folderSize } from '../store/copy.ts';
import type { Store } from '../store/store.ts';
import type { Part } from './part.ts';

/** Where the library is, and copying it somewhere else. */
export function moving({ db }: Store): Part<'library:folder' | 'library:copy-to'> {
  return {
    'library:folder': () => done({ path: dirname(db.name), bytes: folderSize(dirname(db.name)) }),
    'library:copy-to': (folder) => copyLibrary(db, folder),
  };
}
