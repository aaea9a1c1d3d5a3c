import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { handlerFor } from '../network/handlers.ts';
import { isBlocked } from '../network/web-request.ts';
import { refuseOthers } from '../unsupported.ts';

/** Chromium guesses a file's type from its name; these are the names an app ships. */
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

async function fetchFile(address: string): Promise<Response> {
  const path = fileURLToPath(address);
  const { size } = await stat(path).catch(() => {
    throw new Error('net::ERR_FILE_NOT_FOUND');
  });
  const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return new Response(body, {
    headers: { 'Content-Type': type, 'Content-Length': String(size) },
  });
}

/** `net.fetch`: files as Chromium gives them, the web as Node's `fetch` does, if the app allows it. */
export async function netFetch(
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  if (address.startsWith('file:')) return fetchFile(address);
  const request = new Request(input, init);
  if (await isBlocked(address, request.method)) throw new Error('net::ERR_BLOCKED_BY_CLIENT');
  return handlerFor(address)?.(request) ?? fetch(request);
}

function isOnline(): boolean {
  return Object.values(networkInterfaces()).some((list) => list?.some(({ internal }) => !internal));
}

/** `net`. */
export const net = refuseOthers('net', {
  fetch: netFetch,
  isOnline,
  get online() {
    return isOnline();
  },
});
