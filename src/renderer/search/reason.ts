import type { SearchAnswer, SearchHit, SearchMatch } from '../../shared/search.ts';

/** Why something was found that is not what was typed. */
export interface Reason {
  readonly why: 'variant' | 'glossary' | 'typo';
  /** As typed; null when that is not known. */
  readonly from: string | null;
  readonly to: string;
}

/** Why a match is there; null where it is there as typed, which needs no words. */
export function reasonOf(
  { why, via }: Pick<SearchMatch, 'why' | 'via'>,
  { corrections, widened }: Pick<SearchAnswer, 'corrections' | 'widened'>,
): Reason | null {
  if (why === 'exact' || why === 'prefix') return null;
  if (why === 'variant') return { why, from: null, to: '' };
  const isVia = (text: string) => via.some((word) => word.toLowerCase() === text.toLowerCase());
  if (why === 'typo') {
    const fitting = corrections.filter(({ to }) => isVia(to));
    if (fitting.length === 0) return { why, from: null, to: via.join(' ') };
    return { why, from: join(fitting, 'from'), to: join(fitting, 'to') };
  }
  const widening = widened.find(({ to }) => to.some(({ text }) => isVia(text)));
  return { why, from: widening?.from ?? null, to: via.join(' · ') };
}

function join<Key extends string>(items: readonly { readonly [K in Key]: string }[], key: Key) {
  return items.map((item) => item[key]).join(' ');
}

/** The match to show below a row. The title stands there already: another that fits as well says more. */
export function matchToShow({ matches }: Pick<SearchHit, 'matches'>): SearchMatch | null {
  const [best, ...others] = matches;
  if (best?.field !== 'title') return best ?? null;
  return others.find(({ field, why }) => field === 'summary' && why === best.why) ?? best;
}
