import { call, on } from '../client/bridge.ts';
import { imports } from '../imports/imports.ts';
import { libraryFolder, libraryState, papersList, papersShown, places } from './library.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { selectFirstIfNone } from './selection.ts';
import { trailing } from './trailing.ts';
import { showFirstView } from './view.ts';

/** While an import runs the library changes many times a second; the window looks this often, in milliseconds. */
const LOOK_AGAIN = 250;

const count = oneAtATime(async () => {
  const answer = await call('library:places');
  if (answer.ok) places.write(answer.value);
});

const lookAgain = trailing(LOOK_AGAIN, () => {
  count();
  void papersList.refresh(null);
  void papersShown.refresh(null);
});

/** Follows the library from the start of the window to its end. */
export function startLibrary(): void {
  on('papers-changed', ({ ids }) => {
    if (ids === null || imports.read().progress !== null) return lookAgain();
    count();
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
  void showFirstView();
  count();
  void readState();
}

async function readState(): Promise<void> {
  const answer = await call('app:state');
  if (!answer.ok) return;
  libraryFolder.write(answer.value.libraryFolder);
  libraryState.write(answer.value.library);
}
