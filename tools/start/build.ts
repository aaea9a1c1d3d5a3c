import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** The path of a program that a package brings, run with this Node. */
export function program(packageName: string, file: string): string {
  const packageFile = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  return join(dirname(packageFile), file);
}

/** Builds main, library, command line, preload and window into `out/`. Ends the process when that fails. */
export function build(): void {
  const electronVite = program('electron-vite', 'bin/electron-vite.js');
  const { status } = spawnSync(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (import.meta.main) build();
