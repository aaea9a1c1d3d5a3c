/** A number as a text states it. */
export interface NumberFound {
  /** Where it stands in the text, its unit included. */
  readonly from: number;
  readonly to: number;
  readonly unit: 'percent' | 'times' | 'plain';
  readonly value: number;
  /** As written: `41 %`, `120만`. */
  readonly written: string;
}

/** Words that multiply, in the languages that write them beside digits. */
const SCALES: Readonly<Record<string, number>> = {
  ...{ 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 },
  ...{ 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 },
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};

const PERCENT = /^\s?(?:%|percent\b|per cent\b|퍼센트|프로(?!그|젝|세|토|필))/iu;
const TIMES = /^\s?(?:[×倍배]|x(?![\p{L}\p{N}]))/u;
const SCALE = /^\s?(천|만|억|조|千|万|萬|亿|億|thousand\b|million\b|billion\b|trillion\b)/iu;

/**
 * A number that stands for itself: not a part of a name (`GPT-4`, `7B`, `3D`), of a version, a date, a range or a
 * formula. What is left out is left out in every version, so nothing is compared that was not understood.
 */
const NUMBER =
  /(?<![A-Za-z0-9_.,\-–−/\\$#^:@{]|\d\s|\d[천만억조千万萬亿億]\s?)(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d_^/\\:}]|[.,]\d|-[A-Za-z\d])/g;

/** Full-width digits, and signs between them, as the narrow ones of the same place, so that places in the text stay. */
function narrowed(text: string): string {
  return text.replace(/[０-９％]|(?<=[０-９])[．，](?=[０-９])/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** The numbers of a text that can be compared with those of another version of it, in their order. */
export function readNumbers(text: string): readonly NumberFound[] {
  const narrow = narrowed(text);
  return [...narrow.matchAll(NUMBER)].flatMap((match) => {
    const found = numberAt(narrow, match.index, match[0]);
    return found && isTelling(found)
      ? [{ ...found, written: text.slice(found.from, found.to) }]
      : [];
  });
}

function numberAt(text: string, from: number, digits: string): Omit<NumberFound, 'written'> | null {
  let to = from + digits.length;
  let value = Number(digits.replaceAll(',', ''));
  const scale = SCALE.exec(text.slice(to));
  if (scale) {
    to += scale[0].length;
    value *= SCALES[scale[1]?.toLowerCase() ?? ''] ?? 1;
  }
  const rest = text.slice(to);
  // 1억 2,000만 is one number in two parts: neither is read. NUMBER leaves out the second.
  if (scale && /^\s?\d/.test(rest)) return null;
  const percent = PERCENT.exec(rest);
  if (percent) return { from, to: to + percent[0].length, unit: 'percent', value };
  const times = TIMES.exec(rest);
  if (times) return { from, to: to + times[0].length, unit: 'times', value };
  if (/^[A-Za-z]/.test(rest)) return null;
  return { from, to, unit: 'plain', value };
}

/** Small counts are as often written in letters (`three`, 세 가지), and years belong to names. */
function isTelling({ unit, value }: Omit<NumberFound, 'written'>): boolean {
  if (unit !== 'plain' || !Number.isInteger(value)) return true;
  return value >= 10 && !(value >= 1900 && value <= 2099);
}

/** Two numbers with the same key say the same. */
export function keyOfNumber({ unit, value }: Pick<NumberFound, 'unit' | 'value'>): string {
  return `${unit} ${Number(value.toPrecision(12))}`;
}
