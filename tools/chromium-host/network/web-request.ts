import { randomUUID } from 'node:crypto';
import type { CallbackResponse, OnBeforeRequestListenerDetails, WebRequestFilter } from 'electron';
import { chromium } from '../chromium/current.ts';
import type { Protocol } from '../devtools/protocol.ts';
import { refuseOthers } from '../unsupported.ts';
import { fromChromium, headerToChromium } from './schemes.ts';

type Paused = Protocol.Fetch.requestPausedPayload;
type Details = Pick<
  OnBeforeRequestListenerDetails,
  'method' | 'referrer' | 'resourceType' | 'timestamp' | 'url' | 'webContentsId'
> & { id: number | string };
type Listener<D, R> = (details: D, callback: (response: R) => void) => void;
type BeforeListener = Listener<Details, CallbackResponse>;
export interface HeadersDetails extends Details {
  statusCode: number;
  statusLine: string;
  responseHeaders: Record<string, string[]>;
}
export interface HeadersResponse {
  cancel?: boolean;
  responseHeaders?: Record<string, string | string[]>;
}
type HeadersListener = Listener<HeadersDetails, HeadersResponse>;

interface Registered<L> {
  matches(address: string): boolean;
  listener: L;
}

let before: Registered<BeforeListener> | undefined;
let headers: Registered<HeadersListener> | undefined;
let webContentsIdOf: (frameId: string) => number | undefined = () => undefined;

/** Told by the windows which of them a frame belongs to. */
export function identifyFrames(identify: typeof webContentsIdOf): void {
  webContentsIdOf = identify;
}

const KINDS: Partial<Record<Protocol.Network.ResourceType, Details['resourceType']>> = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  Media: 'media',
  XHR: 'xhr',
  Fetch: 'xhr',
  WebSocket: 'webSocket',
  Ping: 'ping',
};

/** Chrome's match patterns, as far as filters use them: `*` and `<all_urls>`. */
function matcher(filter: WebRequestFilter | undefined): (address: string) => boolean {
  if (!filter) return () => true;
  const patterns = filter.urls.map((pattern) => {
    const text = pattern === '<all_urls>' ? '*' : pattern;
    return new RegExp(`^${text.split('*').map(escapeText).join('.*')}$`);
  });
  return (address) => patterns.length === 0 || patterns.some((pattern) => pattern.test(address));
}

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function register<L>(first: WebRequestFilter | L | null, second?: L | null) {
  const filter = typeof first === 'function' || first === null ? undefined : first;
  const listener = filter === undefined ? (first as L | null) : second;
  return listener
    ? { matches: matcher(filter as WebRequestFilter | undefined), listener }
    : undefined;
}

/** `session.webRequest`: one listener per event, as in Electron; the last one set counts. */
export const webRequest = refuseOthers('webRequest', {
  onBeforeRequest(first: WebRequestFilter | BeforeListener | null, second?: BeforeListener | null) {
    before = register<BeforeListener>(first, second);
  },
  onHeadersReceived(
    first: WebRequestFilter | HeadersListener | null,
    second?: HeadersListener | null,
  ) {
    headers = register<HeadersListener>(first, second);
  },
});

function describe({ requestId, request, resourceType, frameId }: Paused): Details {
  const webContentsId = webContentsIdOf(frameId);
  const isWindow = resourceType === 'Document' && webContentsId === undefined;
  return {
    id: requestId,
    url: fromChromium(request.url),
    method: request.method,
    referrer: fromChromium(request.headers.Referer ?? ''),
    resourceType: isWindow ? 'subFrame' : (KINDS[resourceType] ?? 'other'),
    timestamp: Date.now(),
    ...(webContentsId === undefined ? {} : { webContentsId }),
  };
}

function ask(details: Details): Promise<CallbackResponse> {
  const registered = before;
  if (!registered?.matches(details.url)) return Promise.resolve({});
  return new Promise((resolve) => registered.listener(details, resolve));
}

/** Asks the app about a request of a page. */
export function askBeforeRequest(paused: Paused): Promise<CallbackResponse> {
  return ask(describe(paused));
}

/** Asks the app about a request that its main process makes with `net`. */
export async function isBlocked(url: string, method: string): Promise<boolean> {
  const known = { id: randomUUID(), referrer: '', resourceType: 'other', timestamp: Date.now() };
  const { cancel = false } = await ask({ ...known, url, method } as Details);
  return cancel;
}

export function hasHeadersListener(): boolean {
  return headers !== undefined;
}

/** Lets the app change the headers of an answer, whether from the network or from a handler. */
export async function changeHeaders(
  paused: Paused,
  statusCode: number,
  entries: Protocol.Fetch.HeaderEntry[],
): Promise<Protocol.Fetch.HeaderEntry[] | 'cancel'> {
  const registered = headers;
  if (!registered?.matches(fromChromium(paused.request.url))) return entries;
  const responseHeaders: Record<string, string[]> = {};
  for (const { name, value } of entries)
    responseHeaders[name] = [...(responseHeaders[name] ?? []), value];
  const details = {
    ...describe(paused),
    statusCode,
    statusLine: `HTTP/1.1 ${statusCode}`,
    responseHeaders,
  };
  const response = await new Promise<HeadersResponse>((resolve) =>
    registered.listener(details, resolve),
  );
  if (response.cancel) return 'cancel';
  return Object.entries(response.responseHeaders ?? responseHeaders).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value: headerToChromium(value) })),
  );
}

/** Goes on with an answer of the network, after `onHeadersReceived` saw it. */
export async function askHeadersReceived(paused: Paused): Promise<void> {
  const { requestId, responseStatusCode = 200, responseHeaders = [] } = paused;
  const { browser } = chromium().connection;
  const changed = await changeHeaders(paused, responseStatusCode, responseHeaders);
  if (changed === 'cancel') {
    browser.tell('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    return;
  }
  browser.tell('Fetch.continueResponse', {
    requestId,
    responseCode: responseStatusCode,
    responseHeaders: changed,
  });
}
