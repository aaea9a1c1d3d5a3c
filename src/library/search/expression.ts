import type { MatchReason } from '../../shared/search.ts';
import type { Alternative, Clause } from './clauses.ts';
import { beginning, LONGEST_BEGINNING, type Run, tokenize } from './tokenize.ts';

/** The words an unfinished word may become; empty: look through the whole index; null: too short to ask. */
export type Expand = (unfinished: string) => readonly string[] | null;

/**
 * The clauses in the language of FTS5, each in the forms whose reason is admitted; null when one of them has none.
 * Only letters and digits of our own tokens stand between the quotation marks, so nothing a person types is syntax.
 */
export function expressionOf(
  clauses: readonly Clause[],
  reasons: ReadonlySet<MatchReason>,
  unfinished: (alternative: Alternative) => string | null,
  finished: (runs: readonly Run[]) => string = phraseOf,
): string | null {
  const parts = clauses.map(({ alternatives }) => {
    const admitted = alternatives.filter(({ why }) => reasons.has(why));
    const forms = admitted.map((form) => (form.open ? unfinished(form) : finished(form.runs)));
    return [...new Set(forms.filter((text) => text !== null))];
  });
  if (parts.length === 0 || parts.some((forms) => forms.length === 0)) return null;
  return parts.map((forms) => `(${forms.join(' OR ')})`).join(' AND ');
}

/** More words than this in a row are a title, and a title is looked up as one. */
const LONGEST_PHRASE = 12;

/** All clauses as typed, next to each other; null for a single one, which is no more than itself. */
export function phraseOfAll(clauses: readonly Clause[]): string | null {
  if (clauses.length < 2 || clauses.length > LONGEST_PHRASE) return null;
  return phraseOf(clauses.flatMap(({ alternatives }) => alternatives[0]?.runs ?? []));
}

/** An unfinished word in the heads: short beginnings are tokens of their own there. */
export function unfinishedInHeads({ runs }: Alternative): string {
  const before = runs.slice(0, -1);
  const last = runs.at(-1)?.text ?? '';
  if (last.length > LONGEST_BEGINNING) return `${phraseOf(runs)} *`;
  const begun = `"${beginning(last)}"`;
  return before.length === 0 ? begun : `(${phraseOf(before)} AND ${begun})`;
}

/**
 * An unfinished word in all text: merging every word that begins with `con` would take longer than a keystroke
 * may, so it stands for the words of the heads it begins (FTS5 walks those side by side, and stops early).
 * The end of a hyphenated word is only sought in the heads.
 */
export function unfinishedInText(expand: Expand): (alternative: Alternative) => string | null {
  return ({ runs }) => {
    const [only, ...more] = runs;
    const words = only === undefined || more.length > 0 ? null : expand(only.text);
    if (words === null) return null;
    return words.length === 0
      ? `${phraseOf(runs)} *`
      : words.map((text) => `"${text}"`).join(' OR ');
  };
}

/** The runs next to each other. A single character of an unspaced script stands for every pair it begins. */
export function phraseOf(runs: readonly Run[]): string {
  return `"${phraseTokens(runs).join(' ')}"${endsInSingle(runs) ? ' *' : ''}`;
}

/** Only the character itself, which is a token where a run ends: to be asked while there is more to type. */
export function singleOf(runs: readonly Run[]): string {
  return `"${phraseTokens(runs).join(' ')}"`;
}

function endsInSingle(runs: readonly Run[]): boolean {
  const last = runs.at(-1);
  return last?.unspaced === true && Array.from(last.text).length === 1;
}

/** The tokens of runs that may go on: the last character by itself is only in the index where a run ends. */
export function phraseTokens(runs: readonly Run[]): string[] {
  return runs.flatMap(({ text, unspaced }, at) => {
    const all = tokenize(text);
    return unspaced && at === runs.length - 1 && all.length > 1 ? all.slice(0, -1) : all;
  });
}
