import type { Store } from '../store/store.ts';

export interface ReindexReport {
  readonly papers: number;
  /** Papers whose index was missing, left over, or of another text. */
  readonly repaired: number;
}

/** So many papers are one transaction: an interrupted run keeps what it did, and other programs get their turn. */
const BATCH = 500;

/** Writes the whole index again from the tables, whatever it holds now. */
export function reindex(
  { db, papers, search }: Store,
  onProgress: (done: number, total: number) => void = () => {},
): ReindexReport {
  const wrong = search.outOfStep(papers.all());
  const all = papers.all();
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    db.transaction(() => {
      for (const paper of batch) {
        search.remove(paper);
        search.put(paper);
      }
    }).immediate();
    onProgress(Math.min(from + BATCH, all.length), all.length);
  }
  db.transaction(() => removeLeftOver(search, new Set(all), wrong)).immediate();
  return { papers: all.length, repaired: wrong.length };
}

function removeLeftOver(
  search: Store['search'],
  papers: ReadonlySet<number>,
  wrong: readonly number[],
): void {
  for (const id of wrong) if (!papers.has(id)) search.remove(id);
}
