import { describe, expect, it } from 'vitest';
import { stretchToAsk } from './stretch.ts';

describe('the rows to have in memory', () => {
  it.each([
    ['at the top', [0, 20], { from: 0, to: 50 }],
    ['further down, some ahead on both sides', [75, 95], { from: 50, to: 150 }],
    ['where nothing is drawn', [0, -1], { from: 0, to: 0 }],
  ] as const)('%s', (_name, inSight, stretch) => {
    expect(stretchToAsk(inSight)).toEqual(stretch);
  });

  it('stay the same while a few rows are scrolled', () => {
    expect(stretchToAsk([100, 120])).toEqual(stretchToAsk([105, 125]));
  });
});
