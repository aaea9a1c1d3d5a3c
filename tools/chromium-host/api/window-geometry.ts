import { EventEmitter } from 'node:events';
import type { Rectangle } from 'electron';
import type { Bounds, WindowState } from './bounds.ts';

/** The part of a window that is about its place, its size and its state. */
export abstract class WindowGeometry extends EventEmitter {
  protected abstract readonly bounds: Bounds;

  getBounds(): Rectangle {
    return this.bounds.get();
  }

  getNormalBounds(): Rectangle {
    return this.bounds.getNormal();
  }

  /** Headless windows have no frame: inside and outside are the same. */
  getContentBounds(): Rectangle {
    return this.bounds.get();
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds.set(bounds);
    if (bounds.x !== undefined || bounds.y !== undefined) this.announce('move', 'moved');
    if (bounds.width !== undefined || bounds.height !== undefined) {
      this.announce('resize', 'resized');
    }
  }

  getSize(): [number, number] {
    const { width, height } = this.bounds.get();
    return [width, height];
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getContentSize(): [number, number] {
    return this.getSize();
  }

  setContentSize(width: number, height: number): void {
    this.setSize(width, height);
  }

  getPosition(): [number, number] {
    const { x, y } = this.bounds.get();
    return [x, y];
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  center(): void {
    // Without a screen there is no middle.
  }

  getMinimumSize(): [number, number] {
    return [this.bounds.minimum.width, this.bounds.minimum.height];
  }

  setMinimumSize(width: number, height: number): void {
    this.bounds.minimum = { width, height };
  }

  unmaximize(): void {
    if (this.isMaximized()) this.enter('normal', 'unmaximize');
  }

  isMaximized(): boolean {
    return this.bounds.state === 'maximized';
  }

  minimize(): void {
    this.enter('minimized', 'minimize');
  }

  restore(): void {
    if (!this.isNormal()) this.enter('normal', 'restore');
  }

  isMinimized(): boolean {
    return this.bounds.state === 'minimized';
  }

  setFullScreen(on: boolean): void {
    if (on === this.isFullScreen()) return;
    this.enter(on ? 'fullscreen' : 'normal', on ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    return this.bounds.state === 'fullscreen';
  }

  isNormal(): boolean {
    return this.bounds.state === 'normal';
  }

  setBackgroundColor(): void {
    // Seen only before the first paint.
  }

  setMenu(): void {
    // Menus are not drawn; the application menu answers keys.
  }

  removeMenu(): void {
    // See setMenu.
  }

  setMenuBarVisibility(): void {
    // See setMenu.
  }

  setAutoHideMenuBar(): void {
    // See setMenu.
  }

  protected enter(state: WindowState, event: string): void {
    this.bounds.enter(state);
    this.announce(event, 'resize');
  }

  /** Behind the caller's own code, as the window system would. */
  protected announce(...events: string[]): void {
    setImmediate(() => {
      for (const event of events) if (!this.isDestroyed()) this.emit(event);
    });
  }

  abstract isDestroyed(): boolean;
}
