import { isFilterName, nearestFilter } from './filters.ts';
import type { ProblemCode, QueryProblem } from './problems.ts';
import { type Piece, type Span, scan } from './scan.ts';
import { type Filter, readFilter } from './values.ts';

/** A word or phrase that must (or, with `not`, must not) be in a paper. */
export interface QueryTerm {
  readonly text: string;
  readonly phrase: boolean;
  readonly not: boolean;
  /** Nothing follows it, so its last word may be unfinished. */
  readonly last: boolean;
  readonly at: Span;
}

export type QueryFilter = Filter & { readonly not: boolean; readonly at: Span };

export interface ParsedQuery {
  readonly terms: readonly QueryTerm[];
  readonly filters: readonly QueryFilter[];
  readonly problems: readonly QueryProblem[];
}

/**
 * Reads the query language that the box, saved searches and the command line share:
 *
 *     lang: topic: tag: source: author: starred: unread: later: has: before: after: in: id: "a phrase" -word word
 *
 * Pieces stand side by side and all must hold; `-` before any piece turns it round. Never fails: a filter that
 * cannot be used is a problem with its place, and anything with a colon that is no filter is a word, as in titles.
 */
export function parseQuery(text: string): ParsedQuery {
  const terms: QueryTerm[] = [];
  const filters: QueryFilter[] = [];
  const problems: QueryProblem[] = [];
  for (const piece of scan(text)) {
    const read = readPiece(piece, text);
    if ('code' in read) problems.push(read);
    else if ('name' in read) filters.push(read);
    else if (/[\p{L}\p{N}]/u.test(read.text)) terms.push(read);
  }
  return { terms, filters, problems };
}

function readPiece(piece: Piece, text: string): QueryTerm | QueryFilter | QueryProblem {
  const { name, not, at } = piece;
  if (name !== null && isFilterName(name)) {
    const filter = readFilter(name, piece.value);
    return typeof filter === 'string' ? problem(filter, piece) : { ...filter, not, at };
  }
  const meant = name !== null && piece.value !== '' ? nearestFilter(name) : null;
  return meant === null ? term(piece, text) : problem('unknown-filter', piece);
}

function term({ not, name, quoted, value, at }: Piece, text: string): QueryTerm {
  const typed = name === null ? value : text.slice(not ? at.from + 1 : at.from, at.to);
  return { text: typed, phrase: quoted, not, last: at.to === text.length, at };
}

function problem(code: ProblemCode, { name, value, at }: Piece): QueryProblem {
  const filter = name ?? '';
  return {
    code,
    at,
    filter,
    value,
    nearest: code === 'unknown-filter' ? nearestFilter(filter) : null,
  };
}
