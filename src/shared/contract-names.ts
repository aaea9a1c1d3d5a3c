import type { WindowApi, WindowEvents } from './contract.ts';

/** The names of the contract as values, for lists that must be complete: a missing or extra one does not compile. */
const CALLS: Record<keyof WindowApi, true> = {
  'library:counts': true,
  'papers:list': true,
  'papers:show': true,
  'papers:order': true,
  'papers:rows': true,
  'papers:set-read': true,
  'papers:set-starred': true,
  'papers:set-later': true,
  'papers:set-read-all': true,
  'library:places': true,
  'library:statistics': true,
  'search:papers': true,
  'search:count': true,
  'search:suggest': true,
  'journal:undo': true,
  'journal:redo': true,
  'import:cancel': true,
  'documents:list': true,
  'documents:notes': true,
  'import:choose': true,
  'import:text': true,
  'import:seeds': true,
  'library:folder': true,
  'library:open-folder': true,
  'library:move-folder': true,
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

/** The three IPC channels there are. */
export const CALL_CHANNEL = 'lectern:call';
/** Paths of files a person dropped, from the preload to main; the page cannot send on it. */
export const DROP_CHANNEL = 'lectern:drop';
export const EVENT_CHANNEL = 'lectern:event';
