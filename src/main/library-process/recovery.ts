/** A process that lives this long (milliseconds) has earned another restart. */
const HEALTHY = 60_000;

/**
 * What to do when the library process ends by itself: its first end is always answered by a restart;
 * a restarted one that ends within a minute is not, because it would go on so for ever.
 */
export function afterExit(lived: number, starts: number): 'restart' | 'give-up' {
  return starts <= 1 || lived >= HEALTHY ? 'restart' : 'give-up';
}
