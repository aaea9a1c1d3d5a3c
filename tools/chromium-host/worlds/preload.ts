import type { Bridge } from './bridge.ts';
import type { Codec } from './codec.ts';
import type { FromPage, ToPage } from './messages.ts';

/** What a preload script is given, and the end at which the host's messages come in. */
export interface PreloadWorld {
  require(name: string): unknown;
  deliver(text: string): void;
}

/**
 * The side of Electron that a sandboxed preload script sees. Self-contained, because its text is
 * injected into the isolated world of a window.
 */
export function createPreloadWorld(
  codec: Codec,
  bridge: Bridge,
  send: (message: FromPage) => void,
  fileQuestion: string,
): PreloadWorld {
  type Listener = (event: object, ...args: unknown[]) => void;
  interface Waiting {
    channel: string;
    resolve(value: unknown): void;
    reject(error: Error): void;
  }

  const listeners = new Map<string, Listener[]>();
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  function unsupported(what: string): Error {
    return new Error(`Chromium host: ${what} is not supported`);
  }

  function refuseOthers<T extends object>(name: string, target: T): T {
    return new Proxy(target, {
      get(object, key, receiver) {
        const quiet = typeof key === 'symbol' || key === 'then' || key === '__esModule';
        if (quiet || key in object || key === 'default') return Reflect.get(object, key, receiver);
        throw unsupported(`${name}.${key}`);
      },
    });
  }

  function add(channel: string, listener: Listener): typeof ipcRenderer {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    return ipcRenderer;
  }

  function remove(channel: string, listener: Listener): typeof ipcRenderer {
    const left = [...(listeners.get(channel) ?? [])];
    const at = left.lastIndexOf(listener);
    if (at >= 0) left.splice(at, 1);
    listeners.set(channel, left);
    return ipcRenderer;
  }

  function once(channel: string, listener: Listener): typeof ipcRenderer {
    const wrapped: Listener = (event, ...args) => {
      remove(channel, wrapped);
      listener(event, ...args);
    };
    return add(channel, wrapped);
  }

  function invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++lastId;
      send({ kind: 'invoke', id, channel, args: codec.encode(args) });
      waiting.set(id, { channel, resolve, reject });
    });
  }

  const ipcRenderer = refuseOthers('ipcRenderer', {
    on: add,
    addListener: add,
    once,
    off: remove,
    removeListener: remove,
    removeAllListeners(channel?: string) {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel: string) => listeners.get(channel)?.length ?? 0,
    invoke,
    send(channel: string, ...args: unknown[]) {
      send({ kind: 'send', channel, args: codec.encode(args) });
    },
  });

  function getPathForFile(file: unknown): string {
    if (!(file instanceof File))
      throw new Error('getPathForFile expected to receive a File object');
    const question = { file, path: '' };
    Reflect.set(globalThis, fileQuestion, question);
    // The only way to ask the host and have its answer in the same step: it answers while the page
    // stands still here.
    // biome-ignore lint/suspicious/noDebugger: see above
    debugger;
    return question.path;
  }

  const electron = refuseOthers('electron', {
    contextBridge: refuseOthers('contextBridge', {
      exposeInMainWorld: (name: string, api: unknown) => bridge.expose(name, api),
    }),
    ipcRenderer,
    webUtils: refuseOthers('webUtils', { getPathForFile }),
    webFrame: refuseOthers('webFrame', {}),
  });

  function settle(message: Extract<ToPage, { kind: 'answer' }>): void {
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) call?.resolve(codec.decode(message.value));
    // Electron's own sentence: callers take the reason from behind it.
    else
      call?.reject(new Error(`Error invoking remote method '${call.channel}': ${message.message}`));
  }

  function announce(message: Extract<ToPage, { kind: 'message' }>): void {
    const args = codec.decode(message.args) as unknown[];
    const event = { sender: ipcRenderer, ports: [] };
    for (const listener of listeners.get(message.channel) ?? []) listener(event, ...args);
  }

  return {
    require(name) {
      if (name === 'electron' || name === 'electron/renderer') return electron;
      throw new Error(`module not found: ${name}`);
    },
    deliver(text) {
      const message = JSON.parse(text) as ToPage;
      if (message.kind === 'answer') settle(message);
      else announce(message);
    },
  };
}
