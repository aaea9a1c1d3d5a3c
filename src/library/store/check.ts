import { describePaper } from '../ingest/merge.ts';
import { asStored } from './papers.ts';
import type { Store } from './store.ts';

export interface CheckReport {
  readonly ok: boolean;
  /** Each a sentence in English that names what is wrong and where. */
  readonly problems: readonly string[];
}

/** Rows that no row leads to, by the sentence that says so. */
const ORPHANS: Readonly<Record<string, string>> = {
  'paper without any entry': 'SELECT id FROM paper WHERE id NOT IN (SELECT paper_id FROM entry)',
  'summary without its entry':
    'SELECT id FROM summary WHERE entry_id NOT IN (SELECT id FROM entry)',
  'entry without its document':
    'SELECT id FROM entry WHERE document_id NOT IN (SELECT id FROM document)',
  'state without its paper':
    'SELECT paper_id AS id FROM state WHERE paper_id NOT IN (SELECT id FROM paper)',
  'alias of a paper that exists': 'SELECT id FROM paper_alias WHERE id IN (SELECT id FROM paper)',
};

/**
 * Proves the library whole: the file, its references, no orphans, every paper as its entries describe it,
 * the journal about papers there are, the search index in step. Reads only.
 */
export function checkLibrary(store: Store): CheckReport {
  const problems = [
    ...integrity(store),
    ...foreignKeys(store),
    ...orphans(store),
    ...papersOutOfStep(store),
    ...journalProblems(store),
    ...store.search
      .outOfStep(store.papers.all())
      .map((id) => `paper ${id}: search index out of step`),
  ];
  return { ok: problems.length === 0, problems };
}

function integrity({ db }: Store): string[] {
  const rows = db.prepare<[], string>('PRAGMA integrity_check').pluck().all();
  return rows.filter((row) => row !== 'ok').map((row) => `file: ${row}`);
}

function foreignKeys({ db }: Store): string[] {
  const rows = db
    .prepare<[], { table: string; rowid: number; parent: string }>('PRAGMA foreign_key_check')
    .all();
  return rows.map(({ table, rowid, parent }) => `${table} row ${rowid}: its ${parent} is missing`);
}

function orphans({ db }: Store): string[] {
  return Object.entries(ORPHANS).flatMap(([sentence, sql]) =>
    db
      .prepare<[], { id: number }>(sql)
      .all()
      .map(({ id }) => `${sentence}: ${id}`),
  );
}

function papersOutOfStep({ papers, entries }: Store): string[] {
  return papers.all().flatMap((id) => {
    const facts = entries.ofPaper(id);
    if (facts.length === 0 || papers.stored(id) === asStored(describePaper(facts))) return [];
    return [`paper ${id}: not as its entries describe it`];
  });
}

function journalProblems({ journal, papers }: Store): string[] {
  return journal
    .all()
    .flatMap(({ id, changes }) =>
      changes
        .filter(({ paper }) => papers.current(paper) === null)
        .map(({ paper }) => `journal ${id}: paper ${paper} is missing`),
    );
}
