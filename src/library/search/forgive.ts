import type { Correction } from '../../shared/search.ts';
import { type Clause, form, singleWord, word } from './clauses.ts';
import { edits, lettersMissing } from './edits.ts';
import { knownParts } from './parts.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

/** One way to read a query whose words are not all in the library. */
export interface Reading {
  readonly clauses: readonly Clause[];
  readonly corrections: readonly Correction[];
}

/** Other readings of a query, likeliest first; none when its words are known. */
export type Forgive = (clauses: readonly Clause[], typing: boolean) => Reading[];

/** Words considered for each word, and readings for a whole query. */
const MOST_WORDS = 6;
const MOST_READINGS = 16;
/** Shorter words are as near to each other as chance has it. */
const SHORTEST = 4;
/** A word in fewer papers may itself be somebody's typing mistake. */
const RARE = 2;
/** …when another is so many times as common. */
const TIMES_AS_COMMON = 10;

interface Option {
  /** The words in place of the one that was typed; null: the one that was typed. */
  readonly words: readonly string[] | null;
  readonly cost: number;
}

export function forgiveness(vocabulary: Vocabulary): Forgive {
  function options(clause: Clause, typing: boolean): Option[] {
    const typed = singleWord(clause);
    const asTyped: Option = { words: null, cost: 0 };
    if (typed === null || typed.length < SHORTEST) return [asTyped];
    const known = vocabulary.papersWith(typed);
    const open = typing && clause.alternatives.some((one) => one.open);
    if (known > RARE || (open && vocabulary.beginning(typed).length > 0)) return [asTyped];
    const parts = known > 0 ? null : knownParts(typed, vocabulary.papersWith);
    if (parts !== null) return [{ words: parts, cost: 0 }];
    const meant = ranked(typed, likely(typed, open, known > 0)).filter(
      ({ papers }) => papers >= known * TIMES_AS_COMMON,
    );
    if (meant.length === 0) return [asTyped];
    return known > 0 ? [...meant, { ...asTyped, cost: 1 }] : meant;
  }

  /** While a word is typed, and for one that some paper has, only the quicker look. */
  function likely(typed: string, open: boolean, known: boolean): readonly KnownWord[] {
    const limit = allowed(typed);
    const within = (words: readonly KnownWord[]) =>
      words.filter(({ word }) => word !== typed && edits(typed, word, limit) <= limit);
    if (open) return [...within(vocabulary.near(typed, 2)), ...begunBy(typed, limit)];
    if (known) return within(vocabulary.near(typed, 2));
    const words = within(vocabulary.nearLoosely(typed, 2));
    return words.length > 0 ? words : within(vocabulary.ofText(typed.slice(0, 3)));
  }

  /** Words that begin nearly so; the first two letters must be right, or there are too many to look at. */
  function begunBy(typed: string, limit: number): KnownWord[] {
    return vocabulary.beginningWith(typed.slice(0, 2)).filter(({ word }) => {
      const begun = word.slice(0, typed.length);
      return (
        word.length > typed.length &&
        lettersMissing(typed, begun) <= limit &&
        edits(typed, begun, limit) <= limit
      );
    });
  }

  return (clauses, typing) => {
    const each = clauses.map((clause) => options(clause, typing));
    if (each.every(([first]) => first?.words === null)) return [];
    return combinations(each)
      .filter((choice) => choice.some(({ words }) => words !== null))
      .map((choice) => reading(clauses, choice));
  };
}

function allowed(typed: string): number {
  return typed.length < 6 ? 1 : 2;
}

/** A mistake weighs as much as being ten thousand times as common; few people miss the first letter. */
function ranked(
  typed: string,
  words: readonly KnownWord[],
): (Option & { readonly papers: number })[] {
  return words
    .filter(({ word }) => word !== typed)
    .map((known) => {
      const length = Math.max(typed.length, Math.min(known.word.length, typed.length + 2));
      const mistakes = Math.min(
        edits(typed, known.word, 2),
        edits(typed, known.word.slice(0, length), 2) + 0.5,
      );
      const first = known.word[0] === typed[0] ? 0 : 0.5;
      return {
        words: [known.word],
        papers: known.papers,
        cost: mistakes + first - Math.log10(known.papers + 1) / 4,
      };
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_WORDS);
}

/** Every choice of one option a clause, cheapest first; only the cheapest are kept at each step. */
function combinations(each: readonly (readonly Option[])[]): Option[][] {
  let best: { choice: Option[]; cost: number }[] = [{ choice: [], cost: 0 }];
  for (const options of each) {
    best = best
      .flatMap(({ choice, cost }) =>
        options.map((option) => ({ choice: [...choice, option], cost: cost + option.cost })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MOST_READINGS);
  }
  return best.map(({ choice }) => choice);
}

function reading(clauses: readonly Clause[], choice: readonly Option[]): Reading {
  const corrections = clauses.flatMap((clause, at) => {
    const to = choice[at]?.words ?? null;
    return to === null ? [] : [{ from: clause.text, to: to.join(' '), at: clause.at }];
  });
  return {
    corrections,
    clauses: clauses.map((clause, at) => {
      const to = choice[at]?.words ?? null;
      if (to === null) return clause;
      const meant = form(to.length > 1 ? 'variant' : 'typo', to.map(word));
      return { ...clause, alternatives: [...clause.alternatives, meant] };
    }),
  };
}
