import type { QueryTerm } from '../../shared/query/parse.ts';
import type { Span } from '../../shared/query/scan.ts';
import type { MatchReason } from '../../shared/search.ts';
import { brokenForms, withoutParticle } from './hangul.ts';
import { otherNumber } from './inflection.ts';
import { type Run, runsOf } from './tokenize.ts';

/** Words that stand next to each other, as one way in which a clause can hold. */
export interface Alternative {
  readonly why: MatchReason;
  readonly runs: readonly Run[];
  /** The last run may be the beginning of a longer word. */
  readonly open: boolean;
  /** BCP 47, when the words are those of another language than was typed. */
  readonly language: string | null;
}

/** One thing that a paper must have, in any of its forms. */
export interface Clause {
  readonly alternatives: readonly Alternative[];
  /** It was typed between quotation marks, and is meant as it stands. */
  readonly phrase: boolean;
  /** As it was typed. */
  readonly text: string;
  readonly at: Span;
}

/** More than this many things at once is no query but a page of text. */
const MOST_CLAUSES = 64;

/** What the terms ask for, each in the forms that follow from the words alone. */
export function clausesOf(terms: readonly QueryTerm[]): Clause[] {
  const clauses = terms.flatMap((term) => (term.phrase ? phrase(term) : words(term)));
  return withNeighbours(clauses.slice(0, MOST_CLAUSES));
}

/** So many words at most are written as one, as `text to image` is in `texttoimage`. */
const MOST_JOINED = 3;

/** Each word may also stand joined with its neighbours: `fine tuning` is in `finetuning`. */
function withNeighbours(clauses: readonly Clause[]): Clause[] {
  const words = clauses.map(singleWord);
  const joined: Alternative[][] = clauses.map(() => []);
  for (let count = 2; count <= MOST_JOINED; count += 1) {
    for (let from = 0; from + count <= clauses.length; from += 1) {
      const parts = words.slice(from, from + count);
      if (parts.includes(null)) continue;
      const together = form('variant', [word(parts.join(''))]);
      for (let at = from; at < from + count; at += 1) joined[at]?.push(together);
    }
  }
  return clauses.map((clause, at) => ({
    ...clause,
    alternatives: [...clause.alternatives, ...(joined[at] ?? [])],
  }));
}

/** The one word of letters that the clause is, when it is no phrase; else null. */
export function singleWord({ phrase, alternatives }: Clause): string | null {
  const [run, ...more] = alternatives[0]?.runs ?? [];
  const isOne = !phrase && run !== undefined && more.length === 0 && !run.unspaced;
  return isOne && /^\p{L}+$/u.test(run.text) ? run.text : null;
}

function phrase(term: QueryTerm): Clause[] {
  const runs = runsOf(term.text);
  if (runs.length === 0) return [];
  return [{ alternatives: [form('exact', runs)], text: term.text, phrase: true, at: term.at }];
}

/** Hyphenated words are one clause; a run of an unspaced script, and what is glued to it, one each. */
function words(term: QueryTerm): Clause[] {
  const groups: Run[][] = [];
  for (const run of runsOf(term.text)) {
    const group = groups.at(-1);
    const goesOn = group !== undefined && !run.unspaced && !run.joined && !group[0]?.unspaced;
    if (goesOn) group.push(run);
    else groups.push([run]);
  }
  return groups.map((runs, at) => {
    const last = term.last && at === groups.length - 1;
    const text = groups.length === 1 ? term.text : runs.map((run) => run.text).join(' ');
    return { alternatives: forms(runs, last), text, phrase: false, at: term.at };
  });
}

function forms(runs: readonly Run[], last: boolean): Alternative[] {
  const [first] = runs;
  if (first === undefined) return [];
  if (first.unspaced) return [form('exact', runs), ...unspacedForms(first.text)];
  const open = last ? [{ ...form('prefix', runs), open: true }] : [];
  return [form('exact', runs), ...open, ...spacedForms(runs)];
}

/** Korean spaces are a matter of taste and its particles stick; Chinese and Japanese runs stand as they are. */
function unspacedForms(run: string): Alternative[] {
  const bare = withoutParticle(run);
  const broken = brokenForms(run).map((parts) => form('variant', parts.map(unspaced)));
  return bare === null ? broken : [...broken, form('variant', [unspaced(bare)])];
}

function spacedForms(runs: readonly Run[]): Alternative[] {
  const joined = runs.length > 1 ? [[word(runs.map((run) => run.text).join(''))]] : apart(runs[0]);
  const last = runs.at(-1);
  const other = last === undefined ? null : otherNumber(last.text);
  const inflected = other === null ? [] : [[...runs.slice(0, -1), word(other)]];
  return [...joined, ...inflected].map((words) => form('variant', words));
}

/** `gpt4` may be written `GPT-4`. */
function apart(run: Run | undefined): Run[][] {
  const parts = run?.text.match(/\p{L}+|\p{N}+|\p{M}+/gu) ?? [];
  return parts.length === 2 ? [parts.map(word)] : [];
}

export function form(
  why: MatchReason,
  runs: readonly Run[],
  language: string | null = null,
): Alternative {
  return { why, runs, open: false, language };
}

export function word(text: string): Run {
  return { text, unspaced: false, joined: false };
}

function unspaced(text: string): Run {
  return { text, unspaced: true, joined: false };
}
