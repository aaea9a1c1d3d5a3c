import type { Bridge } from '../../shared/contract.ts';
import { done } from '../../shared/outcome.ts';
import type { PaperId, PaperRow } from '../../shared/paper.ts';
import { found } from './found.ts';

/** Rows that came with hits. Each is given once: after that the library knows better. */
const brought = new Map<PaperId, PaperRow>();

export function bring(rows: readonly PaperRow[]): void {
  brought.clear();
  for (const row of rows) brought.set(row.id, row);
}

/**
 * The list of papers asks through this. What a search has found is a list like any other, so moving, marking and
 * refreshing need not know of it; and its rows, which came with the hits, are not asked for a second time.
 */
export function searchFirst(call: Bridge['call']): Bridge['call'] {
  const ask = (...question: Parameters<Bridge['call']>) => {
    const [name, about] = question;
    const now = found.read();
    if (name === 'papers:order' && now !== null && about === now.order) {
      return Promise.resolve(done({ ids: now.ids, groups: [] }));
    }
    const rows = name === 'papers:rows' ? rowsBrought(about) : null;
    return rows ? Promise.resolve(done(rows)) : call(...question);
  };
  // The answer belongs to the name, which a function with one body cannot say.
  return ask as Bridge['call'];
}

function rowsBrought(ids: unknown): readonly PaperRow[] | null {
  if (!Array.isArray(ids) || ids.length === 0) return null;
  const rows = ids.flatMap((id: PaperId) => brought.get(id) ?? []);
  for (const id of ids) brought.delete(id);
  return rows.length === ids.length ? rows : null;
}
