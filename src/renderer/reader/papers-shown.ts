import type { Bridge } from '../../shared/contract.ts';
import type { Failure } from '../../shared/outcome.ts';
import type { PaperDetail, PaperId } from '../../shared/paper.ts';
import { createStore, type Store } from '../client/store.ts';
import type { PaperState } from '../list/pages.ts';

/** What the reader shows. While the next paper is on its way the one before stays. */
export interface Shown {
  readonly id: PaperId | null;
  readonly paper: PaperDetail | null;
  readonly failure: Failure | null;
}

export interface PapersShown {
  readonly shown: Store<Shown>;
  readonly show: (id: PaperId | null) => Promise<void>;
  /** Fetches a paper that will probably be shown next, so that it is there without delay. */
  readonly expect: (id: PaperId) => Promise<void>;
  readonly mark: (ids: readonly PaperId[], state: PaperState) => void;
  readonly refresh: (ids: readonly PaperId[] | null) => Promise<void>;
}

/** Papers kept at hand: the one shown, its neighbours, and a few on the way back. */
const KEPT = 24;

export function createPapersShown(call: Bridge['call']): PapersShown {
  const shown = createStore<Shown>({ id: null, paper: null, failure: null });
  const kept = new Map<PaperId, PaperDetail>();

  function keep(paper: PaperDetail): void {
    kept.delete(paper.id);
    kept.set(paper.id, paper);
    const oldest = kept.keys().next();
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
  }

  async function fetchPaper(id: PaperId): Promise<void> {
    const answer = await call('papers:show', id);
    if (answer.ok) keep(answer.value);
    if (shown.read().id !== id) return;
    shown.write(
      answer.ok ? { id, paper: answer.value, failure: null } : { id, paper: null, failure: answer },
    );
  }

  return {
    shown,
    show: async (id) => {
      const paper = id === null ? null : kept.get(id);
      if (paper !== undefined) return shown.write({ id, paper, failure: null });
      shown.write({ ...shown.read(), id, failure: null });
      if (id !== null) await fetchPaper(id);
    },
    expect: async (id) => {
      if (!kept.has(id)) await fetchPaper(id);
    },
    mark: (ids, state) => {
      for (const id of ids) {
        const paper = kept.get(id);
        if (paper) kept.set(id, { ...paper, ...state });
      }
      const { id, paper } = shown.read();
      if (id !== null && paper && ids.includes(paper.id)) {
        shown.write({ ...shown.read(), paper: { ...paper, ...state } });
      }
    },
    refresh: async (ids) => {
      if (ids === null) kept.clear();
      for (const id of ids ?? []) kept.delete(id);
      const { id } = shown.read();
      if (id !== null && (ids === null || ids.includes(id))) await fetchPaper(id);
    },
  };
}
