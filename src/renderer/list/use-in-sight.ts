import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Layout, rowsBetween } from './layout.ts';

/** Rows drawn above and below those in sight, so that scrolling meets no gap. */
const OVERSCAN = 8;

/** First and last index of the rows to draw, both included. */
export type InSight = readonly [first: number, last: number];

/** Follows scrolling and size; what it gives changes only when other rows come into sight. */
export function useInSight(scroller: RefObject<HTMLElement | null>, layout: Layout): InSight {
  const [inSight, setInSight] = useState<InSight>([0, -1]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => setInSight((before) => same(before, rowsIn(element, layout)));
    look();
    const size = new ResizeObserver(look);
    size.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, layout]);

  return inSight;
}

function rowsIn({ scrollTop, clientHeight }: HTMLElement, layout: Layout): InSight {
  const rows = rowsBetween(layout, scrollTop, scrollTop + clientHeight);
  if (rows === null) return [0, -1];
  return [Math.max(0, rows[0] - OVERSCAN), Math.min(layout.rows - 1, rows[1] + OVERSCAN)];
}

function same(before: InSight, now: InSight): InSight {
  return before[0] === now[0] && before[1] === now[1] ? before : now;
}
