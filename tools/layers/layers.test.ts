import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The layers of ARCHITECTURE.md are enforced twice, by tsconfig and by lint. Here each forbidden import is
 * planted in a copy of the configuration and both must refuse it; the allowed ones must pass, or the proof
 * would be empty.
 */
const ROOT = join(import.meta.dirname, '..', '..');

type Planted = readonly [layer: string, from: string];

const FORBIDDEN: readonly Planted[] = [
  ['shared', '../library/room.ts'],
  ['shared', 'node:fs'],
  ['library', '../main/room.ts'],
  ['library', '../renderer/room.ts'],
  ['library', 'electron'],
  ['main', '../library/room.ts'],
  ['main', '../renderer/room.ts'],
  ['preload', '../main/room.ts'],
  ['preload', 'node:fs'],
  ['renderer', '../library/room.ts'],
  ['renderer', '../main/room.ts'],
  ['renderer', 'node:fs'],
  ['renderer', 'electron'],
  ['cli', '../main/room.ts'],
  ['cli', 'electron'],
];

/** A package is there for every layer to resolve, so only lint can refuse it; folders and Node both refuse. */
const FORBIDDEN_BY_TYPES = FORBIDDEN.filter(([, from]) => from !== 'electron');

const ALLOWED: readonly Planted[] = [
  ['library', '../shared/room.ts'],
  ['library', 'node:fs'],
  ['main', '../shared/room.ts'],
  ['main', 'electron'],
  ['preload', 'electron'],
  ['renderer', '../shared/room.ts'],
  ['renderer', 'react'],
  ['cli', '../library/room.ts'],
];

const LAYERS = ['shared', 'library', 'main', 'preload', 'renderer', 'cli'];
let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'lectern-layers-'));
  for (const file of ['tsconfig.base.json', 'biome.json'])
    cpSync(join(ROOT, file), join(house, file));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  for (const layer of LAYERS) {
    put(`src/${layer}/room.ts`, 'export const room = true;\n');
    const config = readFileSync(join(ROOT, 'src', layer, 'tsconfig.json'), 'utf8');
    put(`src/${layer}/tsconfig.json`, config.replace('node_modules/.cache', 'built'));
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function run(tool: string, ...args: string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules', '.bin', tool), args, {
    cwd: house,
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

/** Plants one import in a layer, runs the tool on that layer, takes it out again. */
function plant([layer, from]: Planted, tool: (layer: string) => ReturnType<typeof run>) {
  const file = `src/${layer}/planted.ts`;
  put(file, `import * as planted from '${from}';\n\nexport const kept = planted;\n`);
  try {
    return tool(layer);
  } finally {
    rmSync(join(house, file));
  }
}

const lint = (layer: string) => run('biome', 'lint', '--error-on-warnings', `src/${layer}`);
const types = (layer: string) => run('tsc', '-b', `src/${layer}`);

describe('the layers', () => {
  it.each(FORBIDDEN)('lint refuses that %s imports %s', (...planted) => {
    const { status, text } = plant(planted, lint);
    expect(status).not.toBe(0);
    expect(text).toContain('noRestrictedImports');
  });

  it.each(FORBIDDEN_BY_TYPES)('the compiler refuses that %s imports %s', (...planted) => {
    const { status, text } = plant(planted, types);
    expect(status).not.toBe(0);
    expect(text).toMatch(/planted\.ts.*error TS(6307|6059|2591|2307)/);
  });

  it.each(ALLOWED)('both let %s import %s', (...planted) => {
    expect(plant(planted, lint)).toMatchObject({ status: 0 });
    expect(plant(planted, types)).toMatchObject({ status: 0 });
  });
});
