import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/fold.ts';
import { foldedText } from './folded.ts';

describe('foldedText', () => {
  it.each([
    ['Ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
    ['Roman Rädle…', 'roman radle...'],
    ['ﬁne ﾊﾞ が', 'fine バ が'],
    ['e\u0301x', 'ex'],
    ['\u1112\u1161\u11ab글', '한글'],
  ])('folds %j as the index does', (text, folded) => {
    expect(foldedText(text).text).toBe(folded);
    expect(fold(text)).toBe(folded);
  });

  it('folds every simple character as the whole fold does, to one character', () => {
    for (let unit = 0; unit < 0xffff; unit += 1) {
      const character = String.fromCharCode(unit);
      const { text, at } = foldedText(`a${character}b`);
      if (at(2) === 2 && text.length === 3)
        expect(text, unit.toString(16)).toBe(fold(`a${character}b`));
    }
  });

  it('knows where each place was', () => {
    const { text, at } = foldedText('Räd…le');
    expect(text).toBe('rad...le');
    expect('Räd…le'.slice(at(0), at(3))).toBe('Räd');
    expect('Räd…le'.slice(at(6), at(8))).toBe('le');
  });

  it('never loses its place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldedText(text);
        let before = 0;
        for (let place = 0; place <= folded.text.length; place += 1) {
          expect(folded.at(place)).toBeGreaterThanOrEqual(before);
          before = folded.at(place);
        }
        expect(folded.at(folded.text.length)).toBe(text.length);
      }),
    );
  });
});
