import { EventEmitter } from 'node:events';
import type { NativeTheme } from 'electron';
import type { Page } from '../page/page.ts';
import { refuseOtherEvents, refuseOthers } from '../unsupported.ts';
import { openWindows } from './windows.ts';

type Source = NativeTheme['themeSource'];

/** `nativeTheme`. The system's own choice is light, as on a desktop without one. */
export class HostTheme extends EventEmitter {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly inForcedColorsMode = false;
  readonly prefersReducedTransparency = false;
  private source: Source = 'system';

  constructor() {
    super();
    refuseOtherEvents('nativeTheme', this, ['updated']);
  }

  get themeSource(): Source {
    return this.source;
  }

  set themeSource(source: Source) {
    if (!['system', 'light', 'dark'].includes(source)) {
      throw new TypeError(
        `Error processing argument at index 0, conversion failure from ${source}`,
      );
    }
    if (source === this.source) return;
    this.source = source;
    for (const { webContents } of openWindows.all()) setColors(webContents.page, source);
    this.emit('updated', {});
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark';
  }
}

function setColors(page: Page, source: Source): void {
  const value = source === 'system' ? '' : source;
  page
    .send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
    .catch(() => {});
}

/** Again for every document: another DevTools client may have set its own meanwhile. */
export function applyTheme(page: Page): void {
  if (nativeTheme.themeSource !== 'system') setColors(page, nativeTheme.themeSource);
}

export const nativeTheme: HostTheme = refuseOthers('nativeTheme', new HostTheme());
