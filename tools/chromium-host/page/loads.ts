import type { Protocol } from '../devtools/protocol.ts';

type Answer = Protocol.CommandReturnValues['Page.navigate'];

/**
 * Follows the loads of one page: which one the host asked for, which document is shown, and when
 * the asked one is complete.
 */
export class Loads {
  private readonly expected: string[] = [];
  private readonly done = new Set<string>();
  private readonly waiting = new Map<string, () => void>();
  private current: string | undefined;
  private running = 0;

  /** Whether the host waits for the answer to a load it asked for, and reports its failure itself. */
  get isRunning(): boolean {
    return this.running > 0;
  }

  /** Remembers that the host, not the page, asks for this address next. */
  expect(address: string): void {
    this.expected.push(withoutHash(address));
  }

  takeExpected(address: string): boolean {
    const at = this.expected.indexOf(withoutHash(address));
    if (at >= 0) this.expected.splice(at, 1);
    return at >= 0;
  }

  /** Starts a load and resolves when the document and what it loads at once are complete. */
  async run(address: string, start: () => Promise<Answer>): Promise<void> {
    this.expect(address);
    this.running += 1;
    const { errorText, loaderId } = await start()
      // Chromium, or the page, ended meanwhile.
      .catch((): Answer => ({ frameId: '', errorText: 'net::ERR_ABORTED' }))
      .finally(() => {
        this.running -= 1;
      });
    // An address that no request is made for (about:blank, a mere #hash) is never asked about.
    this.takeExpected(address);
    if (errorText) throw new LoadError(errorText, address);
    if (loaderId === undefined || this.done.has(loaderId)) return;
    await new Promise<void>((resolve) => this.waiting.set(loaderId, resolve));
  }

  /** A new document is shown. Events of the one before it no longer count. */
  committed(loaderId: string): void {
    this.current = loaderId;
    // A load that another one replaced will never complete.
    for (const [id, resolve] of this.waiting) if (id !== loaderId) resolve();
  }

  /** An error page is shown, whose own events do not count. */
  failed(): void {
    this.current = undefined;
    for (const resolve of this.waiting.values()) resolve();
  }

  isCurrent(loaderId: string): boolean {
    return this.current === loaderId;
  }

  finished(loaderId: string): void {
    this.done.add(loaderId);
    this.waiting.get(loaderId)?.();
    this.waiting.delete(loaderId);
  }
}

/** Requests are made without the #hash that a navigation may have. */
export function withoutHash(address: string): string {
  return address.split('#')[0] ?? '';
}

/** Numbers of Chromium's net_error_list.h for the errors that an app meets. */
const NUMBERS: Record<string, number> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_ACCESS_DENIED: -10,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INTERNET_DISCONNECTED: -106,
  ERR_INVALID_URL: -300,
  ERR_UNKNOWN_URL_SCHEME: -302,
};

export function errorNumber(name: string): number {
  return NUMBERS[name] ?? -2;
}

/** The rejection of `loadURL`, with Electron's fields and words. */
export class LoadError extends Error {
  readonly code: string;
  readonly errno: number;
  readonly url: string;

  constructor(errorText: string, url: string) {
    const code = errorText.replace(/^net::/, '');
    const errno = errorNumber(code);
    super(`${code} (${errno}) loading '${url}'`);
    this.code = code;
    this.errno = errno;
    this.url = url;
  }
}
