import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Protocol } from '../devtools/protocol.ts';
import type { LongBody } from './body.ts';

/** An answer whose body is too long for the pipe. */
interface Offer {
  status: number;
  headers: Protocol.Fetch.HeaderEntry[];
  body: LongBody;
}

const offers = new Map<string, Offer>();

/** How long an offer waits for a request that may have been given up meanwhile, in ms. */
const OFFER_LASTS = 30_000;

let listening: Promise<number> | undefined;

/** Chromium takes the address for another origin than the page's, and asks for its consent. */
function allowPage(request: IncomingMessage, response: ServerResponse): void {
  const { origin } = request.headers;
  if (!origin) return;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Expose-Headers', '*');
}

async function write({ beginning, rest }: LongBody, response: ServerResponse): Promise<void> {
  response.write(beginning);
  for (let part = await rest.read(); !part.done; part = await rest.read()) {
    if (response.destroyed) return void (await rest.cancel());
    if (!response.write(part.value))
      await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  const token = (request.url ?? '').slice(1);
  const offer = offers.get(token);
  offers.delete(token);
  if (!offer) {
    response.writeHead(404).end();
    return;
  }
  response.statusCode = offer.status;
  for (const { name, value } of offer.headers) response.appendHeader(name, value);
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  allowPage(request, response);
  write(offer.body, response).catch(() => response.destroy());
}

function withdraw(token: string): void {
  const offer = offers.get(token);
  offers.delete(token);
  offer?.body.rest.cancel().catch(() => {});
}

async function start(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // The app decides when it ends, not this server.
  server.unref();
  return (server.address() as AddressInfo).port;
}

/** Makes a long answer available once, to whoever knows the address. */
export async function offerOnce(offer: Offer): Promise<string> {
  listening ??= start(createServer(serve));
  const token = randomUUID();
  offers.set(token, offer);
  setTimeout(() => withdraw(token), OFFER_LASTS).unref();
  return `http://127.0.0.1:${await listening}/${token}`;
}
