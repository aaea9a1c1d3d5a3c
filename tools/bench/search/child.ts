/** Run in a process of its own, so that its memory is its own: opens a library, asks one engine, prints JSON. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openLibrary } from '../../../src/library/library.ts';
import { paperRows } from '../../../src/library/search/paper-rows.ts';
import { miniSearchPeer, type Peer, sqlitePeers } from './peers.ts';
import { type BenchQuery, keystrokes, type QueryKind, queriesOf } from './queries.ts';

/** Milliseconds at the middle, at 95 and at 99 of 100, and how many were asked. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** The same in processor time, which other work on the machine does not lengthen as much. */
  readonly cpu95: number;
  readonly cpu99: number;
  readonly asked: number;
}

export interface EngineReport {
  readonly name: string;
  readonly build: number | null;
  readonly megabytes: number | null;
  /** From before the library is opened to the first answer, in milliseconds. */
  readonly first: number | null;
  readonly keystrokes: Times;
  readonly kinds: Readonly<Partial<Record<QueryKind, Times>>>;
  /** Resident memory of the process before and after, in megabytes. */
  readonly memory: readonly [before: number, after: number];
}

type Ask = (query: string, typing: boolean) => unknown;

const [folder = '', engine = '', everyText = '1'] = process.argv.slice(2);
const every = Number(everyText);
const resident = () => Math.round(process.memoryUsage().rss / 1e6);

async function lectern(): Promise<EngineReport> {
  const before = resident();
  const start = performance.now();
  const opened = openLibrary(folder);
  if (!opened.ok) throw new Error(opened.code);
  const { handlers, store } = opened.value;
  const ask: Ask = (query, typing) =>
    handlers['search:papers']({ query, limit: 50, after: 0, typing, forgive: true });
  ask('diffusion models', true);
  const first = performance.now() - start;
  const asked = await measure(ask, queriesOf(store.db));
  const memory = [before, resident()] as const;
  opened.value.close();
  return { name: 'Lectern', build: null, megabytes: null, first, ...asked, memory };
}

/** A peer answers ids, and then the same rows of a list are read. */
async function peers(make: (library: Database.Database) => Peer[]): Promise<EngineReport[]> {
  const before = resident();
  const library = new Database(join(folder, 'library.sqlite'), { readonly: true });
  const rows = paperRows(library);
  const queries = queriesOf(library);
  const reports: EngineReport[] = [];
  for (const { name, build, megabytes, ask } of make(library)) {
    const answer: Ask = (query) => {
      const ids = ask(query);
      return ids === null ? null : rows(ids);
    };
    const asked = await measure(answer, queries);
    reports.push({ name, build, megabytes, first: null, ...asked, memory: [before, resident()] });
  }
  return reports;
}

async function measure(ask: Ask, queries: readonly BenchQuery[]) {
  const typed = keystrokes(queries).filter((_, at) => at % every === 0);
  const kinds: Partial<Record<QueryKind, Times>> = {};
  const all = await timesOf(typed, (query) => ask(query, true));
  for (const kind of new Set(queries.map((query) => query.kind))) {
    const ofKind = queries.filter((query) => query.kind === kind).map(({ text }) => text);
    kinds[kind] = await timesOf(ofKind, (query) => ask(query, false));
  }
  return { keystrokes: all, kinds };
}

/** One after the other, with a pause between in which the process can do what it puts off, as between keystrokes. */
async function timesOf(
  queries: readonly string[],
  ask: (query: string) => unknown,
): Promise<Times> {
  const times: number[] = [];
  const used: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    const before = process.cpuUsage();
    const answer = ask(query);
    const { user, system } = process.cpuUsage(before);
    if (answer !== null) {
      times.push(performance.now() - start);
      used.push((user + system) / 1000);
    }
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  }
  return {
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    p99: at(times, 0.99),
    cpu95: at(used, 0.95),
    cpu99: at(used, 0.99),
    asked: times.length,
  };
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const ENGINES: Readonly<Record<string, () => Promise<EngineReport[]>>> = {
  lectern: async () => [await lectern()],
  sqlite: () => peers((library) => sqlitePeers(folder, library)),
  minisearch: () => peers((library) => [miniSearchPeer(library)]),
};

process.stdout.write(JSON.stringify(await ENGINES[engine]?.()));
