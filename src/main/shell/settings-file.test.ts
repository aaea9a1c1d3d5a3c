import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { settingsFile } from './settings-file.ts';

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'lectern-settings-')), 'settings.json');
});

describe('settingsFile', () => {
  it('begins with the defaults when there is no file', () => {
    expect(settingsFile(path).read()).toEqual(DEFAULT_SETTINGS);
  });

  it('has on disk what it was told, for the next start', () => {
    settingsFile(path).change({ theme: 'dark', uiLanguage: 'ko' });
    expect(settingsFile(path).read()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      uiLanguage: 'ko',
    });
  });

  it('keeps the valid settings of a file that somebody spoiled', () => {
    writeFileSync(path, '{"theme":"dark","listWidth":"wide","readingLanguages":[7],"other":1}');
    expect(settingsFile(path).read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('starts afresh from a file cut in the middle, and writes a whole one', () => {
    writeFileSync(path, '{"theme":"da');
    settingsFile(path).change({ theme: 'light' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ theme: 'light' });
  });
});
