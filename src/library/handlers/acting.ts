import { done, failed } from '../../shared/outcome.ts';
import type { PaperId } from '../../shared/paper.ts';
import { actions } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import type { Emit, Part } from './part.ts';
import { writing } from './writing.ts';

/** What a person does, told to the window when it changed something. */
export function acting(
  store: Store,
  emit: Emit,
): Part<
  | 'papers:set-read'
  | 'papers:set-starred'
  | 'papers:set-later'
  | 'papers:set-read-all'
  | 'journal:undo'
  | 'journal:redo'
> {
  const act = actions(store);
  const changed = (ids: readonly PaperId[]) => {
    if (ids.length > 0) emit('papers-changed', { ids });
    return ids;
  };
  return {
    'papers:set-read': (ids, read) => writing(() => done(changed(act.setRead(ids, read)))),
    'papers:set-starred': (ids, starred) =>
      writing(() => done(changed(act.setStarred(ids, starred)))),
    'papers:set-later': (ids, later) => writing(() => done(changed(act.setLater(ids, later)))),
    'papers:set-read-all': (filter, place, read) =>
      writing(() => done(changed(act.setRead(store.listing.ids(filter, place), read)))),
    'journal:undo': () => writing(() => stepped(act.undo())),
    'journal:redo': () => writing(() => stepped(act.redo())),
  };

  function stepped(step: ReturnType<typeof act.undo>) {
    if (step === null) return failed('nothing-to-undo');
    changed(step.papers);
    return done(step);
  }
}
