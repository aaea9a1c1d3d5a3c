import type { Session } from 'electron';
import { chromium, hasChromium } from '../chromium/current.ts';
import type { Protocol } from '../devtools/protocol.ts';

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];
type AnyHandler = (...args: unknown[]) => unknown;

/** Electron's names of permissions, and Chromium's. */
const KNOWN: [string, Protocol.Browser.PermissionType][] = [
  ['clipboard-read', 'clipboardReadWrite'],
  ['clipboard-sanitized-write', 'clipboardSanitizedWrite'],
  ['geolocation', 'geolocation'],
  ['idle-detection', 'idleDetection'],
  ['media', 'audioCapture'],
  ['media', 'videoCapture'],
  ['midi', 'midi'],
  ['midiSysex', 'midiSysex'],
  ['notifications', 'notifications'],
  ['storage-access', 'storageAccess'],
];

let request: RequestHandler = null;
let check: CheckHandler = null;

/** Chromium asks nobody later, so the app is asked for every permission beforehand. */
function isGranted(permission: string): boolean {
  const details = { isMainFrame: true, requestingUrl: '' };
  if (check) return (check as AnyHandler)(null, permission, '', details) === true;
  if (!request) return true;
  let granted = false;
  const answer = (allowed: boolean) => {
    granted = allowed;
  };
  (request as AnyHandler)(null, permission, answer, details);
  return granted;
}

/** Tells Chromium what the handlers allow; everything else it refuses. */
export function applyPermissions(): void {
  if (!hasChromium()) return;
  const granted = KNOWN.filter(([name]) => isGranted(name)).map(([, permission]) => permission);
  chromium().connection.browser.tell('Browser.grantPermissions', { permissions: granted });
}

export const permissions = {
  setRequestHandler(handler: RequestHandler): void {
    request = handler;
    applyPermissions();
  },
  setCheckHandler(handler: CheckHandler): void {
    check = handler;
    applyPermissions();
  },
};
