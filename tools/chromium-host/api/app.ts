import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { App } from 'electron';
import type { Switches } from '../chromium/flags.ts';
import { isRefused } from '../preventable.ts';
import { refuseOtherEvents, refuseOthers } from '../unsupported.ts';
import type { AppIdentity } from './identity.ts';
import { Paths } from './paths.ts';
import { SingleInstance } from './single-instance.ts';
import { openWindows } from './windows.ts';

type Supported = Pick<
  App,
  | 'enableSandbox'
  | 'exit'
  | 'focus'
  | 'getAppPath'
  | 'getLocale'
  | 'getName'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'getSystemLocale'
  | 'getVersion'
  | 'hasSingleInstanceLock'
  | 'isDefaultProtocolClient'
  | 'isPackaged'
  | 'isReady'
  | 'quit'
  | 'releaseSingleInstanceLock'
  | 'removeAsDefaultProtocolClient'
  | 'requestSingleInstanceLock'
  | 'setAboutPanelOptions'
  | 'setAppUserModelId'
  | 'setAsDefaultProtocolClient'
  | 'setName'
  | 'setPath'
>;

const EVENTS = [
  'activate',
  'before-quit',
  'browser-window-blur',
  'browser-window-created',
  'browser-window-focus',
  'child-process-gone',
  'open-file',
  'open-url',
  'quit',
  'ready',
  'render-process-gone',
  'second-instance',
  'web-contents-created',
  'will-finish-launching',
  'will-quit',
  'window-all-closed',
];

/** `app` of Electron's main process. */
export class HostApp extends EventEmitter implements Supported {
  readonly isPackaged = false;
  /** Only macOS has one, and there too the host has none. */
  readonly dock = undefined;
  readonly commandLine = refuseOthers('app.commandLine', {
    appendSwitch: (name: string, value?: string) => void this.switches.set(name, value),
    hasSwitch: (name: string) => this.switches.has(name),
    getSwitchValue: (name: string) => this.switches.get(name) ?? '',
    removeSwitch: (name: string) => void this.switches.delete(name),
  });
  applicationMenu = null;
  /** Switches for Chromium, until it starts. */
  readonly switches: Switches = new Map();
  private readonly paths = new Paths();
  private readonly single = new SingleInstance();
  private identity: AppIdentity = { folder: '', main: '', name: 'Electron', version: '' };
  private ready = Promise.withResolvers<void>();
  private hasStarted = false;
  private isQuitting = false;
  private isExiting = false;
  private end: (code: number) => void = () => {};

  /** @param end what to do at the very end: close Chromium and leave with this code */
  start(identity: AppIdentity, userData: string | undefined, end: (code: number) => void): void {
    refuseOtherEvents('app', this, EVENTS);
    this.identity = identity;
    this.end = end;
    if (userData !== undefined) this.setPath('userData', userData);
    openWindows.on('all-closed', () => this.allWindowsClosed());
    openWindows.on('close-refused', () => {
      this.isQuitting = false;
    });
  }

  /** Chromium runs. `emit` is looked up anew, because Playwright replaces it to delay the event. */
  becomeReady(): void {
    this.hasStarted = true;
    this.emit('will-finish-launching');
    this.emit('ready', {}, {});
    this.ready.resolve();
  }

  /** Whether windows may be made; unlike `isReady`, nobody replaces this. */
  canOpenWindows(): boolean {
    return this.hasStarted;
  }

  whenReady(): Promise<void> {
    return this.ready.promise;
  }

  isReady(): boolean {
    return this.hasStarted;
  }

  quit(): void {
    if (this.isQuitting || isRefused(this, 'before-quit')) return;
    this.isQuitting = true;
    if (openWindows.all().length === 0) this.finish();
    for (const window of openWindows.all()) window.close();
  }

  exit(code = 0): void {
    this.isExiting = true;
    for (const window of openWindows.all()) window.destroy();
    this.emit('quit', {}, code);
    this.end(code);
  }

  focus(): void {
    openWindows.all().at(-1)?.focus();
  }

  getAppPath(): string {
    return this.identity.folder;
  }

  getName(): string {
    return this.identity.name;
  }

  setName(name: string): void {
    this.identity = { ...this.identity, name };
  }

  getVersion(): string {
    return this.identity.version;
  }

  getPath(name: string): string {
    return this.paths.get(name, this.identity.name);
  }

  setPath(name: string, path: string): void {
    this.paths.change(name, path);
  }

  /** Where Chromium keeps its own files. */
  profile(): string {
    return join(this.getPath('sessionData'), 'chromium-host-profile');
  }

  getLocale(): string {
    return this.switches.get('lang') ?? Intl.DateTimeFormat().resolvedOptions().locale;
  }

  getSystemLocale(): string {
    return this.getLocale();
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()];
  }

  enableSandbox(): void {
    // Windows without a sandbox are refused anyway.
  }

  requestSingleInstanceLock(data: Record<string, unknown> = {}): boolean {
    return this.single.request(this.getPath('userData'), data, (call) =>
      this.emit('second-instance', {}, call.argv, call.cwd, call.data),
    );
  }

  hasSingleInstanceLock(): boolean {
    return this.single.has();
  }

  releaseSingleInstanceLock(): void {
    this.single.release();
  }

  setAsDefaultProtocolClient(): boolean {
    // Registering with the desktop would outlive the host.
    return false;
  }

  removeAsDefaultProtocolClient(): boolean {
    return false;
  }

  isDefaultProtocolClient(): boolean {
    return false;
  }

  setAppUserModelId(): void {
    // Means something on Windows only.
  }

  setAboutPanelOptions(): void {
    // The panel is native.
  }

  private allWindowsClosed(): void {
    if (this.isExiting) return;
    if (this.isQuitting) this.finish();
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  private finish(): void {
    if (isRefused(this, 'will-quit')) {
      this.isQuitting = false;
      return;
    }
    this.single.release();
    this.emit('quit', {}, 0);
    this.end(0);
  }
}

/** The one instance, also for the rest of the host. */
export const app: HostApp = new HostApp();
