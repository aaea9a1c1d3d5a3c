import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { importPaths } from '../../src/library/ingest/import.ts';
import { openLibrary } from '../../src/library/library.ts';
import { ROOT } from '../start/build.ts';
import { table, times } from './measure.ts';
import type { EngineReport } from './search/child.ts';
import { type BuiltLibrary, buildLibrary } from './search/library.ts';

/** `LECTERN_BENCH_PAPERS=10000` leaves the large library out. */
const SIZES = (process.env.LECTERN_BENCH_PAPERS ?? '10000,100000').split(',').map(Number);
const CORPUS = join(ROOT, '..', 'shared', 'corpus');

/** Search as it is built and run, each engine in a fresh process on the same library with the same keystrokes. */
export async function benchSearch(): Promise<string> {
  const bundle = await bundleChild();
  const parts: string[] = [];
  try {
    for (const papers of SIZES) parts.push(onSynthetic(papers, bundle));
    if (existsSync(CORPUS)) parts.push(await onCorpus(bundle));
    else parts.push('Real digests: left out, ../shared/corpus is not there.');
  } finally {
    rmSync(bundle.folder, { recursive: true, force: true });
  }
  return parts.join('\n\n');
}

/** As the library process is to be started: a young generation that stays small (decision 11). */
const FLAGS = ['--max-semi-space-size=2'];

interface Bundle {
  readonly folder: string;
  readonly file: string;
}

/** The child as one JavaScript file, as the app ships it: reading TypeScript would add its own memory. */
async function bundleChild(): Promise<Bundle> {
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.cache', 'bench-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(ROOT, 'tools', 'bench', 'search', 'child.ts'),
      outDir: folder,
      target: 'node22',
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return { folder, file: join(folder, 'child.mjs') };
}

function run({ file }: Bundle, folder: string, engine: string, every: number): EngineReport[] {
  const output = execFileSync(process.execPath, [...FLAGS, file, folder, engine, String(every)], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(output) as EngineReport[];
}

function onSynthetic(papers: number, bundle: Bundle): string {
  const library = buildLibrary(papers);
  try {
    // The slow ones are asked every fifth keystroke of a large library: enough for their percentiles.
    const every = papers > 20_000 ? 5 : 1;
    const reports = [
      ...run(bundle, library.folder, 'lectern', 1),
      ...run(bundle, library.folder, 'sqlite', every),
      ...(papers <= 10_000 ? run(bundle, library.folder, 'minisearch', 5) : []),
    ];
    const about = `${papers} synthetic papers: ${costs(papers, library)}`;
    return [about, engines(reports, library), kinds(reports)].join('\n\n');
  } finally {
    library.end();
  }
}

function costs(papers: number, { seconds, megabytes }: BuiltLibrary): string {
  const sizes = `${megabytes.text.toFixed(0)} MB of papers and summaries, index ${megabytes.index.toFixed(0)} MB`;
  const rate = `kept and indexed at ${(papers / seconds).toFixed(0)} papers/s`;
  if (papers > 10_000) return `${sizes}; ${rate}`;
  const without = buildLibrary(papers, { indexed: false });
  without.end();
  return `${sizes}; ${rate}, without the index ${(papers / without.seconds).toFixed(0)}`;
}

function engines(reports: readonly EngineReport[], library: BuiltLibrary | null): string {
  const ours = reports[0]?.keystrokes.p95 ?? 1;
  return table(
    [
      'engine',
      'build s',
      'index MB',
      'first ms',
      'memory MB',
      'keystrokes',
      'p50 ms',
      'p95 ms',
      'p99 ms',
      'cpu p95',
      'cpu p99',
      'p95 to Lectern',
    ],
    reports.map(({ name, build, megabytes, first, memory, keystrokes }) => [
      name,
      (build ?? library?.seconds ?? 0).toFixed(0),
      (megabytes ?? (build === null ? library?.megabytes.index : undefined))?.toFixed(0) ?? '–',
      first?.toFixed(0) ?? '–',
      `${memory[1]} (${memory[0]} before)`,
      String(keystrokes.asked),
      keystrokes.p50.toFixed(1),
      keystrokes.p95.toFixed(1),
      keystrokes.p99.toFixed(1),
      keystrokes.cpu95.toFixed(1),
      keystrokes.cpu99.toFixed(1),
      times(keystrokes.p95 / ours),
    ]),
  );
}

function kinds(reports: readonly EngineReport[]): string {
  const names = ['words', 'mistyped', 'Chinese', 'Korean', 'author', 'id'] as const;
  return table(
    ['whole queries, p50 / p95 ms', ...names],
    reports.map((report) => [
      report.name,
      ...names.map((name) => {
        const kind = report.kinds[name];
        return kind === undefined ? '–' : `${kind.p50.toFixed(1)} / ${kind.p95.toFixed(1)}`;
      }),
    ]),
  );
}

async function onCorpus(bundle: Bundle): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  try {
    const opened = openLibrary(folder);
    if (!opened.ok) throw new Error(opened.code);
    await importPaths(opened.value.store, [join(ROOT, 'seeds'), CORPUS]);
    const { papers } = opened.value.store.listing.counts();
    opened.value.close();
    const reports = [...run(bundle, folder, 'lectern', 1), ...run(bundle, folder, 'sqlite', 1)];
    return [`Real digests, ${papers} papers:`, engines(reports, null), kinds(reports)].join('\n\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
