import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { unsupported } from '../unsupported.ts';

/** Where an app's own data lies on this system, when nothing else is said. */
function appData(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support');
  return process.env.XDG_CONFIG_HOME || join(homedir(), '.config');
}

/** `app.getPath` and `app.setPath`. */
export class Paths {
  private readonly set = new Map<string, string>();

  /** @param name of the app, which names its folder */
  get(name: string, app: string): string {
    const chosen = this.set.get(name);
    if (chosen !== undefined) return chosen;
    const path = this.standard(name, app);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  change(name: string, path: string): void {
    this.set.set(name, path);
  }

  private standard(name: string, app: string): string | undefined {
    const userData = () => this.get('userData', app);
    if (name === 'recent') throw unsupported("app.getPath('recent')");
    const paths: Record<string, () => string> = {
      home: homedir,
      appData,
      userData: () => join(appData(), app),
      sessionData: userData,
      temp: tmpdir,
      exe: () => process.execPath,
      module: () => process.execPath,
      desktop: () => join(homedir(), 'Desktop'),
      documents: () => join(homedir(), 'Documents'),
      downloads: () => join(homedir(), 'Downloads'),
      music: () => join(homedir(), 'Music'),
      pictures: () => join(homedir(), 'Pictures'),
      videos: () => join(homedir(), 'Videos'),
      logs: () => join(userData(), 'logs'),
      crashDumps: () => join(userData(), 'Crashpad'),
    };
    return paths[name]?.();
  }
}
