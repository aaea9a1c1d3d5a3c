import { call, on } from '../client/bridge.ts';
import { imports } from '../imports/imports.ts';
import { counts, libraryFolder, libraryState, papersList, papersShown } from './library.ts';
import { selectFirstIfNone, showFilter } from './selection.ts';
import { trailing } from './trailing.ts';

/** While an import runs the library changes many times a second; the window looks this often, in milliseconds. */
const LOOK_AGAIN = 250;

async function count(): Promise<void> {
  const answer = await call('library:counts');
  if (answer.ok) counts.write(answer.value);
}

const lookAgain = trailing(LOOK_AGAIN, () => {
  void count();
  void papersList.refresh(null);
  void papersShown.refresh(null);
});

/** Follows the library from the start of the window to its end. */
export function startLibrary(): void {
  on('papers-changed', ({ ids }) => {
    if (ids === null || imports.read().progress !== null) return lookAgain();
    void count();
    void papersList.refresh(ids);
    void papersShown.refresh(ids);
  });
  on('import-finished', lookAgain);
  on('library-state', (state) => {
    libraryState.write(state);
    if (state.kind === 'ready' || state.kind === 'recovered') lookAgain();
  });
  papersList.pages.subscribe(selectFirstIfNone);
  imports.subscribe(selectFirstIfNone);
  void count();
  void showFilter('all');
  void readState();
}

async function readState(): Promise<void> {
  const answer = await call('app:state');
  if (!answer.ok) return;
  libraryFolder.write(answer.value.libraryFolder);
  libraryState.write(answer.value.library);
}
