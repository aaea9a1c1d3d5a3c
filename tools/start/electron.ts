import { spawnSync } from 'node:child_process';
import { electronBinary } from '../chromium-host/choose.ts';
import { program, ROOT } from './build.ts';

/** Long enough for 120 MB on a slow line; a closed network says no at once. */
const PATIENCE = 10 * 60_000;

/**
 * Electron's program, fetched if it is not there. Its package holds none: it comes from its makers' server on
 * first use, and some networks do not let it. Returns undefined when it cannot be had.
 */
export function fetchElectron(): string | undefined {
  const there = electronBinary();
  if (there !== undefined) return there;
  console.log('Fetching the Electron program (once) …');
  const { status, stderr } = spawnSync(process.execPath, [program('electron', 'install.js')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  if (status === 0) return electronBinary();
  const reason = stderr
    .split('\n')
    .find((line) => /error/i.test(line))
    ?.trim();
  console.log(`Electron could not be fetched${reason ? ` (${reason.slice(0, 120)})` : ''}.`);
  return undefined;
}
