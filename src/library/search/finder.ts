import type { PaperId } from '../../shared/paper.ts';
import type { Correction, Widening } from '../../shared/search.ts';
import type { Candidates } from './candidates.ts';
import type { Clause } from './clauses.ts';
import type { Direct } from './direct.ts';
import type { Expand } from './expression.ts';
import type { Forgive } from './forgive.ts';
import { type Found, FoundList } from './found-list.ts';
import { type Widened, widened } from './glossary.ts';
import { type Pattern, patternsOf } from './pattern.ts';
import { type Asked, countable, type Phase, questions } from './plan.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Finding {
  readonly found: readonly Found[];
  /** What explains each hit: every form that was looked for, clause by clause. */
  readonly patterns: readonly (readonly Pattern[])[];
  readonly corrections: readonly Correction[];
  /** Terms that were looked for by other names as well. */
  readonly widenings: readonly Widening[];
}

export interface Finder {
  papers(asked: Asked, query: string, wanted: number, forgive: boolean): Finding;
  count(asked: Asked): number;
}

/** So many papers keep a person busy who is still typing; what is only like the words can wait. */
const ENOUGH_TO_TYPE_ON = 10;
/** Fewer papers than this, and words that are not in the library are taken for ones that are. */
const TOO_FEW = 3;

export function finder(
  candidates: Candidates,
  direct: Direct,
  forgive: Forgive,
  vocabulary: Vocabulary,
): Finder {
  /** An unfinished word of a letter or two says too little beside others: then only the heads are asked. */
  const expandFor =
    (asked: Asked): Expand =>
    (unfinished) =>
      asked.clauses.length > 1 && Array.from(unfinished).length < 3
        ? null
        : vocabulary.beginning(unfinished);

  function fill(list: FoundList, asked: Asked, phase: Phase): void {
    for (const question of questions(asked, phase, expandFor(asked))) {
      if (list.isFull()) return;
      list.nextTier();
      for (const { id, rank } of candidates.answers(question)) {
        list.add(id, -rank);
        if (list.isFull()) return;
      }
    }
  }

  /** The first reading that any paper answers, and after it what the others find. */
  function fillMeant(
    list: FoundList,
    asked: Asked,
  ): { clauses: readonly Clause[]; corrections: readonly Correction[] } {
    for (const reading of forgive(asked.clauses, asked.typing)) {
      const before = list.found.length;
      fill(list, { ...asked, clauses: reading.clauses }, 'meant');
      if (list.found.length > before) return reading;
    }
    return { clauses: asked.clauses, corrections: [] };
  }

  return {
    papers(asked, query, wanted, forgiving) {
      const list = new FoundList(wanted);
      if (asked.clauses.length === 0) {
        if (asked.conditions.length > 0)
          for (const { id } of candidates.chosen(asked.conditions, wanted)) list.add(id, 0);
        return { found: list.found, patterns: [], corrections: [], widenings: [] };
      }
      list.nextTier();
      for (const id of direct(query))
        if (candidates.chosen([isPaper(id), ...asked.conditions], 1).length > 0) list.add(id, 1);
      fill(list, asked, 'asked');
      const enough = asked.typing ? ENOUGH_TO_TYPE_ON : wanted;
      const { clauses, widenings } =
        list.found.length < enough ? widened(asked.clauses) : unwidened(asked);
      for (const phase of ['forms', 'widened'] as const)
        if (list.found.length < enough) fill(list, { ...asked, clauses }, phase);
      const meant =
        forgiving && list.found.length < TOO_FEW
          ? fillMeant(list, { ...asked, clauses })
          : { clauses, corrections: [] };
      return {
        found: list.found,
        patterns: meant.clauses.map(patternsOf),
        corrections: meant.corrections,
        widenings,
      };
    },
    count(query) {
      const asked = { ...query, clauses: widened(query.clauses).clauses };
      const question = countable(asked, expandFor(asked));
      if (asked.clauses.length > 0) return question === null ? 0 : candidates.count(question);
      return asked.conditions.length === 0 ? 0 : candidates.countChosen(asked.conditions);
    },
  };
}

function unwidened({ clauses }: Asked): Widened {
  return { clauses, widenings: [] };
}

function isPaper(id: PaperId) {
  return { sql: 'paper.id = ?', values: [id] };
}
