import { chromium } from '../chromium/current.ts';
import type { Protocol } from '../devtools/protocol.ts';
import { isShort, readUpTo } from './body.ts';
import { handlerFor } from './handlers.ts';
import { offerOnce } from './loopback.ts';
import { fromChromium, headerToChromium } from './schemes.ts';
import { changeHeaders } from './web-request.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

const MEGABYTE = 1024 * 1024;

/**
 * Largest body, in bytes, that goes through the pipe, at about 38 ms per MB and not beyond 75 MB.
 * Larger ones are streamed from a loopback address. To Chromium that is another origin, which
 * shows in what a page may do with scripts and pictures from it (errors without words, tainted
 * canvases), so those go through the pipe as long as they can. A document always does: from
 * another address, 'self' in its policy would mean that one.
 */
function largestInOnePiece(kind: Protocol.Network.ResourceType): number {
  if (kind === 'Document') return Number.POSITIVE_INFINITY;
  return kind === 'XHR' || kind === 'Fetch' || kind === 'Media' ? MEGABYTE : 48 * MEGABYTE;
}

/** The request as the app's handler expects it: the app's own address, in headers too. */
function toRequest({ request }: Paused, address: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    headers.set(name, fromChromium(value));
  }
  const bytes = (request.postDataEntries ?? []).map(({ bytes = '' }) =>
    Buffer.from(bytes, 'base64'),
  );
  const body = bytes.length > 0 ? new Uint8Array(Buffer.concat(bytes)) : null;
  return new Request(address, { method: request.method, headers, body });
}

function headerEntries(response: Response): Protocol.Fetch.HeaderEntry[] {
  return [...response.headers].map(([name, value]) => ({ name, value: headerToChromium(value) }));
}

function fail(requestId: string, errorReason: Protocol.Network.ErrorReason): void {
  chromium().connection.browser.tell('Fetch.failRequest', { requestId, errorReason });
}

async function give(paused: Paused, response: Response): Promise<void> {
  const { requestId, resourceType } = paused;
  const { browser } = chromium().connection;
  const responseHeaders = await changeHeaders(paused, response.status, headerEntries(response));
  if (responseHeaders === 'cancel') return fail(requestId, 'BlockedByClient');
  const body = await readUpTo(response.body, largestInOnePiece(resourceType));
  if (isShort(body)) {
    const answer = { requestId, responseCode: response.status, responseHeaders };
    browser.tell('Fetch.fulfillRequest', { ...answer, body: body.bytes.toString('base64') });
    return;
  }
  const url = await offerOnce({ status: response.status, headers: responseHeaders, body });
  browser.tell('Fetch.continueRequest', { requestId, url });
}

/** Answers a request for one of the app's own addresses with what its handler gives. */
export async function answerOwn(paused: Paused, address: string): Promise<void> {
  const handler = handlerFor(address);
  if (!handler) return fail(paused.requestId, 'Failed');
  let response: Response;
  try {
    response = await handler(toRequest(paused, address));
  } catch (error) {
    console.error(error);
    return fail(paused.requestId, 'Failed');
  }
  // The kind of a network error in a page, `Response.error()`.
  if (response.type === 'error') return fail(paused.requestId, 'Failed');
  await give(paused, response);
}
