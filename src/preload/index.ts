/** The whole surface between window and shell: calls and events of the contract's names, and dropped files. */
import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../shared/contract.ts';
import {
  CALL_CHANNEL,
  DROP_CHANNEL,
  EVENT_CHANNEL,
  isWindowCall,
  isWindowEvent,
} from '../shared/contract-names.ts';

const bridge: Bridge = {
  call(name, ...args) {
    if (!isWindowCall(name)) return Promise.reject(new Error('not a name of the contract'));
    return ipcRenderer.invoke(CALL_CHANNEL, name, args);
  },
  importFiles(files) {
    // Only a file that a person gave the page has a path; one the page made itself has none.
    const paths = files
      .map((file) => webUtils.getPathForFile(file as File))
      .filter((path) => path !== '');
    return ipcRenderer.invoke(DROP_CHANNEL, paths);
  },
  on(name, listener) {
    if (!isWindowEvent(name)) throw new Error('not a name of the contract');
    const relay = (_: IpcRendererEvent, sent: unknown, event: unknown) => {
      if (sent === name) listener(event as Parameters<typeof listener>[0]);
    };
    ipcRenderer.on(EVENT_CHANNEL, relay);
    return () => void ipcRenderer.off(EVENT_CHANNEL, relay);
  },
};

contextBridge.exposeInMainWorld('lectern', bridge);
