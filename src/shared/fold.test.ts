import { describe, expect, it } from 'vitest';
import { fold, titleKey } from './fold.ts';

describe('titleKey', () => {
  it.each([
    ['SAM 2: Segment Anything', 'sam 2 — segment  anything!'],
    ['$D^2$SLAM', 'D2SLAM'],
    ['Ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
    ['Text-to-Image', 'text to image'],
    ['《平滑能量引导》', '平滑能量引导'],
    ['강화 학습', '강화학습'],
  ])('%s and %s are one', (a, b) => {
    expect(titleKey(a)).toBe(titleKey(b));
  });

  it.each([
    ['C', 'C++'],
    ['SAM', 'SAM 2'],
    ['か', 'が'],
    ['???', '!!!'],
  ])('%s and %s are two', (a, b) => {
    expect(titleKey(a)).not.toBe(titleKey(b));
  });
});

describe('fold', () => {
  it('is the same when done twice', () => {
    for (const text of ['Ünïcode', 'ﬁne', 'ΑΒΓ', 'が', '각'])
      expect(fold(fold(text))).toBe(fold(text));
  });
});
