import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { LIBRARY_FILE } from './store/open.ts';

/** In the app's folder: where the person moved the library to, as `{ "folder": "…" }`. */
const LOCATION_FILE = 'library-location.json';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder of the person's own library: the one the app uses, found without the app.
 * The parent is what Electron calls `userData` (https://www.electronjs.org/docs/latest/api/app#appgetpathname).
 */
export function ownLibraryFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  home: string = homedir(),
): string {
  const userData = join(applicationData(platform, environment, home), 'Lectern');
  return movedTo(join(userData, LOCATION_FILE)) ?? join(userData, 'library');
}

function applicationData(
  platform: NodeJS.Platform,
  environment: Environment,
  home: string,
): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return environment.APPDATA || join(home, 'AppData', 'Roaming');
  return environment.XDG_CONFIG_HOME || join(home, '.config');
}

function movedTo(file: string): string | null {
  try {
    const { folder } = JSON.parse(readFileSync(file, 'utf8')) as { folder?: unknown };
    return typeof folder === 'string' && isAbsolute(folder) ? folder : null;
  } catch {
    return null;
  }
}

export function holdsLibrary(folder: string): boolean {
  return existsSync(join(folder, LIBRARY_FILE));
}
