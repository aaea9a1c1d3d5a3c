import type { Rectangle, Size } from 'electron';
import { chromium } from '../chromium/current.ts';
import type { Protocol } from '../devtools/protocol.ts';
import type { Page } from '../page/page.ts';
import { SCREEN } from './display.ts';

export type WindowState = 'normal' | 'maximized' | 'minimized' | 'fullscreen';

/**
 * Where a window is and how large. Known at once, as in Electron, and told to Chromium behind;
 * of a visible window that a person moves, Chromium tells us.
 */
export class Bounds {
  state: WindowState = 'normal';
  minimum: Size = { width: 0, height: 0 };
  private rectangle: Rectangle;
  private restored: Rectangle;
  private readonly page: Page;
  private lastChange: Promise<void> = Promise.resolve();

  constructor(page: Page, rectangle: Rectangle) {
    this.page = page;
    this.rectangle = rectangle;
    this.restored = rectangle;
  }

  get(): Rectangle {
    return { ...this.rectangle };
  }

  /** The bounds to come back to from a large or small state. */
  getNormal(): Rectangle {
    return this.state === 'normal' ? this.get() : { ...this.restored };
  }

  set(change: Partial<Rectangle>): void {
    const { x, y, width, height } = { ...this.rectangle, ...change };
    this.rectangle = {
      x: Math.round(x),
      y: Math.round(y),
      width: Math.round(Math.max(width, this.minimum.width)),
      height: Math.round(Math.max(height, this.minimum.height)),
    };
    this.tell({ ...toProtocol(this.rectangle) });
  }

  enter(state: WindowState): void {
    if (this.state === state) return;
    if (this.state === 'normal') this.restored = this.get();
    this.state = state;
    // Chromium without a screen knows the words but changes no size.
    if (chromium().headless) this.set(state === 'normal' ? this.restored : this.sizeOf(state));
    else this.tell({ windowState: state });
  }

  /** Takes over what a person did to the window; tells whether anything changed. */
  async refresh(): Promise<boolean> {
    if (chromium().headless) return false;
    const { bounds } = await this.find();
    const { left: x = 0, top: y = 0, width = 0, height = 0, windowState = 'normal' } = bounds;
    const before = JSON.stringify([this.rectangle, this.state]);
    this.rectangle = { x, y, width, height };
    this.state = windowState;
    return before !== JSON.stringify([this.rectangle, this.state]);
  }

  private sizeOf(state: WindowState): Rectangle {
    return state === 'minimized' ? this.rectangle : SCREEN;
  }

  private async find(): Promise<Protocol.Browser.getWindowForTargetReturnValue> {
    await this.page.opened;
    const targetId = this.page.targetId ?? '';
    return chromium().connection.browser.send('Browser.getWindowForTarget', { targetId });
  }

  /** One change after another, or an early one could arrive last. */
  private tell(bounds: Protocol.Browser.Bounds): void {
    const change = async () => {
      const { windowId } = await this.find();
      await chromium().connection.browser.send('Browser.setWindowBounds', { windowId, bounds });
    };
    this.lastChange = this.lastChange.then(change).catch(() => {});
  }
}

function toProtocol({ x, y, width, height }: Rectangle): Protocol.Browser.Bounds {
  return { left: x, top: y, width, height };
}
