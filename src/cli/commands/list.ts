import type { PageCursor, PaperFilter, PaperRow } from '../../shared/paper.ts';
import {
  type CommonOptions,
  type Context,
  type Output,
  printJson,
  withLibrary,
} from '../context.ts';
import { EXIT, type ExitCode } from '../exit.ts';

export interface ListOptions extends CommonOptions {
  readonly unread?: boolean;
  readonly starred?: boolean;
  readonly limit?: number;
}

/** `lectern list`: newest digest first, in the order of the digest. */
export function listCommand(options: ListOptions, output: Output): Promise<ExitCode> {
  return withLibrary(options, output, (context) => {
    const rows = collect(context, options);
    if (context.json) printJson(output, rows);
    else for (const row of rows) output.out(`${line(row)}\n`);
    return EXIT.done;
  });
}

/** Both filters together mean both: pages come by one, and the other is looked at here. */
function collect(
  { library }: Context,
  { unread, starred, limit = Infinity }: ListOptions,
): PaperRow[] {
  const filter: PaperFilter = starred ? 'starred' : unread ? 'unread' : 'all';
  const rows: PaperRow[] = [];
  let after: PageCursor | null = null;
  while (rows.length < limit) {
    const page = library.store.listing.page({
      filter,
      place: null,
      sort: 'newest',
      after,
      limit: 500,
    });
    rows.push(...page.rows.filter((row) => !(unread && row.read)));
    after = page.next;
    if (after === null) break;
  }
  return rows.slice(0, limit);
}

function line(row: PaperRow): string {
  const marks = `${row.read ? ' ' : '•'}${row.starred ? '★' : ' '}`;
  const id = row.arxivId ?? `#${row.id}`;
  return `${marks} ${id.padEnd(12)} ${row.title}  [${row.languages.join(' ')}]`;
}
