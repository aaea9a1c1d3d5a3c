/** The shell's beginning: guards first, then the library process, the door, the window. */
import { join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, session } from 'electron';
import type { LibraryState } from '../shared/contract.ts';
import type { Settings, Theme } from '../shared/settings.ts';
import { fill, WORDS } from '../shared/words/words.ts';
import { openDoor } from './door/door.ts';
import { LibraryClient } from './library-process/client.ts';
import { libraryHandlers } from './library-process/handlers.ts';
import { type ShellParts, shellHandlers } from './shell/handlers.ts';
import { uiLanguage } from './shell/language.ts';
import { libraryLocation } from './shell/library-location.ts';
import { setMenu } from './shell/menu.ts';
import { settingsFile } from './shell/settings-file.ts';
import { allowedRequest } from './window/allowed-request.ts';
import { isAppPage } from './window/app-page.ts';
import { declareAppScheme, serveApp } from './window/app-protocol.ts';
import { guardEverything, guardSession } from './window/guards.ts';
import { openWindow, sendEvent } from './window/main-window.ts';

/** The server of `npm run dev`; a packaged app has none, whatever its environment says. */
const devServer = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null);
const isOwn = (address: string) => isAppPage(address, devServer);

app.enableSandbox();
declareAppScheme();
guardEverything(isOwn);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  const inUserData = (name: string) => join(app.getPath('userData'), name);
  const settings = settingsFile(inUserData('settings.json'));
  const location = libraryLocation(inUserData('library-location.json'), inUserData('library'));
  const given = libraryFolderOf(process.argv);
  const library = new LibraryClient(given ?? location.read(), {
    onEvent: sendEvent,
    onState: (state) => libraryIs(library, state),
  });
  const parts: ShellParts = {
    library,
    location: given === null ? location : null,
    seeds: seedsFolder(),
    settings,
    settingsChanged,
  };

  guardSession(session.defaultSession, (address) => allowedRequest(address, devServer));
  serveApp(join(__dirname, '../renderer'));
  openDoor(
    { ...libraryHandlers(library.call), ...shellHandlers(parts) },
    (paths) => library.call('import:paths', paths),
    isOwn,
  );
  library.start();
  applyTheme(settings.read());
  showMenu(parts);
  openWindow(inUserData('window.json'), devServer);
  app.on('will-quit', () => library.stop());

  function settingsChanged(changed: Settings): void {
    applyTheme(changed);
    showMenu(parts);
    sendEvent('settings-changed', changed);
  }
}

/** The window is told; and whenever the library is open, a first import that is not finished goes on. */
function libraryIs(library: LibraryClient, state: LibraryState): void {
  sendEvent('library-state', state);
  if (state.kind === 'ready' || state.kind === 'recovered') {
    void library.call('import:first', seedsFolder());
  }
}

function showMenu(parts: ShellParts): void {
  const settings = parts.settings.read();
  const handlers = shellHandlers(parts);
  setMenu(uiLanguage(settings), settings, {
    command: (name) => sendEvent('command', { name }),
    importDigests: () => void handlers['import:choose'](),
    changeSettings: (change) => void handlers['settings:change'](change),
    showAbout: () => showAbout(parts),
  });
}

function showAbout({ settings, library }: ShellParts): void {
  const words = WORDS[uiLanguage(settings.read())].dialog;
  const detail = fill(words.aboutText, { version: app.getVersion(), folder: library.folder });
  void dialog.showMessageBox({ type: 'info', message: app.getName(), detail, buttons: [words.ok] });
}

/** What the system's own parts (dialogs, scroll bars) look like in each theme. */
const NATIVE_THEMES: Record<Theme, 'system' | 'light' | 'dark'> = {
  system: 'system',
  light: 'light',
  dark: 'dark',
  sepia: 'light',
  contrast: 'light',
};

function applyTheme(settings: Settings): void {
  nativeTheme.themeSource = NATIVE_THEMES[settings.theme];
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** The documents that a new library begins with travel with the app. */
function seedsFolder(): string {
  return join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'seeds');
}

/** `--library=DIR` opens another library than the person's own, as the command line does. */
function libraryFolderOf(argv: readonly string[]): string | null {
  const given = argv.find((argument) => argument.startsWith('--library='));
  return given?.slice('--library='.length) || null;
}
