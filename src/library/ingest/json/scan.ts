/** A value inside a JSON text: where it stands, without reading it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Member extends Span {
  readonly key: string;
}

const SPACE = /[\s,]/;

/** Position of the next value at or after `from`; -1 when the text ends first. */
export function nextValue(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at] ?? '')) at += 1;
  return at < text.length ? at : -1;
}

/** Position after the value at `from`. Strings may stand in either kind of quotes: Python writes them so. */
export function valueEnd(text: string, from: number): number {
  const first = text[from] ?? '';
  if (first === '"' || first === "'") return stringEnd(text, from);
  if (first !== '{' && first !== '[' && first !== '(') return scalarEnd(text, from);
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"' || char === "'") at = stringEnd(text, at) - 1;
    else if (char === '{' || char === '[' || char === '(') depth += 1;
    else if (char === '}' || char === ']' || char === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function stringEnd(text: string, from: number): number {
  const quote = text[from] ?? '"';
  let at = text.indexOf(quote, from + 1);
  while (at > 0 && isEscaped(text, at)) at = text.indexOf(quote, at + 1);
  return at < 0 ? text.length : at + 1;
}

function isEscaped(text: string, at: number): boolean {
  let run = 0;
  while (text[at - 1 - run] === '\\') run += 1;
  return run % 2 === 1;
}

function scalarEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && !/[\s,\]}:]/.test(text[at] ?? '')) at += 1;
  return at;
}

/** Elements of the list at `from`. A list that never closes ends with the text. */
export function* elements(text: string, { from, to }: Span): Generator<Span> {
  for (let at = nextValue(text, from + 1); at >= 0 && at < to && text[at] !== ']'; ) {
    const end = valueEnd(text, at);
    yield { from: at, to: end };
    at = nextValue(text, end);
  }
}

/** Members of the object at `from`. */
export function* members(text: string, { from, to }: Span): Generator<Member> {
  for (let at = nextValue(text, from + 1); at >= 0 && at < to && text[at] !== '}'; ) {
    const keyEnd = valueEnd(text, at);
    const key = text.slice(at + 1, keyEnd - 1);
    const colon = nextValue(text, keyEnd);
    if (colon < 0 || text[colon] !== ':') return;
    const start = nextValue(text, colon + 1);
    if (start < 0 || start >= to) return;
    const end = valueEnd(text, start);
    yield { key, from: start, to: end };
    at = nextValue(text, end);
  }
}
