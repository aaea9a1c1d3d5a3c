import type { PlaceCount } from '../../shared/places.ts';
import { progressOf } from '../triage/digest-progress.ts';
import './progress-ring.css';

/** Length of the circle, so that a share of it is a share of this. */
const LENGTH = 100;

/** How far a digest is, as a picture; a tick when it is finished. The words stand beside it. */
export function ProgressRing({ count }: { readonly count: PlaceCount }) {
  const { share, isFinished } = progressOf(count);
  return (
    <svg
      className="progress-ring"
      viewBox="0 0 20 20"
      aria-hidden="true"
      data-finished={isFinished || undefined}
    >
      <circle className="ring-way" cx="10" cy="10" r="8" />
      <circle
        className="ring-done"
        cx="10"
        cy="10"
        r="8"
        pathLength={LENGTH}
        strokeDasharray={`${share * LENGTH} ${LENGTH}`}
        transform="rotate(-90 10 10)"
      />
      {isFinished && <path d="M6.6 10.2l2.3 2.3 4.5-4.8" />}
    </svg>
  );
}
