// What `require('electron')` and `import … from 'electron'` give in a process of the host.
// The object is made by ES modules, which cannot be loaded from here in one step.
const electron = globalThis[Symbol.for('chromium-host.electron')];

// Spelt out for Node's reader of CommonJS: the names that `import { … }` may ask for.
if (electron.app) {
  exports.app = electron.app;
  exports.BrowserWindow = electron.BrowserWindow;
  exports.clipboard = electron.clipboard;
  exports.dialog = electron.dialog;
  exports.ipcMain = electron.ipcMain;
  exports.Menu = electron.Menu;
  exports.MenuItem = electron.MenuItem;
  exports.nativeImage = electron.nativeImage;
  exports.nativeTheme = electron.nativeTheme;
  exports.net = electron.net;
  exports.Notification = electron.Notification;
  exports.powerMonitor = electron.powerMonitor;
  exports.protocol = electron.protocol;
  exports.screen = electron.screen;
  exports.session = electron.session;
  exports.shell = electron.shell;
  exports.utilityProcess = electron.utilityProcess;
  exports.webContents = electron.webContents;
}

module.exports = electron;
