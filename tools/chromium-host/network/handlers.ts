type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();

function schemeOf(address: string): string {
  return address.slice(0, address.indexOf(':')).toLowerCase();
}

/** What `protocol.handle` registered for an address's scheme. */
export function handlerFor(address: string): Handler | undefined {
  return handlers.get(schemeOf(address));
}

export function setHandler(scheme: string, handler: Handler): void {
  if (handlers.has(scheme)) {
    throw new Error('Failed to register protocol: the scheme has been registered');
  }
  handlers.set(scheme, handler);
}

export function removeHandler(scheme: string): void {
  handlers.delete(scheme);
}

export function hasHandler(scheme: string): boolean {
  return handlers.has(scheme);
}
