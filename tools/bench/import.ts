import { benchLibrary } from './library.ts';
import { fastest, table, times } from './measure.ts';

const PAPERS = 5000;

/** A hundred days of digests into a new library, index and all; and the same again, when nothing has changed. */
export async function benchImport(): Promise<string> {
  const bench = benchLibrary(PAPERS);
  try {
    const first = await fastest(1, bench.importAll);
    const again = await fastest(3, bench.importAll);
    const perSecond = (seconds: number) => `${(PAPERS / seconds).toFixed(0)}`;
    return table(
      [`${PAPERS} papers, 100 documents`, 'seconds', 'papers/s', 'ratio'],
      [
        ['first import, search index included', first.toFixed(2), perSecond(first), times(1)],
        ['imported again, unchanged', again.toFixed(3), perSecond(again), times(first / again)],
      ],
    );
  } finally {
    bench.end();
  }
}
