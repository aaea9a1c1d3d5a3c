import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownLibraryFolder } from './folder.ts';
import { temporaryFolder } from './testing/sample.ts';

describe('ownLibraryFolder', () => {
  it.each([
    ['linux', {}, '/home/ann/.config/Lectern/library'],
    ['linux', { XDG_CONFIG_HOME: '/x' }, '/x/Lectern/library'],
    ['darwin', {}, '/home/ann/Library/Application Support/Lectern/library'],
    ['win32', { APPDATA: '/appdata' }, '/appdata/Lectern/library'],
  ] as const)('on %s with %j is %s', (platform, environment, folder) => {
    expect(ownLibraryFolder(platform, environment, '/home/ann')).toBe(folder);
  });

  it('is where the person moved it to', () => {
    const config = temporaryFolder();
    mkdirSync(join(config, 'Lectern'));
    const file = join(config, 'Lectern', 'library-location.json');
    writeFileSync(file, '{"folder":"/elsewhere/library"}');
    expect(ownLibraryFolder('linux', { XDG_CONFIG_HOME: config }, '/')).toBe('/elsewhere/library');
    writeFileSync(file, '{"folder":"../relative"}');
    expect(ownLibraryFolder('linux', { XDG_CONFIG_HOME: config }, '/')).toBe(
      join(config, 'Lectern', 'library'),
    );
  });
});
