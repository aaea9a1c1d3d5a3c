import type { Call, Handlers, LibraryApi, LibraryInternalApi } from '../../shared/contract.ts';

/** The library's calls that the window may make, one line each, handed to its process. */
export function libraryHandlers(call: Call<LibraryInternalApi>): Handlers<LibraryApi> {
  return {
    'library:counts': () => call('library:counts'),
    'papers:list': (query) => call('papers:list', query),
    'papers:show': (id) => call('papers:show', id),
    'papers:order': (query) => call('papers:order', query),
    'papers:rows': (ids) => call('papers:rows', ids),
    'papers:set-read': (ids, read) => call('papers:set-read', ids, read),
    'papers:set-starred': (ids, starred) => call('papers:set-starred', ids, starred),
    'papers:set-later': (ids, later) => call('papers:set-later', ids, later),
    'papers:set-read-all': (filter, place, read) =>
      call('papers:set-read-all', filter, place, read),
    'library:places': () => call('library:places'),
    'library:statistics': () => call('library:statistics'),
    'search:papers': (request) => call('search:papers', request),
    'search:count': (query) => call('search:count', query),
    'search:suggest': (request) => call('search:suggest', request),
    'journal:undo': () => call('journal:undo'),
    'journal:redo': () => call('journal:redo'),
    'documents:list': () => call('documents:list'),
    'documents:notes': (id) => call('documents:notes', id),
    'library:folder': () => call('library:folder'),
    'import:text': (text) => call('import:text', text),
    'import:cancel': () => call('import:cancel'),
  };
}
