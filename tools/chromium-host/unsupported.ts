/** Keys that promises, inspectors and module loaders look up on any object; they must find nothing. */
const LOOKED_UP_BY_OTHERS = new Set(['then', 'toJSON', '__esModule', 'default', 'inspect']);

/** The one sentence every missing piece answers with, so that a spec can recognise it. */
export function unsupported(what: string): Error {
  return new Error(`Chromium host: ${what} is not supported`);
}

/**
 * Wraps an API object so that reading a property it lacks throws instead of giving `undefined`:
 * a call that works in Electron must not silently do nothing here.
 */
export function refuseOthers<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || LOOKED_UP_BY_OTHERS.has(key)) {
        return Reflect.get(object, key, receiver);
      }
      throw unsupported(`${name}.${key}`);
    },
  });
}

/** Makes listening for an event that the host never emits an error, for the same reason. */
export function refuseOtherEvents(
  name: string,
  emitter: NodeJS.EventEmitter,
  known: readonly string[],
): void {
  const allowed = new Set<string | symbol>([...known, 'newListener', 'removeListener', 'error']);
  emitter.on('newListener', (event: string | symbol) => {
    if (!allowed.has(event)) throw unsupported(`${name}.on('${String(event)}')`);
  });
}
