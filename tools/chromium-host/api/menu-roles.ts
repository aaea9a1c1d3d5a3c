import { app } from './app.ts';
import type { HostWindow } from './browser-window.ts';
import type { HostWebContents } from './web-contents.ts';
import { openWindows } from './windows.ts';

type OnWindow = (window: HostWindow) => void;
type OnContents = (contents: HostWebContents) => void;

/** How much a step of the zoom items changes the level. */
const ZOOM = 0.5;

const WINDOW_ROLES: Record<string, OnWindow> = {
  close: (window) => window.close(),
  minimize: (window) => window.minimize(),
  zoom: (window) => window.maximize(),
  togglefullscreen: (window) => window.setFullScreen(!window.isFullScreen()),
};

const CONTENTS_ROLES: Record<string, OnContents> = {
  undo: (contents) => contents.undo(),
  redo: (contents) => contents.redo(),
  cut: (contents) => contents.cut(),
  copy: (contents) => contents.copy(),
  paste: (contents) => contents.paste(),
  selectall: (contents) => contents.selectAll(),
  reload: (contents) => contents.reload(),
  forcereload: (contents) => contents.reloadIgnoringCache(),
  toggledevtools: (contents) => contents.openDevTools(),
  resetzoom: (contents) => contents.setZoomLevel(0),
  zoomin: (contents) => contents.setZoomLevel(contents.getZoomLevel() + ZOOM),
  zoomout: (contents) => contents.setZoomLevel(contents.getZoomLevel() - ZOOM),
};

/** Does what an item with a role does by itself; false when the item's own click has to run. */
export function runRole(
  role: string,
  window: HostWindow | undefined = openWindows.getFocused(),
  contents: HostWebContents | undefined = window?.webContents,
): boolean {
  if (role === 'quit') {
    app.quit();
    return true;
  }
  const onWindow = WINDOW_ROLES[role];
  const onContents = CONTENTS_ROLES[role];
  if (window) onWindow?.(window);
  if (contents) onContents?.(contents);
  return onWindow !== undefined || onContents !== undefined;
}

/** The label of an item that has a role and no words of its own: `zoomIn` → "Zoom In". */
export function labelOf(role: string | undefined): string {
  const words = (role ?? '').replace(/([A-Z])/g, ' $1');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
