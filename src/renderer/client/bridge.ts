import type { Bridge } from '../../shared/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload before any script of the page runs. */
    readonly lectern: Bridge;
  }
}

/** Asks the library or the shell. The only door of the window to anything outside it. */
export const call: Bridge['call'] = (name, ...args) => window.lectern.call(name, ...args);

/** Imports files and folders that were dropped; their paths stay outside the page. */
export const importDropped: Bridge['importFiles'] = (files) => window.lectern.importFiles(files);

/** Listens to what changed; returns the function that stops listening. */
export const on: Bridge['on'] = (name, listener) => window.lectern.on(name, listener);
