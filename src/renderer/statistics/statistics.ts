import { useEffect, useState } from 'react';
import type { Failure } from '../../shared/outcome.ts';
import type { Statistics } from '../../shared/statistics.ts';
import { call, on } from '../client/bridge.ts';

interface Counted {
  /** null until they are counted. */
  readonly statistics: Statistics | null;
  readonly failure: Failure | null;
  readonly countAgain: () => void;
}

/** The library's statistics, counted again whenever papers change. */
export function useStatistics(): Counted {
  const [statistics, setStatistics] = useState<Statistics | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const countAgain = async () => {
    const answer = await call('library:statistics');
    if (answer.ok) setStatistics(answer.value);
    setFailure(answer.ok ? null : answer);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it listens from when the page opens until it closes
  useEffect(() => {
    void countAgain();
    return on('papers-changed', () => void countAgain());
  }, []);
  return { statistics, failure, countAgain: () => void countAgain() };
}
