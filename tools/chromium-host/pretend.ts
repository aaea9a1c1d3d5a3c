import { join } from 'node:path';
import { aliasElectron } from './alias.ts';

/** Where electron.cjs finds the module. */
const MODULE = Symbol.for('chromium-host.electron');

/**
 * Makes this Node process look like one of Electron's: its versions, its type, and `electron`.
 *
 * @param module what `require('electron')` gives
 */
export function pretendElectron(type: string, version: string, module: object): void {
  const versions = { ...process.versions, electron: version, chromiumHost: '1' };
  Object.defineProperty(process, 'versions', { value: Object.freeze(versions) });
  Object.defineProperty(process, 'type', { value: type });
  Object.defineProperty(globalThis, MODULE, { value: module });
  aliasElectron(join(import.meta.dirname, 'electron.cjs'));
}
