import type { Handlers, LibraryApi } from '../../shared/contract.ts';
import { done } from '../../shared/outcome.ts';
import type { Store } from '../store/store.ts';
import { search } from './search.ts';
import { suggest } from './suggest.ts';
import { vocabulary } from './vocabulary.ts';

type SearchApi = Pick<LibraryApi, 'search:papers' | 'search:count' | 'search:suggest'>;

/** The calls of search over an open library. Made when the library opens; nothing of the index is read then. */
export function searching({ db, search: index }: Store): Handlers<SearchApi> {
  const words = vocabulary(db, index.changes);
  const papers = search(db, words);
  const suggestions = suggest(db, () => String(index.changes()));

  return {
    'search:papers': (request) => done(papers.papers(request)),
    'search:count': (query) => done(papers.count(query)),
    'search:suggest': (request) => done(suggestions(request)),
  };
}
