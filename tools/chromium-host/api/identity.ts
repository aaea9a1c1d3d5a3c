import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

/** The app that the command line named. */
export interface AppIdentity {
  /** Folder of the app's package.json. */
  folder: string;
  /** The script to run. */
  main: string;
  name: string;
  version: string;
}

interface Manifest {
  name?: string;
  productName?: string;
  version?: string;
  main?: string;
}

function readManifest(folder: string): Manifest {
  const path = join(folder, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {};
}

/** Finds the app as Electron does: a folder with a package.json, or one script. */
export function identify(word: string): AppIdentity {
  const path = resolve(word);
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const manifest = readManifest(folder);
  const main = isFolder ? join(path, manifest.main ?? 'index.js') : path;
  const name = manifest.productName ?? manifest.name ?? basename(folder);
  return { folder, main, name, version: manifest.version ?? electronVersion() };
}

/** The version of Electron that the project asks for, whose API this is. */
export function electronVersion(): string {
  const manifest = createRequire(import.meta.url).resolve('electron/package.json');
  return String((JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).version);
}
