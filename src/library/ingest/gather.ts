import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * The files that `paths` name, each once, as given or joined to the folder given; folders are opened to any depth,
 * in order of name. Hidden files and folders inside a folder are passed over (`.git`, `.DS_Store`); one named
 * outright is not. A path that does not exist stays in the list, so that the import can say so.
 */
export async function gatherFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  const visited = new Set<string>();
  for (const path of paths) await gather(path, found, visited);
  return [...found.values()];
}

async function gather(
  path: string,
  found: Map<string, string>,
  visited: Set<string>,
): Promise<void> {
  const kind = await stat(path).catch(() => null);
  if (!kind?.isDirectory()) {
    found.set(resolve(path), path);
    return;
  }
  // A link back to a folder above would otherwise never end.
  const real = await realpath(path);
  if (visited.has(real)) return;
  visited.add(real);
  const names = await readdir(path).catch(() => null);
  if (names === null) {
    found.set(resolve(path), path);
    return;
  }
  for (const name of names.filter((name) => !name.startsWith('.')).sort(byName)) {
    await gather(join(path, name), found, visited);
  }
}

/** `2024-9-2` before `2024-9-11`; the same on every machine, whatever its language. */
const NAMES = new Intl.Collator('en', { numeric: true });

function byName(a: string, b: string): number {
  return NAMES.compare(a, b) || (a < b ? -1 : 1);
}
