import { setTimeout } from 'node:timers/promises';
import type { HandlerDetails, WebContents, WindowOpenHandlerResponse } from 'electron';
import { fromChromium, toChromium } from '../network/schemes.ts';
import { errorNumber, LoadError } from '../page/loads.ts';
import { Page, type PageOptions } from '../page/page.ts';
import { isRefused } from '../preventable.ts';
import { refuseOtherEvents, refuseOthers, unsupported } from '../unsupported.ts';
import type { FromPage } from '../worlds/messages.ts';
import { app } from './app.ts';
import { consoleDetails } from './console-message.ts';
import { ContentsActions } from './contents-actions.ts';
import { answerInvoke, encodeArguments, receiveSend } from './ipc-main.ts';
import { pressKey } from './key-press.ts';
import { defaultSession } from './session.ts';
import { createMainFrame, type HostFrame } from './web-frame.ts';
import { openWindows } from './windows.ts';

type Supported = Pick<
  WebContents,
  | 'close'
  | 'closeDevTools'
  | 'copy'
  | 'cut'
  | 'executeJavaScript'
  | 'focus'
  | 'forcefullyCrashRenderer'
  | 'getTitle'
  | 'getType'
  | 'getURL'
  | 'getZoomFactor'
  | 'getZoomLevel'
  | 'id'
  | 'isDestroyed'
  | 'isDevToolsOpened'
  | 'isLoading'
  | 'loadURL'
  | 'openDevTools'
  | 'paste'
  | 'print'
  | 'printToPDF'
  | 'redo'
  | 'reload'
  | 'reloadIgnoringCache'
  | 'selectAll'
  | 'send'
  | 'setWindowOpenHandler'
  | 'setZoomFactor'
  | 'setZoomLevel'
  | 'undo'
>;

type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

/** Those that are emitted, and those that cannot happen here. */
const EVENTS = [
  'before-input-event',
  'blur',
  'console-message',
  'context-menu',
  'destroyed',
  'did-attach-webview',
  'did-create-window',
  'did-fail-load',
  'did-finish-load',
  'did-frame-finish-load',
  'did-navigate',
  'did-navigate-in-page',
  'did-start-loading',
  'did-stop-loading',
  'dom-ready',
  'focus',
  'page-title-updated',
  'preload-error',
  'render-process-gone',
  'responsive',
  'unresponsive',
  'will-attach-webview',
  'will-navigate',
  'will-prevent-unload',
  'will-redirect',
];

/** Dispatches `beforeunload` and gives whether the page prevented it. */
const BEFORE_UNLOAD = `(() => {
  const event = document.createEvent('BeforeUnloadEvent');
  event.initEvent('beforeunload', false, true);
  window.dispatchEvent(event);
  return event.defaultPrevented || event.returnValue !== '';
})()`;

/** How long a page may think about being closed, in ms; one that hangs is closed all the same. */
const PATIENCE = 5000;

const contents = new Map<number, HostWebContents>();

/** `webContents` of a window. */
export class HostWebContents extends ContentsActions implements Supported {
  readonly id: number;
  readonly page: Page;
  readonly mainFrame: HostFrame;
  readonly session = defaultSession;
  /** What the window does when the contents are closed by themselves. */
  closeWindow: (options?: { waitForBeforeUnload?: boolean }) => void = () => {};
  private openHandler: OpenHandler | undefined;
  private title = '';
  private destroyed = false;
  private loading = false;

  private constructor(id: number, options: PageOptions) {
    super();
    refuseOtherEvents('webContents', this, EVENTS);
    this.id = id;
    this.page = new Page(options);
    this.mainFrame = createMainFrame(this.page, id);
  }

  /** Makes contents that are known by their id, and follows their page. */
  static create(id: number, options: PageOptions): HostWebContents {
    const created = refuseOthers('webContents', new HostWebContents(id, options));
    contents.set(id, created);
    created.follow();
    return created;
  }

  async loadURL(address: string): Promise<void> {
    this.startLoading();
    try {
      await this.page.load(address);
    } catch (error) {
      if (error instanceof LoadError) this.failLoad(error.code, address);
      throw error;
    }
  }

  getURL(): string {
    return this.page.address;
  }

  getTitle(): string {
    return this.title;
  }

