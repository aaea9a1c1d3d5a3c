import { EventEmitter } from 'node:events';
import { refuseOtherEvents, refuseOthers, unsupported } from '../unsupported.ts';
import { utilityProcess } from '../utility/process.ts';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { clipboard } from './clipboard.ts';
import { dialog } from './dialog.ts';
import { screen } from './display.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { MenuItem } from './menu-item.ts';
import { nativeImage } from './native-image.ts';
import { nativeTheme } from './native-theme.ts';
import { net } from './net.ts';
import { protocol } from './protocol.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import { webContents } from './web-contents.ts';

/** `powerMonitor`: power never changes; listening is allowed, so that an app may start. */
function createPowerMonitor(): EventEmitter {
  const monitor = new EventEmitter();
  refuseOtherEvents('powerMonitor', monitor, ['suspend', 'resume', 'shutdown', 'lock-screen']);
  return refuseOthers('powerMonitor', monitor);
}

/** `Notification`: an app asks first whether there are any, and there are none. */
class HostNotification {
  constructor() {
    throw unsupported('new Notification');
  }

  static isSupported(): boolean {
    return false;
  }
}

/** What `require('electron')` gives to the main process. Every other name is refused in words. */
export const electron = refuseOthers('electron', {
  app: refuseOthers('app', app),
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  Notification: refuseOthers('Notification', HostNotification),
  powerMonitor: createPowerMonitor(),
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
});
