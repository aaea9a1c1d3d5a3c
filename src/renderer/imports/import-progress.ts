import type { ImportProgress } from '../../shared/import-report.ts';

/** Work of which less than this remains is not worth a forecast, in seconds. */
const WORTH_SAYING = 3;

/** How long the rest will take, going by the speed so far; null while nobody can know. Seconds. */
export function secondsLeft({ done, total }: ImportProgress, secondsSoFar: number): number | null {
  if (done === 0 || secondsSoFar < 1) return null;
  const left = Math.round(((total - done) * secondsSoFar) / done);
  return left < WORTH_SAYING ? null : left;
}
