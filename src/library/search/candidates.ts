import type { Database, Statement } from 'better-sqlite3';
import type { PaperId } from '../../shared/paper.ts';
import type { Condition } from './filters.ts';

/** A paper that was found; `rank` is bm25's (smaller is better) and 0 where only the order of coming counts. */
export interface Candidate {
  readonly id: PaperId;
  readonly rank: number;
}

/** One question to one table: an FTS5 expression, and what else must be true of the paper. */
export interface Question {
  readonly tier: 'head' | 'text';
  readonly match: string;
  readonly conditions: readonly Condition[];
  /**
   * Whether answers of the heads are weighed (bm25) before they are dated. FTS5 then reads the whole list of each
   * word, so it is not for questions with dozens of forms.
   */
  readonly ranked: boolean;
}

export interface Candidates {
  /** Answers to the question, best first within blocks of the newest, so that cost does not grow with the library. */
  answers(question: Question): Generator<Candidate>;
  /** Papers that only filters choose, in the order of the list. */
  chosen(conditions: readonly Condition[], limit: number): Candidate[];
  count(question: Question): number;
  countChosen(conditions: readonly Condition[]): number;
}

interface Row {
  readonly id: number;
  readonly rank: number;
  readonly sortDate: string;
}

/** So many of the last added are ordered among each other; older ones follow in blocks of their own. */
const BLOCK = { ranked: 250, dated: 120 } as const;

const FROM = {
  head: 'search_head JOIN paper ON paper.id = search_head.rowid LEFT JOIN state ON state.paper_id = paper.id',
  text: 'search_text JOIN paper ON paper.id = search_text.rowid LEFT JOIN state ON state.paper_id = paper.id',
} as const;
const MATCH = { head: 'search_head MATCH ?', text: 'search_text MATCH ?' } as const;
/** Weights of title, authors, arXiv id and topics. */
const RANK = { head: 'bm25(search_head, 4.0, 2.0, 2.0, 1.5)', text: '0' } as const;
const ROWID = { head: 'search_head.rowid', text: 'search_text.rowid' } as const;

export function candidates(db: Database): Candidates {
  const prepared = statements(db);

  function block({ tier, match, conditions, ranked }: Question, before: number): Row[] {
    const rank = ranked ? RANK[tier] : '0';
    const limit = blockOf({ tier, ranked });
    const sql = `SELECT paper.id, ${rank} AS rank, paper.sort_date AS sortDate FROM ${FROM[tier]}
      WHERE ${MATCH[tier]} AND ${ROWID[tier]} < ? ${and(conditions)}
      ORDER BY ${ROWID[tier]} DESC LIMIT ${limit}`;
    return prepared(sql).all(match, before, ...values(conditions)) as Row[];
  }

  return {
    *answers(question) {
      let before = Number.MAX_SAFE_INTEGER;
      for (;;) {
        const rows = block(question, before);
        before = rows.at(-1)?.id ?? 0;
        yield* rows.sort(byRank);
        if (rows.length < blockOf(question)) return;
      }
    },
    chosen(conditions, limit) {
      const sql = `SELECT paper.id, 0 AS rank FROM paper LEFT JOIN state ON state.paper_id = paper.id
        WHERE 1 ${and(conditions)} ORDER BY sort_date DESC, paper.id LIMIT ?`;
      return prepared(sql).all(...values(conditions), limit) as Candidate[];
    },
    count({ tier, match, conditions }) {
      const sql = `SELECT count(*) AS n FROM ${FROM[tier]} WHERE ${MATCH[tier]} ${and(conditions)}`;
      return (prepared(sql).get(match, ...values(conditions)) as { n: number }).n;
    },
    countChosen(conditions) {
      const sql = `SELECT count(*) AS n FROM paper LEFT JOIN state ON state.paper_id = paper.id
        WHERE 1 ${and(conditions)}`;
      return (prepared(sql).get(...values(conditions)) as { n: number }).n;
    },
  };
}

function blockOf({ tier, ranked }: Pick<Question, 'tier' | 'ranked'>): number {
  return ranked && tier === 'head' ? BLOCK.ranked : BLOCK.dated;
}

function and(conditions: readonly Condition[]): string {
  return conditions.map(({ sql }) => `AND (${sql})`).join(' ');
}

function values(conditions: readonly Condition[]): (string | number)[] {
  return conditions.flatMap((condition) => condition.values);
}

function byRank(a: Row, b: Row): number {
  return a.rank - b.rank || byDate(a, b);
}

function byDate(a: Row, b: Row): number {
  if (a.sortDate !== b.sortDate) return a.sortDate < b.sortDate ? 1 : -1;
  return a.id - b.id;
}

/** Few shapes of filters are in use at a time; beyond that the oldest is prepared again when it comes back. */
const MOST_STATEMENTS = 60;

function statements(db: Database): (sql: string) => Statement {
  const known = new Map<string, Statement>();
  return (sql) => {
    const statement = known.get(sql) ?? db.prepare(sql);
    known.delete(sql);
    known.set(sql, statement);
    const oldest = known.keys().next().value;
    if (known.size > MOST_STATEMENTS && oldest !== undefined) known.delete(oldest);
    return statement;
  };
}
