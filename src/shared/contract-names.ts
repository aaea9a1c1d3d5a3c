import type { WindowApi, WindowEvents } from './contract.ts';

/** The names of the contract as values, for lists that must be complete: a missing or extra one does not compile. */
const CALLS: Record<keyof WindowApi, true> = {
  'library:counts': true,
  'papers:list': true,
  'papers:show': true,
  'papers:set-read': true,
  'papers:set-starred': true,
  'papers:set-later': true,
  'papers:set-read-all': true,
  'library:places': true,
  'library:statistics': true,
  'journal:undo': true,
  'journal:redo': true,
  'import:cancel': true,
  'import:choose': true,
  'app:state': true,
  'app:restart-library': true,
  'settings:read': true,
  'settings:change': true,
  'link:open-paper': true,
  'link:open': true,
};

const EVENTS: Record<keyof WindowEvents, true> = {
  'papers-changed': true,
  'import-progress': true,
  'import-finished': true,
  'library-state': true,
  command: true,
  'settings-changed': true,
};

export function isWindowCall(name: unknown): name is keyof WindowApi {
  return typeof name === 'string' && Object.hasOwn(CALLS, name);
}

export function isWindowEvent(name: unknown): name is keyof WindowEvents {
  return typeof name === 'string' && Object.hasOwn(EVENTS, name);
}

/** The two IPC channels there are. */
export const CALL_CHANNEL = 'lectern:call';
export const EVENT_CHANNEL = 'lectern:event';
