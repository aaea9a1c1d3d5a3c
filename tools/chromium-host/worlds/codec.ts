/** Turns values into text and back, keeping what the structured clone algorithm keeps. */
export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Self-contained, because its text is also injected into pages: nothing outside it may be used.
 *
 * Primitives of JSON stand for themselves, everything else is an array led by a one-letter tag.
 * Objects are numbered in the order in which they are met, on both sides alike, so that a second
 * mention of one is only its number and cycles survive.
 */
export function createCodec(): Codec {
  type Tagged = [string, ...unknown[]];
  const NUMBERS = new Map([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['-0', -0],
  ]);
  const ERRORS = new Map<string, ErrorConstructor>(
    [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map((kind) => [
      kind.name,
      kind as ErrorConstructor,
    ]),
  );
  // Named as the structured clone algorithm names them; the same list in Node and in Chromium.
  const VIEWS = new Map<string, new (buffer: ArrayBuffer) => ArrayBufferView>(
    [
      Int8Array,
      Uint8Array,
      Uint8ClampedArray,
      Int16Array,
      Uint16Array,
      Int32Array,
      Uint32Array,
      Float32Array,
      Float64Array,
      BigInt64Array,
      BigUint64Array,
      DataView,
    ].map((kind) => [kind.name, kind]),
  );

  function refuse(): never {
    throw new Error('An object could not be cloned.');
  }

  function toText(bytes: Uint8Array): string {
    let text = '';
    // In slices: spreading a whole file into one call overflows the stack.
    for (let at = 0; at < bytes.length; at += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    }
    return btoa(text);
  }

  function toBytes(base64: string): ArrayBuffer {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
  }

  function encodeNumber(value: number): unknown {
    if (Object.is(value, -0)) return ['n', '-0'];
    return Number.isFinite(value) ? value : ['n', String(value)];
  }

  function encodeFields(value: object, seen: Map<object, number>): unknown[] {
    return Object.entries(value).map(([key, field]) => [key, encodeValue(field, seen)]);
  }

  function encodeError(error: Error, seen: Map<object, number>): Tagged {
    const fields: unknown[] = ['E', error.name, error.message, error.stack ?? ''];
    if ('cause' in error) fields.push(encodeValue(error.cause, seen));
    return fields as Tagged;
  }

  function encodeObject(value: object, seen: Map<object, number>): Tagged {
    const each = (item: unknown) => encodeValue(item, seen);
    if (Array.isArray(value)) return ['A', ...value.map(each)];
    if (value instanceof Date) return ['D', encodeNumber(value.getTime())];
    if (value instanceof RegExp) return ['R', value.source, value.flags];
    if (value instanceof Map) return ['M', ...[...value].map(([k, v]) => [each(k), each(v)])];
    if (value instanceof Set) return ['S', ...[...value].map(each)];
    if (value instanceof Error) return encodeError(value, seen);
    if (value instanceof ArrayBuffer) return ['B', toText(new Uint8Array(value))];
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return ['V', value.constructor.name, toText(bytes)];
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) refuse();
    return ['O', ...encodeFields(value, seen)];
  }

  function encodeValue(value: unknown, seen: Map<object, number>): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return encodeNumber(value);
    if (value === undefined) return ['u'];
    if (typeof value === 'bigint') return ['i', String(value)];
    if (typeof value !== 'object') refuse();
    const met = seen.get(value);
    if (met !== undefined) return ['@', met];
    seen.set(value, seen.size);
    return encodeObject(value, seen);
  }

  function setField(target: object, key: string, value: unknown): void {
    // Assigning to `__proto__` would change the prototype instead of making a field.
    Object.defineProperty(target, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }

  function decodeError([name, message, stack]: unknown[], rest: unknown[], seen: unknown[]): Error {
    const kind = ERRORS.get(String(name)) ?? Error;
    const error = new kind(String(message));
    seen.push(error);
    error.stack = String(stack);
    if (rest.length > 0) setField(error, 'cause', decodeValue(rest[0], seen));
    return error;
  }

  function remember<T>(value: T, seen: unknown[]): T {
    seen.push(value);
    return value;
  }

  function decodeContainer(tag: string, rest: unknown[], seen: unknown[]): unknown {
    const each = (item: unknown) => decodeValue(item, seen);
    if (tag === 'A') {
      const array = remember<unknown[]>([], seen);
      for (const item of rest) array.push(each(item));
      return array;
    }
    if (tag === 'S') {
      const set = remember(new Set<unknown>(), seen);
      for (const item of rest) set.add(each(item));
      return set;
    }
    const pairs = rest as [unknown, unknown][];
    if (tag === 'M') {
      const map = remember(new Map<unknown, unknown>(), seen);
      for (const [key, item] of pairs) map.set(each(key), each(item));
      return map;
    }
    const object = remember({}, seen);
    for (const [key, item] of pairs) setField(object, String(key), each(item));
    return object;
  }

  function decodeTagged([tag, ...rest]: Tagged, seen: unknown[]): unknown {
    const [first, second] = rest;
    if (tag === 'u') return undefined;
    if (tag === 'n') return NUMBERS.get(String(first));
    if (tag === 'i') return BigInt(String(first));
    if (tag === '@') return seen[Number(first)];
    if (tag === 'E') return decodeError(rest.slice(0, 3), rest.slice(3), seen);
    if (tag === 'D') return remember(new Date(Number(decodeValue(first, []))), seen);
    if (tag === 'R') return remember(new RegExp(String(first), String(second)), seen);
    if (tag === 'B') return remember(toBytes(String(first)), seen);
    if (tag === 'V') {
      const View = VIEWS.get(String(first)) ?? refuse();
      return remember(new View(toBytes(String(second))), seen);
    }
    return decodeContainer(tag, rest, seen);
  }

  function decodeValue(value: unknown, seen: unknown[]): unknown {
    return Array.isArray(value) ? decodeTagged(value as Tagged, seen) : value;
  }

  /** The real algorithm decides what can be cloned; this codec only has to carry the result. */
  function clone(value: unknown): unknown {
    try {
      return structuredClone(value);
    } catch {
      return refuse();
    }
  }

  return {
    encode: (value) => JSON.stringify(encodeValue(clone(value), new Map())),
    decode: (text) => decodeValue(JSON.parse(text), []),
  };
}
