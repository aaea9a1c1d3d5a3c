/** One end of the context bridge. */
export interface Bridge {
  /** Puts a frozen copy of `api` on the other world's `window`. */
  expose(name: string, api: unknown): void;
}

/**
 * The context bridge: the same code in both worlds of a page, each hearing events named `here` and
 * sending events named `there`. The names are random, so a page cannot guess them.
 * Self-contained, because its text is injected: nothing outside it may be used.
 *
 * Reading `detail` of a CustomEvent from another world clones it, and dispatching is synchronous:
 * together they are a function call between worlds that shares no object. Functions travel as
 * numbers that the other end turns into functions asking back.
 */
export function createBridge(here: string, there: string): Bridge {
  type Callable = (...args: unknown[]) => unknown;
  type Packed =
    | { as: 'value'; value: unknown }
    | { as: 'fields'; fields: [string, Packed][] }
    | { as: 'items'; items: Packed[] }
    | { as: 'error'; message: string; stack: string }
    | { as: 'function'; id: number }
    | { as: 'promise'; id: number };
  type Message =
    | { do: 'expose'; name: string; api: Packed }
    | { do: 'call'; id: number; args: Packed }
    | { do: 'settle'; id: number; kept: boolean; value: Packed }
    | { do: 'answer'; thrown: boolean; value: Packed };
  interface Settlers {
    resolve(value: unknown): void;
    reject(reason: unknown): void;
  }

  // Kept now, so that a page changing its globals later cannot change the bridge.
  const dispatch = EventTarget.prototype.dispatchEvent.bind(window);
  const Envelope = CustomEvent;
  const DEEPEST = 1000;

  const functions = new Map<number, Callable>();
  const numbers = new WeakMap<Callable, number>();
  const settlers = new Map<number, Settlers>();
  let lastId = 0;
  let answer: Message | undefined;

  function post(message: Message): void {
    dispatch(new Envelope(there, { detail: message }));
  }

  function isPlain(value: object): boolean {
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
  }

  /** Whether something inside cannot be left to the clone and must be packed piece by piece. */
  function needsPacking(value: unknown, seen: Set<object>): boolean {
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value === 'function') return true;
    if (typeof value !== 'object' || value === null || seen.has(value)) return false;
    if (value instanceof Promise || value instanceof Error) return true;
    if (value instanceof Node) throw new Error('Chromium host: DOM nodes are not supported');
    if (!Array.isArray(value) && !isPlain(value)) return false;
    seen.add(value);
    return Object.values(value).some((inner) => needsPacking(inner, seen));
  }

  function packFunction(callable: Callable): Packed {
    const id = numbers.get(callable) ?? ++lastId;
    numbers.set(callable, id);
    functions.set(id, callable);
    return { as: 'function', id };
  }

  function packPromise(promise: Promise<unknown>): Packed {
    const id = ++lastId;
    const settle = (kept: boolean) => (value: unknown) =>
      post({ do: 'settle', id, kept, value: pack(value) });
    promise.then(settle(true), settle(false)).catch((error) => settle(false)(error));
    return { as: 'promise', id };
  }

  function pack(value: unknown, depth = 0): Packed {
    if (depth > DEEPEST) throw new Error('Objects deeper than 1000 are not supported.');
    if (typeof value === 'function') return packFunction(value as Callable);
    if (value instanceof Promise) return packPromise(value);
    if (value instanceof Error) {
      return { as: 'error', message: value.message, stack: value.stack ?? '' };
    }
    if (!needsPacking(value, new Set())) return { as: 'value', value };
    if (Array.isArray(value)) {
      return { as: 'items', items: value.map((item) => pack(item, depth + 1)) };
    }
    const fields = Object.entries(value as object).map(([key, inner]): [string, Packed] => [
      key,
      pack(inner, depth + 1),
    ]);
    return { as: 'fields', fields };
  }

  function unpack(packed: Packed): unknown {
    if (packed.as === 'value') return packed.value;
    if (packed.as === 'items') return packed.items.map(unpack);
    if (packed.as === 'fields') {
      return Object.fromEntries(packed.fields.map(([key, inner]) => [key, unpack(inner)]));
    }
    if (packed.as === 'function') return (...args: unknown[]) => call(packed.id, args);
    if (packed.as === 'promise') {
      return new Promise((resolve, reject) => settlers.set(packed.id, { resolve, reject }));
    }
    const error = new Error(packed.message);
    error.stack = packed.stack;
    return error;
  }

  /** Runs a function of the other world; its answer has come when `dispatchEvent` returns. */
  function call(id: number, args: unknown[]): unknown {
    answer = undefined;
    post({ do: 'call', id, args: pack(args) });
    if (answer === undefined) throw new Error('Chromium host: the other world has gone');
    const { thrown, value } = answer as Extract<Message, { do: 'answer' }>;
    if (thrown) throw unpack(value);
    return unpack(value);
  }

  function run(id: number, args: unknown[]): void {
    let reply: Message;
    try {
      reply = { do: 'answer', thrown: false, value: pack(functions.get(id)?.(...args)) };
    } catch (error) {
      reply = { do: 'answer', thrown: true, value: pack(error) };
    }
    post(reply);
  }

  function freeze(value: unknown): void {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    if (!Array.isArray(value) && !isPlain(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }

  function place(name: string, api: unknown): void {
    freeze(api);
    Object.defineProperty(window, name, { value: api, enumerable: true });
  }

  function settle(id: number, kept: boolean, value: unknown): void {
    const waiting = settlers.get(id);
    settlers.delete(id);
    if (kept) waiting?.resolve(value);
    else waiting?.reject(value);
  }

  function receive(message: Message): void {
    if (message.do === 'answer') answer = message;
    else if (message.do === 'call') run(message.id, unpack(message.args) as unknown[]);
    else if (message.do === 'settle') settle(message.id, message.kept, unpack(message.value));
    else place(message.name, unpack(message.api));
  }

  window.addEventListener(here, (event) => receive((event as CustomEvent<Message>).detail), true);
  const taken = new Set<string>();

  return {
    expose(name, api) {
      if (taken.has(name)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
      taken.add(name);
      post({ do: 'expose', name, api: pack(api) });
    },
  };
}
