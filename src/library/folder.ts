import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { LIBRARY_FILE } from './store/open.ts';

/**
 * The folder of the person's own library: the one the app uses, found without the app.
 * The parent is what Electron calls `userData` (https://www.electronjs.org/docs/latest/api/app#appgetpathname).
 */
export function ownLibraryFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): string {
  return join(userData(platform, environment, home), 'Lectern', 'library');
}

function userData(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return environment.APPDATA || join(home, 'AppData', 'Roaming');
  return environment.XDG_CONFIG_HOME || join(home, '.config');
}

export function holdsLibrary(folder: string): boolean {
  return existsSync(join(folder, LIBRARY_FILE));
}
