import { titleKey } from '../../shared/fold.ts';
import type { Widening } from '../../shared/search.ts';
import { type Alternative, type Clause, form } from './clauses.ts';
import {
  type Concept,
  concepts,
  GLOSSARY_LANGUAGES,
  type GlossaryLanguage,
} from './glossary/concepts.ts';
import { withoutParticle } from './hangul.ts';
import { otherNumber } from './inflection.ts';
import { runsOf } from './tokenize.ts';

/** Clauses that may also hold by another name of what they say, and which names those are. */
export interface Widened {
  readonly clauses: readonly Clause[];
  readonly widenings: readonly Widening[];
}

/** `AR` may be augmented reality or autoregressive: such a name is understood when typed, but not looked for. */
const AMBIGUOUS = /^[a-z]{1,2}$/i;

/** Names have at most so many words. */
const MOST_WORDS = 6;

let byKey: ReadonlyMap<string, Concept> | null = null;

/** Concepts by each of their names, folded and without spaces; made when the first query comes. */
function glossary(): ReadonlyMap<string, Concept> {
  byKey ??= new Map(
    concepts().flatMap((concept) =>
      GLOSSARY_LANGUAGES.flatMap((language) =>
        concept[language].map((name): [string, Concept] => [titleKey(name), concept]),
      ),
    ),
  );
  return byKey;
}

/** Adds the other names of each concept in the query, the longest name first, to the clauses that are its words. */
export function widened(clauses: readonly Clause[]): Widened {
  const result: Clause[] = [];
  const widenings: Widening[] = [];
  for (let at = 0; at < clauses.length; ) {
    const named = conceptAt(clauses, at);
    const words = clauses.slice(at, at + (named?.words ?? 1));
    at += words.length;
    if (named === null) result.push(...words);
    else {
      const others = otherNames(named.concept, named.key);
      const spelled = sameNames(named.concept, named.key);
      result.push(...words.map((clause) => withNames(clause, others, spelled)));
      widenings.push({ from: words.map(({ text }) => text).join(' '), to: others });
    }
  }
  return { clauses: result, widenings };
}

interface Named {
  readonly concept: Concept;
  readonly key: string;
  readonly words: number;
}

function conceptAt(clauses: readonly Clause[], at: number): Named | null {
  for (let words = Math.min(MOST_WORDS, clauses.length - at); words > 0; words -= 1) {
    const text = clauses.slice(at, at + words).map((clause) => clause.text);
    for (const key of keysOf(text)) {
      const concept = glossary().get(key);
      if (concept !== undefined) return { concept, key, words };
    }
  }
  return null;
}

/** As written, and with the last word in the other number or without what sticks to it. */
function keysOf(words: readonly string[]): string[] {
  const last = titleKey(words.at(-1) ?? '');
  const before = titleKey(words.slice(0, -1).join(''));
  const endings = [last, otherNumber(last), withoutParticle(last)];
  return endings.flatMap((ending) => (ending === null ? [] : [before + ending]));
}

type Name = Widening['to'][number];

/** The names in all languages but the one that was typed. */
function otherNames(concept: Concept, key: string): Name[] {
  return GLOSSARY_LANGUAGES.flatMap((language) =>
    concept[language]
      .filter((name) => titleKey(name) !== key && !AMBIGUOUS.test(name))
      .map((text): Name => ({ language, text })),
  );
}

/** The name that was typed as the glossary spells it: `texttoimage` is its `text-to-image`. */
function sameNames(concept: Concept, key: string): Alternative[] {
  return GLOSSARY_LANGUAGES.flatMap((language) =>
    concept[language]
      .filter((name) => titleKey(name) === key)
      .map((name) => form('variant', runsOf(name))),
  );
}

function withNames(
  clause: Clause,
  names: readonly Name[],
  spelled: readonly Alternative[],
): Clause {
  const others = names.flatMap(({ language, text }) => formsOf(language as GlossaryLanguage, text));
  return { ...clause, alternatives: [...clause.alternatives, ...spelled, ...others] };
}

/** English in both numbers, Korean with and without its spaces. */
function formsOf(language: GlossaryLanguage, name: string): Alternative[] {
  const runs = runsOf(name);
  const last = runs.at(-1);
  const plural = language === 'en' && last !== undefined ? otherNumber(last.text) : null;
  const joined =
    language === 'ko' && runs.every((run) => run.unspaced) ? name.replaceAll(' ', '') : null;
  const forms = [
    runs,
    ...(plural === null || last === undefined
      ? []
      : [[...runs.slice(0, -1), { ...last, text: plural }]]),
    ...(joined === null || joined === name ? [] : [runsOf(joined)]),
  ];
  return forms.map((form_) => form('glossary', form_, language));
}
