/** The whole surface between window and shell: two functions, for the contract's names only. */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/contract.ts';
import {
  CALL_CHANNEL,
  EVENT_CHANNEL,
  isWindowCall,
  isWindowEvent,
} from '../shared/contract-names.ts';

const bridge: Bridge = {
  call(name, ...args) {
    if (!isWindowCall(name)) return Promise.reject(new Error('not a name of the contract'));
    return ipcRenderer.invoke(CALL_CHANNEL, name, args);
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
