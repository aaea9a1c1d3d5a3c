import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../shared/contract.ts';
import { done, failed } from '../../shared/outcome.ts';
import type { PaperQuery, PaperRow } from '../../shared/paper.ts';
import { createPapersList } from './papers-list.ts';

function row(id: number, state: Partial<PaperRow> = {}): PaperRow {
  return {
    ...{ id, arxivId: null, title: `Paper ${id}`, authors: [], handles: [], published: null },
    ...{ precision: null, read: false, starred: false, languages: ['en'], topics: [] },
    ...{ sources: ['digest'], upvotes: null, later: false, seenOn: [] },
    ...state,
  };
}

/** A library of `count` papers that answers as the real one does, and remembers what it was asked. */
function library(count: number) {
  const rows = Array.from({ length: count }, (_, index) => row(count - index));
  const asked: PaperQuery[] = [];
  const list = (query: PaperQuery) => {
    asked.push(query);
    const fitting = rows.filter((each) => query.filter !== 'unread' || !each.read);
    const from =
      query.after === null ? 0 : fitting.findIndex((each) => each.id === query.after?.id) + 1;
    const page = fitting.slice(from, from + query.limit);
    const last = page.at(-1);
    const next = last && from + page.length < fitting.length ? { key: '', id: last.id } : null;
    return done({ rows: page, next });
  };
  const call = (async (name: string, argument: unknown) => {
    if (name === 'papers:list') return list(argument as PaperQuery);
    const found = rows.find((each) => each.id === argument);
    return found ? done(found) : failed('paper-not-found');
  }) as Bridge['call'];
  const change = (id: number, state: Partial<PaperRow>) => {
    const index = rows.findIndex((each) => each.id === id);
    rows[index] = row(id, state);
  };
  return { call, change, asked };
}

const idsOf = (list: ReturnType<typeof createPapersList>) =>
  list.pages.read().rows.map(({ id }) => id);

describe('the list of papers', () => {
  it('brings a page at a time, each row once', async () => {
    const list = createPapersList(library(250).call);
    await list.show('all');
    expect(idsOf(list)).toHaveLength(100);
    await Promise.all([list.more(), list.more()]);
    expect(idsOf(list)).toHaveLength(200);
    await list.more();
    await list.more();
    expect(new Set(idsOf(list)).size).toBe(250);
  });

  it('brings everything when asked for the end', async () => {
    const list = createPapersList(library(1250).call);
    await list.show('all');
    await list.all();
    expect(idsOf(list)).toHaveLength(1250);
    expect(idsOf(list).at(-1)).toBe(1);
  });

  it('shows the rows at hand that fit another filter until its own are there', async () => {
    const { call, change } = library(10);
    change(9, { read: true });
    const list = createPapersList(call);
    await list.show('all');
    const arrival = list.show('unread');
    expect(list.pages.read().phase).toBe('first');
    expect(idsOf(list)).not.toContain(9);
    await arrival;
    expect(list.pages.read().phase).toBe('ready');
  });

  it('keeps a paper that was read in the unread list until the list is loaded again', async () => {
    const { call, change } = library(3);
    const list = createPapersList(call);
    await list.show('unread');
    list.mark([2], { read: true });
    change(2, { read: true });
    await list.refresh([2]);
    expect(idsOf(list)).toEqual([3, 2, 1]);
    expect(list.pages.read().rows[1]?.read).toBe(true);
    await list.reload();
    expect(idsOf(list)).toEqual([3, 1]);
  });

  it('asks for the list again when a changed paper is not in it', async () => {
    const { call, change } = library(3);
    change(2, { read: true });
    const list = createPapersList(call);
    await list.show('unread');
    change(2, { read: false });
    await list.refresh([2]);
    expect(idsOf(list)).toEqual([3, 2, 1]);
  });

  it('asks again for as much as it had', async () => {
    const { call, asked } = library(700);
    const list = createPapersList(call);
    await list.show('all');
    await list.all();
    await list.reload();
    expect(idsOf(list)).toHaveLength(700);
    expect(asked.slice(-2).map(({ limit }) => limit)).toEqual([500, 200]);
  });

  it('drops the answer to a question that is no longer asked', async () => {
    const { call, change } = library(3);
    change(1, { read: true });
    const list = createPapersList(call);
    await Promise.all([list.show('all'), list.show('unread')]);
    expect(idsOf(list)).toEqual([3, 2]);
  });

  it('keeps its rows when the library fails', async () => {
    let broken = false;
    const { call } = library(3);
    const flaky: Bridge['call'] = (name, ...args) =>
      broken ? Promise.resolve(failed('library-stopped')) : call(name, ...args);
    const list = createPapersList(flaky);
    await list.show('all');
    broken = true;
    await list.reload();
    expect(list.pages.read()).toMatchObject({
      phase: 'failed',
      failure: { code: 'library-stopped' },
    });
    expect(idsOf(list)).toEqual([3, 2, 1]);
  });
});
