import { join } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import type { LibraryFolder } from '../../shared/documents.ts';
import { done, type Outcome } from '../../shared/outcome.ts';
import { WORDS } from '../../shared/words/words.ts';
import type { ShellParts } from './handlers.ts';
import { uiLanguage } from './language.ts';

/**
 * Asks where to, copies the library there, and goes on with the copy. The old folder stays as it is: nothing is
 * deleted that a person has not deleted. Nothing changes when the copy cannot be made or is not whole.
 */
export async function moveLibrary(parts: ShellParts): Promise<Outcome<LibraryFolder | null>> {
  const chosen = await chooseFolder(parts);
  if (chosen === null) return done(null);
  const copied = await parts.library.call('library:copy-to', join(chosen, 'Lectern library'));
  if (!copied.ok) return copied;
  // A library opened by `--library` is not the person's own, and does not become it by being moved.
  parts.location?.write(copied.value.path);
  parts.library.moveTo(copied.value.path);
  return copied;
}

async function chooseFolder({ settings }: ShellParts): Promise<string | null> {
  const words = WORDS[uiLanguage(settings.read())].dialog;
  const options: Electron.OpenDialogOptions = {
    title: words.chooseFolder,
    buttonLabel: words.chooseFolderButton,
    properties: ['openDirectory', 'createDirectory'],
  };
  const window = BrowserWindow.getAllWindows()[0];
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return canceled ? null : (filePaths[0] ?? null);
}
