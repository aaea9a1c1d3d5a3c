import type { CustomScheme } from 'electron';
import { hasChromium } from '../chromium/current.ts';
import { hasHandler, removeHandler, setHandler } from '../network/handlers.ts';
import { addScheme } from '../network/schemes.ts';
import { refuseOthers, unsupported } from '../unsupported.ts';

/** Chromium answers these itself, and a page's view of them could not be kept true. */
const BUILT_IN = new Set(['http', 'https', 'file', 'data', 'blob', 'about']);

/** `protocol`: schemes of the app, answered by its handlers. */
export const protocol = refuseOthers('protocol', {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (hasChromium()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    for (const { scheme } of schemes) addScheme(scheme);
  },
  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void {
    if (BUILT_IN.has(scheme)) throw unsupported(`protocol.handle('${scheme}')`);
    addScheme(scheme);
    setHandler(scheme, handler);
  },
  unhandle: removeHandler,
  isProtocolHandled: hasHandler,
});
