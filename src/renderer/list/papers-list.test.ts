import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../shared/contract.ts';
import { done, failed } from '../../shared/outcome.ts';
import type { PaperOrderQuery, PaperRow } from '../../shared/paper.ts';
import { FIRST_QUERY } from './pages.ts';
import { createPapersList } from './papers-list.ts';

function row(id: number, state: Partial<PaperRow> = {}): PaperRow {
  return {
    ...{ id, arxivId: null, title: `Paper ${id}`, authors: [], handles: [], published: null },
    ...{ precision: null, read: false, starred: false, languages: ['en'], topics: [] },
    ...{ sources: ['digest'], upvotes: null, later: false, seenOn: [] },
    ...state,
  };
}

/** A library of `count` papers that answers as the real one does, and remembers how many rows it was asked for. */
function library(count: number) {
  const rows = Array.from({ length: count }, (_, index) => row(count - index));
  const asked: number[] = [];
  const call = (async (name: string, argument: unknown) => {
    if (name === 'papers:order') {
      const { filter } = argument as PaperOrderQuery;
      const fitting = rows.filter((each) => filter !== 'unread' || !each.read);
      return done({ ids: fitting.map(({ id }) => id), groups: [] });
    }
    const ids = argument as number[];
    asked.push(ids.length);
    return done(ids.flatMap((id) => rows.find((each) => each.id === id) ?? []));
  }) as Bridge['call'];
  const change = (id: number, state: Partial<PaperRow>) => {
    const index = rows.findIndex((each) => each.id === id);
    rows[index] = row(id, state);
  };
  return { call, change, asked };
}

const ALL: PaperOrderQuery = { ...FIRST_QUERY, filter: 'all' };
const UNREAD: PaperOrderQuery = { ...FIRST_QUERY, filter: 'unread' };

describe('the list of papers', () => {
  it('knows every place and brings the first rows', async () => {
    const list = createPapersList(library(250).call);
    await list.show(ALL);
    expect(list.pages.read().ids).toHaveLength(250);
    expect(list.pages.read().rows).toHaveLength(60);
  });

  it('brings the rows in sight and none between, however far the jump', async () => {
    const { call, asked } = library(5000);
    const list = createPapersList(call);
    await list.show(ALL);
    await list.want({ from: 4980, to: 5000 });
    expect(list.row(1)?.title).toBe('Paper 1');
    expect(asked).toEqual([60, 20]);
  });

  it('keeps a bounded number of rows', async () => {
    const list = createPapersList(library(5000).call);
    await list.show(ALL);
    for (let from = 0; from < 5000; from += 50) await list.want({ from, to: from + 50 });
    expect(list.pages.read().rows.length).toBeLessThan(600);
    expect(list.row(1)).toBeDefined();
  });

  it('asks once at a time, and then for what is in sight by then', async () => {
    const { call, asked } = library(5000);
    const list = createPapersList(call);
    await list.show(ALL);
    await Promise.all([
      list.want({ from: 1000, to: 1020 }),
      list.want({ from: 2000, to: 2020 }),
      list.want({ from: 3000, to: 3020 }),
    ]);
    expect(asked).toEqual([60, 20, 20]);
    expect(list.row(5000 - 3000)).toBeDefined();
    expect(list.row(5000 - 2000)).toBeUndefined();
  });

  it('keeps a paper that was read in the unread list until the list is loaded again', async () => {
    const { call, change } = library(3);
    const list = createPapersList(call);
    await list.show(UNREAD);
    list.mark([2], { read: true });
    change(2, { read: true });
    await list.refresh([2]);
    expect(list.pages.read().ids).toEqual([3, 2, 1]);
    expect(list.row(2)?.read).toBe(true);
    await list.reload();
    expect(list.pages.read().ids).toEqual([3, 1]);
  });

  it('asks for the list again when a changed paper is not in it', async () => {
    const { call, change } = library(3);
    change(2, { read: true });
    const list = createPapersList(call);
    await list.show(UNREAD);
    change(2, { read: false });
    await list.refresh([2]);
    expect(list.pages.read().ids).toEqual([3, 2, 1]);
  });

  it('shows what was there until another list is there whole', async () => {
    const { call, change } = library(3);
    change(1, { read: true });
    const list = createPapersList(call);
    await list.show(ALL);
    const arrival = list.show(UNREAD);
    expect(list.asked.read().filter).toBe('unread');
    expect(list.pages.read().query.filter).toBe('all');
    await arrival;
    expect(list.pages.read().query.filter).toBe('unread');
  });

  it('drops the answer to a question that is no longer asked', async () => {
    const { call, change } = library(3);
    change(1, { read: true });
    const list = createPapersList(call);
    await Promise.all([list.show(ALL), list.show(UNREAD)]);
    expect(list.pages.read().ids).toEqual([3, 2]);
  });

  it('keeps its rows when the library fails', async () => {
    let broken = false;
    const { call } = library(3);
    const flaky: Bridge['call'] = (name, ...args) =>
      broken ? Promise.resolve(failed('library-stopped')) : call(name, ...args);
    const list = createPapersList(flaky);
    await list.show(ALL);
    broken = true;
    await list.reload();
    expect(list.pages.read()).toMatchObject({
      phase: 'failed',
      failure: { code: 'library-stopped' },
      ids: [3, 2, 1],
    });
  });
});
