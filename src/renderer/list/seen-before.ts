import type { PaperPlace } from '../../shared/places.ts';

/**
 * The last day before the one at hand on which a digest had the paper: before the digest shown, elsewhere before
 * the newest digest of the paper. null: it was not seen before. `days` begin with the oldest.
 */
export function seenBefore(days: readonly string[], place: PaperPlace | null): string | null {
  const now = place?.kind === 'digest' ? place.date : days.at(-1);
  if (now === undefined) return null;
  return days.filter((day) => day < now).at(-1) ?? null;
}
