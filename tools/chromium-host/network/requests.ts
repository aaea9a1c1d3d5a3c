import { chromium } from '../chromium/current.ts';
import type { Protocol } from '../devtools/protocol.ts';
import { mayNavigate } from './navigation.ts';
import { answerOwn } from './own-scheme.ts';
import { fromChromium, isOwn } from './schemes.ts';
import { askBeforeRequest, askHeadersReceived, hasHeadersListener } from './web-request.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

function fail(requestId: string, errorReason: Protocol.Network.ErrorReason): void {
  chromium().connection.browser.tell('Fetch.failRequest', { requestId, errorReason });
}

/** A page may go on only where the app lets it, and a request only if the app does not block it. */
async function decide(paused: Paused): Promise<void> {
  const { requestId } = paused;
  const address = fromChromium(paused.request.url);
  if (!(await mayNavigate(paused, address))) return fail(requestId, 'Aborted');
  const { cancel, redirectURL } = await askBeforeRequest(paused);
  if (cancel) return fail(requestId, 'BlockedByClient');
  if (redirectURL) return redirect(requestId, redirectURL);
  if (isOwn(paused.request.url)) return answerOwn(paused, address);
  const interceptResponse = hasHeadersListener();
  chromium().connection.browser.tell('Fetch.continueRequest', { requestId, interceptResponse });
}

function redirect(requestId: string, location: string): void {
  const responseHeaders = [{ name: 'Location', value: location }];
  const answer = { requestId, responseCode: 307, responseHeaders };
  chromium().connection.browser.tell('Fetch.fulfillRequest', answer);
}

async function handle(paused: Paused): Promise<void> {
  if (paused.responseStatusCode !== undefined) return askHeadersReceived(paused);
  if (paused.responseErrorReason !== undefined) return fail(paused.requestId, 'Failed');
  return decide(paused);
}

/**
 * Takes every request of every page, popup and worker. On the browser's own session, because a
 * page's session would miss what comes before it is attached.
 */
export async function interceptRequests(): Promise<void> {
  const { browser } = chromium().connection;
  browser.on('Fetch.requestPaused', (paused) => {
    handle(paused).catch((error: unknown) => {
      console.error(error);
      fail(paused.requestId, 'Failed');
    });
  });
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}
