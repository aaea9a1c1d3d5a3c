/** Deeper nesting than any list of papers has. */
const DEEPEST = 60;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['0', ''],
  ['\n', ''],
]);
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['True', true],
  ['False', false],
  ['None', null],
  ['true', true],
  ['false', false],
  ['null', null],
  ['nan', null],
  ['NaN', null],
]);

/** The value of a JSON text or of a Python literal (`{'id': '2412.07730', 'hidden': False}`); undefined when it is neither. */
export function readLiteral(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return readPython(text);
  }
}

function readPython(text: string): unknown {
  const reader = new PythonReader(text);
  const value = reader.value(0);
  return reader.failed || !reader.atEnd ? undefined : value;
}

/** A reader of Python's literals. It never throws: what it cannot read makes it fail. */
class PythonReader {
  readonly #text: string;
  #at = 0;
  failed = false;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    this.#skip();
    return this.#at >= this.#text.length;
  }

  value(depth: number): unknown {
    this.#skip();
    const first = this.#text[this.#at] ?? '';
    if (this.failed || depth > DEEPEST) return this.#fail();
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#list(']', depth);
    if (first === '(') return this.#list(')', depth);
    if (first === '"' || first === "'") return this.#string(first);
    return this.#word();
  }

  #fail(): undefined {
    this.failed = true;
    return undefined;
  }

  #skip(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #take(char: string): boolean {
    this.#skip();
    const found = this.#text[this.#at] === char;
    if (found) this.#at += 1;
    return found;
  }

  #object(depth: number): unknown {
    const members: [string, unknown][] = [];
    this.#at += 1;
    while (!this.failed && !this.#take('}')) {
      const key = this.value(depth + 1);
      if (!this.#take(':')) return this.#fail();
      members.push([String(key), this.value(depth + 1)]);
      this.#take(',');
      if (this.#at >= this.#text.length) return this.#fail();
    }
    return Object.fromEntries(members);
  }

  #list(close: string, depth: number): unknown {
    const items: unknown[] = [];
    this.#at += 1;
    while (!this.failed && !this.#take(close)) {
      items.push(this.value(depth + 1));
      this.#take(',');
      if (this.#at >= this.#text.length) return this.#fail();
    }
    return items;
  }

  #string(quote: string): unknown {
    let out = '';
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const char = this.#text[this.#at] ?? '';
      if (char === quote) {
        this.#at += 1;
        return out;
      }
      out += char === '\\' ? this.#escape() : char;
    }
    return this.#fail();
  }

  /** Leaves the position on the last character of the escape. */
  #escape(): string {
    this.#at += 1;
    const char = this.#text[this.#at] ?? '';
    const width = { x: 2, u: 4, U: 8 }[char];
    if (width === undefined)
      return ESCAPES.get(char) ?? (/["'\\/]/.test(char) ? char : `\\${char}`);
    const code = Number.parseInt(this.#text.slice(this.#at + 1, this.#at + 1 + width), 16);
    this.#at += width;
    return Number.isNaN(code) || code > 0x10ffff ? '' : String.fromCodePoint(code);
  }

  #word(): unknown {
    const word = /^[\w.+-]{1,40}/.exec(this.#text.slice(this.#at, this.#at + 41))?.[0] ?? '';
    this.#at += word.length;
    if (WORDS.has(word)) return WORDS.get(word);
    const number = word === '' ? Number.NaN : Number(word);
    return Number.isNaN(number) ? this.#fail() : number;
  }
}
