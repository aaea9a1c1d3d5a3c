const { contextBridge, ipcRenderer, webUtils } = require('electron');

globalThis.secretOfPreload = 'secret';

contextBridge.exposeInMainWorld('bridge', {
  version: 1,
  nested: { list: [1, 2], answer: () => 42 },
  echo: (value) => ipcRenderer.invoke('echo', value),
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  same: (value) => value,
  callBack: (callback, value) => callback(value),
  later: async (value) => ({ value }),
  throws: () => {
    throw new RangeError('too far');
  },
  rejects: async () => {
    throw new Error('not now');
  },
  kinds: () => ({
    date: new Date(0),
    map: new Map([['a', 1]]),
    bytes: new Uint8Array([1, 2, 3]),
    nothing: undefined,
  }),
  describe: (value) => Object.prototype.toString.call(value),
  ping: (value) => {
    const answer = new Promise((resolve) => {
      ipcRenderer.once('pong', (_event, back) => resolve(back));
    });
    ipcRenderer.send('ping', value);
    return answer;
  },
  onNews: (listener) => {
    const wrapped = (_event, ...args) => listener(...args);
    ipcRenderer.on('news', wrapped);
    return () => ipcRenderer.off('news', wrapped);
  },
  pathOf: (file) => webUtils.getPathForFile(file),
  sendFunction: () => ipcRenderer.invoke('echo', () => {}),
  inPreload: () => [typeof require, typeof process, typeof Buffer, location.href],
});
