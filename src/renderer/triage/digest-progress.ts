import type { DigestPlace, PlaceCount } from '../../shared/places.ts';

/** How long a paper takes to triage, skimming its summary. Seconds; a guess to plan a train ride by, no more. */
const SECONDS_A_PAPER = 70;

export interface Progress {
  readonly read: number;
  /** From 0 to 1; an empty place is done. */
  readonly share: number;
  readonly isFinished: boolean;
}

export function progressOf({ papers, left }: PlaceCount): Progress {
  const read = papers - left;
  return { read, share: papers === 0 ? 1 : read / papers, isFinished: left === 0 };
}

/** About how long the rest takes: whole minutes, from ninety minutes on hours; null when nothing is left. */
export function timeLeft(left: number): { unit: 'minutes' | 'hours'; count: number } | null {
  if (left <= 0) return null;
  const minutes = Math.max(1, Math.round((left * SECONDS_A_PAPER) / 60));
  if (minutes < 90) return { unit: 'minutes', count: minutes };
  return { unit: 'hours', count: Math.round(minutes / 60) };
}

/**
 * The digest to go on with: the nearest older one with something left, else the newest that has.
 * `digests` begins with the newest.
 */
export function nextDigest(
  digests: readonly DigestPlace[],
  date: string | null,
): DigestPlace | null {
  const open = digests.filter((digest) => digest.left > 0 && digest.date !== date);
  return open.find((digest) => date !== null && digest.date < date) ?? open[0] ?? null;
}

/** The digest one came from: the nearest newer one, finished or not. */
export function previousDigest(
  digests: readonly DigestPlace[],
  date: string | null,
): DigestPlace | null {
  if (date === null) return digests[0] ?? null;
  return digests.filter((digest) => digest.date > date).at(-1) ?? null;
}
