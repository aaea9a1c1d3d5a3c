import type { Outcome } from '../../shared/outcome.ts';
import { explainSqlite } from '../store/open.ts';

/** What SQLite can meet while writing (disk full, another program writing too long) is an answer, not a bug. */
export function writing<T>(write: () => Outcome<T>): Outcome<T> {
  try {
    return write();
  } catch (error) {
    return explainSqlite(error);
  }
}
