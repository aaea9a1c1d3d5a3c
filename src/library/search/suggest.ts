import type { Database } from 'better-sqlite3';
import { type Completable, completable, quoteValue } from '../../shared/query/complete.ts';
import {
  FILTER_NAMES,
  FILTERS,
  type FilterName,
  PLACES,
  THINGS,
} from '../../shared/query/filters.ts';
import { parseQuery } from '../../shared/query/parse.ts';
import type { Suggestion, SuggestionKind, SuggestRequest } from '../../shared/search.ts';
import { concepts, GLOSSARY_LANGUAGES } from './glossary/concepts.ts';
import { type HeadSuggestions, headSuggestions } from './head-suggestions.ts';
import { type LibraryValues, libraryValues, type Value, type Values, valuesOf } from './values.ts';

/** What could stand where the caret is, likeliest first. */
export type Suggest = (request: SuggestRequest) => readonly Suggestion[];

/** `stamp` changes when what can be suggested may have. Nothing is read before the first request. */
export function suggest(db: Database, stamp: () => string): Suggest {
  const heads = headSuggestions(db);
  let terms: Values | null = null;
  let known: { readonly stamp: string; readonly values: LibraryValues } | null = null;
  const values = () => {
    const now = stamp();
    if (known?.stamp !== now) known = { stamp: now, values: libraryValues(db) };
    return known.values;
  };
  const ofGlossary = () => {
    terms ??= valuesOf(glossaryNames());
    return terms;
  };

  return ({ query, caret, limit }) => {
    const place = completable(query, caret);
    if (place === null) return [];
    const suggestions =
      place.kind === 'value'
        ? filterValues(place, values(), heads, limit)
        : forWord(place, query.slice(0, caret), {
            values: values(),
            heads,
            terms: ofGlossary(),
            limit,
          });
    return suggestions.slice(0, limit);
  };
}

function glossaryNames(): Value[] {
  return concepts().flatMap((concept) =>
    GLOSSARY_LANGUAGES.flatMap((language) =>
      concept[language].slice(0, 1).map((text) => ({ text, papers: null })),
    ),
  );
}

type AtValue = Extract<Completable, { kind: 'value' }>;

/** The values that the filter at the caret can have in this library. */
function filterValues(
  { filter, prefix, at }: AtValue,
  { topics, sources, languages }: LibraryValues,
  heads: HeadSuggestions,
  limit: number,
): Suggestion[] {
  const fixed = (texts: readonly string[]): Value[] =>
    texts.filter((text) => text.startsWith(prefix)).map((text) => ({ text, papers: null }));
  const lists: Partial<Record<FilterName, () => readonly Value[]>> = {
    topic: () => topics.like(prefix, limit),
    source: () => sources.like(prefix, limit),
    lang: () => languages.like(prefix, limit),
    author: () => heads.authors(prefix, limit),
    has: () => fixed(THINGS),
    in: () => fixed(PLACES),
  };
  return (lists[filter]?.() ?? []).map((value) => ({
    ...suggestion('value', value, quoteValue(value.text), at),
    filter,
  }));
}

interface Sources {
  readonly values: LibraryValues;
  readonly heads: HeadSuggestions;
  readonly terms: Values;
  readonly limit: number;
}

/** Filters that begin so, then what of the library and of the field is called so. */
function forWord(
  { prefix, at }: Completable,
  typed: string,
  { values, heads, terms, limit }: Sources,
): Suggestion[] {
  const few = Math.max(2, Math.floor(limit / 3));
  const asFilter = (filter: FilterName, value: Value) => ({
    ...suggestion(
      filter === 'topic' ? 'topic' : 'author',
      value,
      `${filter}:${quoteValue(value.text)}`,
      at,
    ),
    filter,
  });
  return [
    ...filterNames(prefix, at),
    ...values.topics.like(prefix, few).map((value) => asFilter('topic', value)),
    ...heads.authors(prefix, few).map((value) => asFilter('author', value)),
    ...titles(typed, heads, few),
    ...terms.like(prefix, few).map((value) => suggestion('term', value, value.text, at)),
  ];
}

function filterNames(prefix: string, at: Suggestion['at']): Suggestion[] {
  const typed = prefix.toLowerCase();
  return FILTER_NAMES.filter((name) => typed.length >= 2 && name.startsWith(typed)).map(
    (filter) => ({
      ...suggestion('filter', { text: `${filter}:`, papers: null }, `${filter}:`, at),
      insert: FILTERS[filter] === 'flag' ? `${filter}: ` : `${filter}:`,
      filter,
    }),
  );
}

/** A title is known by all that was typed, and takes the place of it. */
function titles(typed: string, heads: HeadSuggestions, limit: number): Suggestion[] {
  const { terms, filters } = parseQuery(typed);
  if (filters.length > 0 || terms.some((term) => term.not)) return [];
  const at = { from: 0, to: typed.length };
  return heads.titles(typed, limit).map(({ id, title }) => ({
    ...suggestion('title', { text: title, papers: null }, quoteValue(title), at),
    paper: id,
  }));
}

function suggestion(
  kind: SuggestionKind,
  { text, papers }: Value,
  insert: string,
  at: Suggestion['at'],
): Suggestion {
  return { kind, text, insert, at, filter: null, paper: null, papers };
}
