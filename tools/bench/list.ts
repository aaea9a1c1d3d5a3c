import type { PageCursor } from '../../src/shared/paper.ts';
import { benchLibrary } from './library.ts';
import { fastest, table, times } from './measure.ts';

const PAPERS = 10_000;
const PAGE = { filter: 'all', place: null, sort: 'newest', limit: 50 } as const;

/** A page of 50 rows deep in the list: by key, as Lectern does it, and by OFFSET, as most do. */
export async function benchList(): Promise<string> {
  const bench = benchLibrary(PAPERS);
  try {
    await bench.importAll();
    const { listing, db } = bench.library.store;
    const deep = cursorAt(listing, PAPERS - 500);
    const byOffset = db.prepare(
      'SELECT id FROM paper ORDER BY sort_date DESC, id LIMIT 50 OFFSET ?',
    );
    const first = await fastest(200, () => listing.page({ ...PAGE, after: null }));
    const page = await fastest(200, () => listing.page({ ...PAGE, after: deep }));
    const offset = await fastest(200, () => byOffset.all(PAPERS - 500));
    const ms = (seconds: number) => (seconds * 1000).toFixed(2);
    return table(
      [`${PAPERS} papers, a page of 50`, 'ms', 'to the first page'],
      [
        ['first page, whole rows', ms(first), times(1)],
        ['page 190, whole rows, by key', ms(page), times(page / first)],
        ['page 190, ids only, by OFFSET', ms(offset), times(offset / first)],
      ],
    );
  } finally {
    bench.end();
  }
}

function cursorAt(
  listing: ReturnType<typeof benchLibrary>['library']['store']['listing'],
  rows: number,
) {
  let after: PageCursor | null = null;
  for (let seen = 0; seen < rows; seen += 500)
    after = listing.page({ ...PAGE, after, limit: 500 }).next ?? after;
  return after;
}
