import { SCHEME } from './app-page.ts';

/**
 * Whether the window may load an address at all: its own files, and what lives in the page itself.
 * In development also the server of `npm run dev` and its socket.
 */
export function allowedRequest(address: string, devServer: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol === `${SCHEME}:`) return url.host === 'bundle';
  if (url.protocol === 'devtools:') return true;
  return devServer !== null && url.host === new URL(devServer).host;
}
