import { dirname } from 'node:path';
import { done, failed } from '../../shared/outcome.ts';
import { folderSize } from '../store/copy.ts';
import type { Store } from '../store/store.ts';
import type { Part } from './part.ts';

/** What the window asks to know. */
export function reading(
  store: Store,
): Part<
  | 'library:counts'
  | 'library:places'
  | 'library:statistics'
  | 'papers:list'
  | 'papers:show'
  | 'papers:order'
  | 'papers:rows'
  | 'library:folder'
  | 'documents:list'
  | 'documents:notes'
> {
  return {
    'library:counts': () => done(store.listing.counts()),
    'library:places': () => done(store.places.now()),
    'library:statistics': () => done(store.statistics()),
    'library:folder': () => {
      const path = dirname(store.db.name);
      return done({ path, bytes: folderSize(path) });
    },
    'documents:list': () => done(store.documents.list()),
    'documents:notes': (id) => {
      const notes = store.documents.notes(id);
      return notes === null ? failed('document-not-found', String(id)) : done(notes);
    },
    'papers:list': (query) => done(store.listing.page(query)),
    'papers:order': (query) => done(store.listing.order(query)),
    'papers:rows': (ids) => done(store.listing.rows(ids)),
    'papers:show': (id) => {
      const current = store.papers.current(id);
      const paper = current === null ? null : store.listing.show(current);
      return paper === null ? failed('paper-not-found', String(id)) : done(paper);
    },
  };
}
