import { EventEmitter } from 'node:events';
import { webRequest } from '../network/web-request.ts';
import { refuseOtherEvents, refuseOthers, unsupported } from '../unsupported.ts';
import { netFetch } from './net.ts';
import { permissions } from './permissions.ts';
import { protocol } from './protocol.ts';

/** `session.defaultSession`, the only one. */
class HostSession extends EventEmitter {
  readonly protocol = protocol;
  readonly webRequest = webRequest;
  readonly setPermissionRequestHandler = permissions.setRequestHandler;
  readonly setPermissionCheckHandler = permissions.setCheckHandler;
  readonly fetch = netFetch;

  constructor() {
    super();
    // Chromium is told to refuse downloads, so that event never comes.
    refuseOtherEvents('session', this, ['will-download', 'preconnect']);
  }

  setDevicePermissionHandler(): void {
    // Devices are never offered.
  }

  setDisplayMediaRequestHandler(): void {
    // The screen is never offered.
  }

  setSpellCheckerEnabled(): void {
    // The headless Chromium has no dictionaries.
  }

  isPersistent(): boolean {
    return true;
  }
}

export const defaultSession: HostSession = refuseOthers('session', new HostSession());

/** `session`, the module. */
export const session = refuseOthers('session', {
  defaultSession,
  fromPartition(name: string): never {
    throw unsupported(`session.fromPartition('${name}')`);
  },
});
