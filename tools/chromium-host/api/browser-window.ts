import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  BrowserWindowConstructorOptions,
  BrowserWindow as ElectronWindow,
  LoadFileOptions,
} from 'electron';
import { isRefused } from '../preventable.ts';
import { refuseOtherEvents, refuseOthers } from '../unsupported.ts';
import { app } from './app.ts';
import { Bounds } from './bounds.ts';
import { applyTheme } from './native-theme.ts';
import { HostWebContents } from './web-contents.ts';
import { WindowGeometry } from './window-geometry.ts';
import { initialSize, readPreload, refuseUnsafe } from './window-options.ts';
import { openWindows } from './windows.ts';

type Supported = Pick<
  ElectronWindow,
  | 'blur'
  | 'center'
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getBounds'
  | 'getContentBounds'
  | 'getContentSize'
  | 'getMinimumSize'
  | 'getNormalBounds'
  | 'getPosition'
  | 'getSize'
  | 'getTitle'
  | 'hide'
  | 'id'
  | 'isDestroyed'
  | 'isFocused'
  | 'isFullScreen'
  | 'isMaximized'
  | 'isMinimized'
  | 'isNormal'
  | 'isVisible'
  | 'loadFile'
  | 'loadURL'
  | 'maximize'
  | 'minimize'
  | 'moveTop'
  | 'reload'
  | 'removeMenu'
  | 'restore'
  | 'setBackgroundColor'
  | 'setBounds'
  | 'setContentSize'
  | 'setFullScreen'
  | 'setMenu'
  | 'setMenuBarVisibility'
  | 'setAutoHideMenuBar'
  | 'setMinimumSize'
  | 'setPosition'
  | 'setSize'
  | 'setTitle'
  | 'show'
  | 'showInactive'
  | 'unmaximize'
>;

const EVENTS = [
  'app-command',
  'blur',
  'close',
  'closed',
  'enter-full-screen',
  'focus',
  'hide',
  'leave-full-screen',
  'maximize',
  'minimize',
  'move',
  'moved',
  'page-title-updated',
  'query-session-end',
  'ready-to-show',
  'resize',
  'resized',
  'responsive',
  'restore',
  'session-end',
  'show',
  'unmaximize',
  'unresponsive',
];

