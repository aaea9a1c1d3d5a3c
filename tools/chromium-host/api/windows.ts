import { EventEmitter } from 'node:events';
import type { HostWindow } from './browser-window.ts';

interface WindowsEvents {
  'all-closed': [];
  'close-refused': [];
}

/** The open windows, oldest first. Apart from the class of windows, so that `app` can know them. */
class OpenWindows extends EventEmitter<WindowsEvents> {
  private windows: HostWindow[] = [];
  private focused: HostWindow | undefined;
  private lastId = 0;

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  all(): readonly HostWindow[] {
    return this.windows;
  }

  add(window: HostWindow): void {
    this.windows = [...this.windows, window];
  }

  remove(window: HostWindow): void {
    this.windows = this.windows.filter((other) => other.id !== window.id);
    if (this.focused?.id === window.id) this.focused = undefined;
    if (this.windows.length === 0) this.emit('all-closed');
  }

  getFocused(): HostWindow | undefined {
    return this.focused;
  }

  setFocused(window: HostWindow | undefined): void {
    this.focused = window;
  }
}

export const openWindows: OpenWindows = new OpenWindows();
