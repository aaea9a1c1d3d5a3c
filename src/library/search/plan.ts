import type { QueryFilter } from '../../shared/query/parse.ts';
import type { MatchReason } from '../../shared/search.ts';
import type { Question } from './candidates.ts';
import type { Clause } from './clauses.ts';
import {
  type Expand,
  expressionOf,
  phraseOf,
  phraseOfAll,
  singleOf,
  unfinishedInHeads,
  unfinishedInText,
} from './expression.ts';
import type { Condition } from './filters.ts';

/** What is asked, as far as it does not depend on the library. */
export interface Asked {
  readonly clauses: readonly Clause[];
  readonly conditions: readonly Condition[];
  readonly places: readonly QueryFilter[];
  /** The last word may be unfinished. */
  readonly typing: boolean;
}

type Reasons = ReadonlySet<MatchReason>;
const EXACT: Reasons = new Set(['exact']);
const OPEN: Reasons = new Set(['exact', 'prefix']);
const FORMS: Reasons = new Set(['exact', 'variant']);
const OPEN_FORMS: Reasons = new Set(['exact', 'prefix', 'variant']);
const GLOSSARY: Reasons = new Set(['exact', 'prefix', 'variant', 'glossary']);
const TYPO: Reasons = new Set(['exact', 'prefix', 'variant', 'typo']);

/** What is weighed by bm25; the rest has too many forms, or is too little like what was typed. */
const RANKED: ReadonlySet<Reasons> = new Set([EXACT, TYPO]);

/** Where to look, which forms count, and whether the words must follow each other as typed. */
type Step = readonly [tier: Question['tier'], reasons: Reasons, together?: 'together'];

/** The order in which answers come: heads before all text, what was typed before what is like it. */
const TYPED: readonly Step[] = [
  ['head', EXACT, 'together'],
  ['head', EXACT],
  ['head', OPEN],
  ['text', OPEN],
];
const FINISHED: readonly Step[] = [
  ['head', EXACT, 'together'],
  ['head', EXACT],
  ['head', FORMS],
  ['text', EXACT, 'together'],
  ['text', EXACT],
  ['text', FORMS],
];
const ALL_FORMS: readonly Step[] = [
  ['head', OPEN_FORMS],
  ['text', OPEN_FORMS],
];
const WIDENED: readonly Step[] = [
  ['head', GLOSSARY],
  ['text', GLOSSARY],
];
const MEANT: readonly Step[] = [
  ['head', TYPO],
  ['text', TYPO],
];

/** What was typed; other forms of its words; their names in other languages; what was probably meant. */
export type Phase = 'asked' | 'forms' | 'widened' | 'meant';

const steps = (typing: boolean): Record<Phase, readonly Step[]> => ({
  asked: typing ? TYPED : FINISHED,
  forms: ALL_FORMS,
  widened: WIDENED,
  meant: MEANT,
});

/** The questions in order, each once. Made one by one, because the first often are enough. */
export function* questions(asked: Asked, phase: Phase, expand: Expand): Generator<Question> {
  const seen = new Set<string>();
  for (const [tier, reasons, together] of steps(asked.typing)[phase].filter(([tier]) =>
    isWanted(tier, asked.places),
  )) {
    const unfinished = tier === 'head' ? unfinishedInHeads : unfinishedInText(expand);
    const match = together
      ? phraseOfAll(asked.clauses)
      : expressionOf(asked.clauses, reasons, unfinished, brief(asked, phase, tier));
    const key = `${tier} ${match}`;
    if (match === null || seen.has(key)) continue;
    seen.add(key);
    yield {
      tier,
      match: within(match, tier, asked.places),
      conditions: asked.conditions,
      ranked: together === undefined && RANKED.has(reasons) && !isShort(asked),
    };
  }
}

/** A letter or two, still being typed: half of all papers have them, and weighing those says nothing. */
function isShort({ typing, clauses }: Asked): boolean {
  const last = clauses.at(-1)?.alternatives[0]?.runs.at(-1);
  return typing && last !== undefined && !last.unspaced && last.text.length < 3;
}

/** While typing, all the pairs that a single character begins are only merged when little else is found. */
function brief({ typing }: Asked, phase: Phase, tier: Question['tier']) {
  return typing && phase === 'asked' && tier === 'text' ? singleOf : phraseOf;
}

/** One question that finds all that `questions` finds in turn; heads are part of all text. */
export function countable(asked: Asked, expand: Expand): Question | null {
  const tier = isWanted('text', asked.places) ? 'text' : 'head';
  const unfinished = tier === 'head' ? unfinishedInHeads : unfinishedInText(expand);
  const match = expressionOf(asked.clauses, GLOSSARY, unfinished);
  return match === null
    ? null
    : {
        tier,
        match: within(match, tier, asked.places),
        conditions: asked.conditions,
        ranked: false,
      };
}

function isWanted(tier: Question['tier'], places: readonly QueryFilter[]): boolean {
  return places.every(({ value }) => (value === 'summary') === (tier === 'text'));
}

/** Column names are constants of the language, never what was typed. */
function within(match: string, tier: Question['tier'], places: readonly QueryFilter[]): string {
  if (tier === 'text') return match;
  return places.reduce((inner, { value }) => `${String(value)} : (${inner})`, match);
}
