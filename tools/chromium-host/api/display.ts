import type { Display, Rectangle } from 'electron';
import { refuseOthers } from '../unsupported.ts';

/** The screen that headless windows are told about; `--screen-info` says the same to pages. */
export const SCREEN: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };

type Supported = Pick<
  Display,
  'bounds' | 'id' | 'internal' | 'rotation' | 'scaleFactor' | 'size' | 'workArea' | 'workAreaSize'
>;

const display: Supported = {
  id: 1,
  bounds: SCREEN,
  workArea: SCREEN,
  size: { width: SCREEN.width, height: SCREEN.height },
  workAreaSize: { width: SCREEN.width, height: SCREEN.height },
  scaleFactor: 1,
  rotation: 0,
  internal: false,
};

/** `screen`: one display of a fixed size. */
export const screen = refuseOthers('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
  getDisplayNearestPoint: () => display,
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
  // Displays never change, so listening is allowed and nothing comes.
  on: () => screen,
  once: () => screen,
  off: () => screen,
  removeListener: () => screen,
});
