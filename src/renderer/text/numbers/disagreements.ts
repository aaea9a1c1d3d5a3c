import { keyOfNumber, type NumberFound } from './read-numbers.ts';

/** The same fact as two versions of a text state it. */
export interface Disagreement {
  readonly here: NumberFound;
  readonly there: NumberFound;
}

/** More differences than this, and the two texts speak of different things. */
const MOST = 2;

/**
 * Where two versions of one text disagree in a number. A summary may leave a number out; that is no disagreement.
 * So only numbers of one unit are set against each other that are left over on both sides, one for one, and that
 * look like one number written wrong: digits swapped (14, 41), a zero lost (30 %, 3 %), one digit changed
 * (87.5, 87.8). Where the versions agree in much else, a single other number is enough. Rather none than a false one.
 */
export function disagreements(
  here: readonly NumberFound[],
  there: readonly NumberFound[],
): readonly Disagreement[] {
  const left = onlyIn(here, there);
  const right = onlyIn(there, here);
  if (left.length !== right.length || left.length > MOST) return [];
  const common = new Set(here.map(keyOfNumber)).size - left.length;
  const pairs = left.flatMap((number) => {
    const others = right.filter((other) => isSameFact(number, other, common));
    const [only] = others;
    return only && others.length === 1 ? [{ here: number, there: only }] : [];
  });
  const isOneForOne = new Set(pairs.map((pair) => pair.there)).size === left.length;
  return isOneForOne ? pairs : [];
}

/** Numbers of the first that the second does not have, each once. */
function onlyIn(
  numbers: readonly NumberFound[],
  others: readonly NumberFound[],
): readonly NumberFound[] {
  const known = new Set(others.map(keyOfNumber));
  const byKey = new Map(numbers.map((number) => [keyOfNumber(number), number]));
  return [...byKey].flatMap(([key, number]) => (known.has(key) ? [] : [number]));
}

function isSameFact(a: NumberFound, b: NumberFound, common: number): boolean {
  if (a.unit !== b.unit) return false;
  const [digits, others] = [digitsOf(a), digitsOf(b)];
  const isRound = digits.length === 1 && a.unit === 'plain';
  if (isTenfold(a.value, b.value)) return !isRound || common > 0;
  if (isSwapped(digits, others)) return true;
  if (common > 0 && isOneDigitOff(digits, others)) return true;
  return common > 1 && a.unit === 'percent';
}

/** The digits that carry the value: 0.450 and 45 both have `45`. */
function digitsOf({ value }: NumberFound): string {
  return String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}

function isTenfold(a: number, b: number): boolean {
  const steps = Math.log10(a / b);
  return Math.abs(steps) > 0.5 && Math.abs(steps - Math.round(steps)) < 1e-9;
}

function isSwapped(a: string, b: string): boolean {
  return a.length > 1 && a !== b && [...a].sort().join('') === [...b].sort().join('');
}

function isOneDigitOff(a: string, b: string): boolean {
  return (
    a.length > 2 &&
    a.length === b.length &&
    [...a].filter((digit, index) => digit !== b[index]).length === 1
  );
}
