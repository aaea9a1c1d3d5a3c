import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import type { WindowEvents } from '../../shared/contract.ts';
import { EVENT_CHANNEL } from '../../shared/contract-names.ts';
import { readJson, writeJson } from '../shell/json-file.ts';
import { PAGE } from './app-page.ts';
import { type Placement, placeWindow, SMALLEST } from './placement.ts';

/** Opens the one window, where it was last time; `placementFile` remembers. */
export function openWindow(placementFile: string, devServer: string | null): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const { bounds, maximized } = placeWindow(readPlacement(placementFile), screens);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Lectern',
    webPreferences: {
      preload: join(__dirname, '../preload/index.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  // Shown when it has something to show: no white flash.
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    const placement: Placement = {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    };
    writeJson(placementFile, placement);
  });
  void window.loadURL(devServer ?? PAGE);
  return window;
}

/** To every window there is. */
export function sendEvent<Name extends keyof WindowEvents>(
  name: Name,
  event: WindowEvents[Name],
): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.webContents.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, event);
  }
}

function readPlacement(path: string): Placement | null {
  const stored = readJson(path) as Placement | null;
  const numbers = [
    stored?.bounds?.x,
    stored?.bounds?.y,
    stored?.bounds?.width,
    stored?.bounds?.height,
  ];
  return stored !== null && numbers.every(Number.isInteger) ? stored : null;
}
