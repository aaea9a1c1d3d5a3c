import type { PaperRow } from '../../shared/paper.ts';
import type { Settings } from '../../shared/settings.ts';

type Policy = Pick<Settings, 'readPolicy' | 'readDelay'>;

/**
 * How long a paper that a person has just gone to stays open before it counts as read, in milliseconds; null: it
 * does not. A paper that is marked unread while it is open stays so: the question is asked once for each opening.
 */
export function waitUntilRead(
  { readPolicy, readDelay }: Policy,
  paper: Pick<PaperRow, 'read'>,
): number | null {
  if (paper.read || readPolicy === 'by-hand') return null;
  return readPolicy === 'on-open' ? 0 : readDelay * 1000;
}
