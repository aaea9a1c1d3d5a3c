import { spawn } from 'node:child_process';
import { chromium } from '../chromium/current.ts';
import { refuseOthers } from '../unsupported.ts';

/** Opens something with the desktop's program for it; in headless mode only says so. */
function openOutside(target: string): void {
  if (chromium().headless) {
    console.error(`Chromium host: would open ${target}`);
    return;
  }
  const program = process.platform === 'darwin' ? 'open' : 'xdg-open';
  spawn(program, [target], { stdio: 'ignore', detached: true })
    .on('error', (error) => console.error(error))
    .unref();
}

/** `shell`. */
export const shell = refuseOthers('shell', {
  async openExternal(url: string): Promise<void> {
    openOutside(url);
  },
  async openPath(path: string): Promise<string> {
    openOutside(path);
    return '';
  },
  showItemInFolder(path: string): void {
    openOutside(path);
  },
  beep(): void {
    // Silence is the better test.
  },
  async trashItem(path: string): Promise<never> {
    throw new Error(`Chromium host: shell.trashItem is not supported (${path})`);
  },
});
