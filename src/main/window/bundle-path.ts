import { posix } from 'node:path';

/** The file an address of the bundle means, relative to it, or null when it means none. */
export function bundlePath(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { host, pathname } = new URL(address);
  if (host !== 'bundle') return null;
  try {
    const path = posix.normalize(decodeURIComponent(pathname)).replace(/^\/+/, '');
    return /\\|\0/.test(path) || path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}
