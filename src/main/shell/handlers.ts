import { app, BrowserWindow, dialog, shell } from 'electron';
import type { Handlers, ShellApi } from '../../shared/contract.ts';
import { done, failed } from '../../shared/outcome.ts';
import type { Settings } from '../../shared/settings.ts';
import { WORDS } from '../../shared/words/words.ts';
import type { LibraryClient } from '../library-process/client.ts';
import { externalLink } from './external-link.ts';
import { uiLanguage } from './language.ts';
import type { LibraryLocation } from './library-location.ts';
import { moveLibrary } from './move-library.ts';
import type { SettingsFile } from './settings-file.ts';

export interface ShellParts {
  readonly library: LibraryClient;
  /** The folder of the documents that travel with the app. */
  readonly seeds: string;
  /** null: the app was started on another library than the person's own. */
  readonly location: LibraryLocation | null;
  readonly settings: SettingsFile;
  readonly settingsChanged: (settings: Settings) => void;
}

/** What the window may ask of the shell itself. */
export function shellHandlers(parts: ShellParts): Handlers<ShellApi> {
  const { library, settings } = parts;
  return {
    'app:state': () =>
      done({ library: library.state, libraryFolder: library.folder, version: app.getVersion() }),
    'app:restart-library': () => {
      library.start();
      return done(library.state);
    },
    'settings:read': () => done(settings.read()),
    'settings:change': (change) => {
      const changed = settings.change(change);
      parts.settingsChanged(changed);
      return done(changed);
    },
    'link:open-paper': async (id, link) => {
      const paper = await library.call('papers:show', id);
      if (!paper.ok) return paper;
      const address = paper.value.links[link];
      return address === null ? failed('link-missing', link) : openOutside(address);
    },
    'link:open': (address) => openOutside(address),
    'import:choose': () => chooseAndImport(parts),
    'import:seeds': () => library.call('import:paths', [parts.seeds]),
    'library:open-folder': async () => {
      const problem = await shell.openPath(library.folder);
      return problem === '' ? done(null) : failed('library-unwritable', problem);
    },
    'library:move-folder': () => moveLibrary(parts),
  };
}

async function openOutside(address: string) {
  const allowed = externalLink(address);
  if (allowed === null) return failed('link-refused', address);
  await shell.openExternal(allowed);
  return done(allowed);
}

/** Asks for files (and folders, where the system's dialog can choose either) and imports them. */
async function chooseAndImport({ library, settings }: ShellParts) {
  const words = WORDS[uiLanguage(settings.read())].dialog;
  const options: Electron.OpenDialogOptions = {
    title: words.chooseDigests,
    buttonLabel: words.chooseDigestsButton,
    properties: [
      'openFile',
      'multiSelections',
      ...(process.platform === 'darwin' ? ['openDirectory' as const] : []),
    ],
  };
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const chosen = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  if (chosen.canceled || chosen.filePaths.length === 0) return done(null);
  return library.call('import:paths', chosen.filePaths);
}