/** `BrowserWindow`: a window of Chromium, or in headless mode a page with a size. */
export class HostWindow extends WindowGeometry implements Supported {
  readonly id: number = openWindows.nextId();
  readonly webContents: HostWebContents;
  protected readonly bounds: Bounds;
  private title: string;
  private visible = false;
  private destroyed = false;
  private closing = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.canOpenWindows()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { webPreferences = {} } = options;
    refuseUnsafe(webPreferences);
    refuseOtherEvents('BrowserWindow', this, EVENTS);
    const size = initialSize(options);
    const hidden = options.show === false;
    const preload = readPreload(webPreferences.preload);
    this.webContents = HostWebContents.create(this.id, { ...size, hidden, preload });
    this.bounds = new Bounds(this.webContents.page, {
      x: options.x ?? 0,
      y: options.y ?? 0,
      ...size,
    });
    this.bounds.minimum = { width: options.minWidth ?? 0, height: options.minHeight ?? 0 };
    this.title = options.title ?? app.getName();
    // Everyone gets the refusing view of the window, and one and the same object.
    const self = refuseOthers('BrowserWindow', this) as this;
    openWindows.add(self);
    self.follow();
    if (!hidden) queueMicrotask(() => self.show());
    // biome-ignore lint/correctness/noConstructorReturn: what `new` gives must be the refusing view
    return self;
  }

  static getAllWindows(): HostWindow[] {
    return [...openWindows.all()];
  }

  static getFocusedWindow(): HostWindow | null {
    return openWindows.getFocused() ?? null;
  }

  static fromId(id: number): HostWindow | null {
    return openWindows.all().find((window) => window.id === id) ?? null;
  }

  static fromWebContents(contents: HostWebContents): HostWindow | null {
    return openWindows.all().find(({ webContents }) => webContents.id === contents?.id) ?? null;
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.loadURL(address);
  }

  loadFile(path: string, options: LoadFileOptions = {}): Promise<void> {
    const url = pathToFileURL(resolve(app.getAppPath(), path));
    if (options.hash) url.hash = options.hash;
    if (options.search) url.search = options.search;
    for (const [key, value] of Object.entries(options.query ?? {})) {
      url.searchParams.set(key, String(value));
    }
    return this.loadURL(url.href);
  }

  reload(): void {
    this.webContents.reload();
  }

  capturePage(): ReturnType<HostWebContents['capturePage']> {
    return this.webContents.capturePage();
  }

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    if (this.destroyed || this.visible) return;
    this.visible = true;
    this.emit('show');
  }

  hide(): void {
    if (!this.visible) return;
    this.visible = false;
    this.blur();
    this.emit('hide');
  }

  isVisible(): boolean {
    return this.visible;
  }

  focus(): void {
    if (this.destroyed || !this.visible || this.isFocused()) return;
    openWindows.getFocused()?.blur();
    openWindows.setFocused(this);
    this.webContents.focus();
    this.emit('focus', {});
    this.webContents.emit('focus');
    app.emit('browser-window-focus', {}, this);
  }

  blur(): void {
    if (!this.isFocused()) return;
    openWindows.setFocused(undefined);
    this.emit('blur', {});
    this.webContents.emit('blur');
    app.emit('browser-window-blur', {}, this);
  }

  isFocused(): boolean {
    return openWindows.getFocused()?.id === this.id;
  }

  moveTop(): void {
    this.webContents.focus();
  }

  close(): void {
    this.closeAfterAsking(true);
  }

  destroy(): void {
    if (this.destroyed) return;
    void this.webContents.page.close();
    this.end();
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): void {
    this.title = title;
  }

  maximize(): void {
    this.enter('maximized', 'maximize');
    this.showInactive();
  }

  private follow(): void {
    const { webContents } = this;
    webContents.closeWindow = ({ waitForBeforeUnload = false } = {}) => {
      if (waitForBeforeUnload) this.closeAfterAsking(true);
      else void this.closePage();
    };
    webContents.page.once('gone', () => this.end());
    webContents.page.once('dom-ready', () => this.emit('ready-to-show'));
    webContents.page.on('navigated', (_, inPage) => {
      if (!inPage) applyTheme(webContents.page);
    });
    webContents.on('page-title-updated', (_, title: string) => {
      if (!isRefused(this, 'page-title-updated', {}, title, true)) this.title = title;
    });
    webContents.page.on('message', ({ kind }) => {
      if (kind === 'resized') void this.resizedByPerson();
    });
    app.emit('web-contents-created', {}, webContents);
    app.emit('browser-window-created', {}, this);
  }

  private async resizedByPerson(): Promise<void> {
    const changed = await this.bounds.refresh().catch(() => false);
    if (changed) this.announce('resize', 'resized');
  }

  private closeAfterAsking(asksPage: boolean): void {
    if (this.destroyed || this.closing) return;
    if (isRefused(this, 'close')) {
      openWindows.emit('close-refused');
      return;
    }
    this.closing = true;
    void this.closeIfPageAgrees(asksPage);
  }

  private async closeIfPageAgrees(asksPage: boolean): Promise<void> {
    if (asksPage && !(await this.webContents.agreesToClose())) {
      this.closing = false;
      openWindows.emit('close-refused');
      return;
    }
    await this.closePage();
  }

  private async closePage(): Promise<void> {
    await this.webContents.page.close();
    this.end();
  }

  private end(): void {
    if (this.destroyed) return;
    this.blur();
    this.destroyed = true;
    this.emit('closed');
    openWindows.remove(this);
  }
}

export const BrowserWindow = refuseOthers('BrowserWindow', HostWindow);
