import type { Call, Handlers, LibraryApi, LibraryInternalApi } from '../../shared/contract.ts';

/** The library's calls that the window may make, one line each, handed to its process. */
export function libraryHandlers(call: Call<LibraryInternalApi>): Handlers<LibraryApi> {
  return {
    'library:counts': () => call('library:counts'),
    'papers:list': (query) => call('papers:list', query),
    'papers:show': (id) => call('papers:show', id),
    'papers:set-read': (ids, read) => call('papers:set-read', ids, read),
    'papers:set-starred': (ids, starred) => call('papers:set-starred', ids, starred),
    'papers:set-later': (ids, later) => call('papers:set-later', ids, later),
    'papers:set-read-all': (filter, place, read) =>
      call('papers:set-read-all', filter, place, read),
    'library:places': () => call('library:places'),
    'library:statistics': () => call('library:statistics'),
    'journal:undo': () => call('journal:undo'),
    'journal:redo': () => call('journal:redo'),
    'import:cancel': () => call('import:cancel'),
  };
}
