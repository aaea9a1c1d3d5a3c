/** Places in the list, the end not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Rows are asked for so many at a time, so that scrolling asks now and then, not at every row. */
const AT_A_TIME = 50;
/** So many rows before they come into sight. */
const AHEAD = 20;

/** The rows to have in memory while those from `first` to `last` are drawn; none where none are drawn. */
export function stretchToAsk([first, last]: readonly [first: number, last: number]): Stretch {
  if (last < first) return { from: 0, to: 0 };
  const from = Math.max(0, first - AHEAD);
  return {
    from: from - (from % AT_A_TIME),
    to: Math.ceil((last + 1 + AHEAD) / AT_A_TIME) * AT_A_TIME,
  };
}
