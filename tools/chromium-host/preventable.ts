/** The event object of Electron that a listener can refuse with `preventDefault()`. */
export interface Preventable {
  defaultPrevented: boolean;
  preventDefault(): void;
}

/** Makes such an event, with the extra fields this kind of event carries. */
export function preventable<T extends object>(fields: T): T & Preventable {
  return {
    ...fields,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

/** Emits an event of Electron's and tells whether a listener refused it. */
export function isRefused(
  emitter: NodeJS.EventEmitter,
  name: string,
  fields: object = {},
  ...rest: unknown[]
): boolean {
  const event = preventable(fields);
  emitter.emit(name, event, ...rest);
  return event.defaultPrevented;
}