  getType(): 'window' {
    return 'window';
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  isLoading(): boolean {
    return this.loading;
  }

  send(channel: string, ...args: unknown[]): void {
    this.page.deliver({ kind: 'message', channel, args: encodeArguments(args) });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  reload(): void {
    this.reloadWith(false);
  }

  reloadIgnoringCache(): void {
    this.reloadWith(true);
  }

  close(options?: { waitForBeforeUnload?: boolean }): void {
    this.closeWindow(options);
  }

  /** Asks the app whether a page may lead its own window elsewhere. */
  mayNavigate(address: string, isRedirect: boolean): boolean {
    const details = {
      url: address,
      isSameDocument: false,
      isMainFrame: true,
      frame: this.mainFrame,
    };
    const name = isRedirect ? 'will-redirect' : 'will-navigate';
    return !isRefused(this, name, details, address, false, true);
  }

  /** Asks the page whether it lets itself be closed. */
  async agreesToClose(): Promise<boolean> {
    if (!this.page.isAlive()) return true;
    // Dispatched by hand: the dialog of a real one is answered by whichever client is faster.
    const asked = this.page.evaluate(BEFORE_UNLOAD).catch(() => false);
    const prevented = await Promise.race([asked, setTimeout(PATIENCE, false, { ref: false })]);
    // Preventing this event means to close all the same.
    return prevented !== true || isRefused(this, 'will-prevent-unload');
  }

  private reloadWith(ignoreCache: boolean): void {
    this.page.expect(this.page.address);
    this.startLoading();
    this.page.send('Page.reload', { ignoreCache }).catch(() => {});
  }

  private follow(): void {
    const { page } = this;
    page.on('message', (message) => this.receive(message));
    page.on('navigated', (address, inPage) => this.navigated(address, inPage));
    page.on('navigation-requested', (address) => this.leaveByProtocol(address));
    page.on('failed', (address) => this.failLoad('ERR_FAILED', address));
    page.on('dom-ready', () => this.emit('dom-ready', {}));
    page.on('loaded', () => this.finishLoading());
    page.on('console', (call) => this.emit('console-message', consoleDetails(call)));
    page.on('crashed', () => this.crashed());
    page.on('window-open', ({ url, windowName, windowFeatures }) =>
      this.askToOpen(fromChromium(url), windowName, windowFeatures.join(','), 'foreground-tab'),
    );
    page.on('gone', () => {
      this.destroyed = true;
      contents.delete(this.id);
      this.emit('destroyed');
    });
  }

  private receive(message: FromPage): void {
    if (message.kind === 'invoke') void answerInvoke(message, this);
    else if (message.kind === 'send') receiveSend(message, this);
    else if (message.kind === 'key') pressKey(message.key, this);
    else if (message.kind === 'open') {
      this.askToOpen(fromChromium(message.url), '', '', message.disposition);
    } else if (message.kind === 'title') this.setTitle(message.title);
    else if (message.kind === 'preload-failed') this.preloadFailed(message);
    else if (message.kind === 'context-menu') {
      this.emit('context-menu', {}, { ...message.params, frame: this.mainFrame });
    }
  }

  private setTitle(title: string): void {
    this.title = title;
    this.emit('page-title-updated', {}, title, true);
  }

  private preloadFailed({ message, stack }: Extract<FromPage, { kind: 'preload-failed' }>): void {
    const error = new Error(message);
    error.stack = stack;
    console.error('Unable to load preload script:', stack);
    this.emit('preload-error', {}, '', error);
  }

  private navigated(address: string, inPage: boolean): void {
    if (inPage) this.emit('did-navigate-in-page', {}, address, true, 0, 1);
    else this.emit('did-navigate', {}, address, 200, 'OK');
  }

  /** Schemes of other programs never become a request; the app is asked, and nothing follows. */
  private leaveByProtocol(address: string): void {
    if (/^(https?|file|about|blob|data|javascript):/.test(address)) return;
    if (toChromium(address) === address) this.mayNavigate(address, false);
  }

  private askToOpen(
    url: string,
    frameName: string,
    features: string,
    disposition: HandlerDetails['disposition'],
  ): void {
    const referrer: HandlerDetails['referrer'] = { url: this.getURL(), policy: 'default' };
    const response = this.openHandler?.({ url, frameName, features, disposition, referrer });
    // A window.open from the page has been answered with null by then.
    if (response?.action !== 'deny') throw unsupported('a window opened by a page');
  }

  private startLoading(): void {
    this.loading = true;
    this.emit('did-start-loading');
  }

  private finishLoading(): void {
    this.loading = false;
    this.emit('did-frame-finish-load', {}, true, 0, 1);
    this.emit('did-finish-load');
    this.emit('did-stop-loading');
  }

  private failLoad(code: string, address: string): void {
    this.loading = false;
    this.emit('did-fail-load', {}, errorNumber(code), code, address, true, 0, 1);
    this.emit('did-stop-loading');
  }

  private crashed(): void {
    const details = { reason: 'crashed', exitCode: 1 };
    this.emit('render-process-gone', {}, details);
    app.emit('render-process-gone', {}, this, details);
  }
}

/** `webContents`, the module. */
export const webContents = refuseOthers('webContents', {
  getAllWebContents: () => [...contents.values()],
  fromId: (id: number) => contents.get(id),
  fromDevToolsTargetId: (targetId: string) =>
    [...contents.values()].find(({ page }) => page.targetId === targetId),
  getFocusedWebContents: () => openWindows.getFocused()?.webContents ?? null,
});
