import { expect, it } from 'vitest';
import { VERSION } from './version.ts';

it('is the version of the package', async () => {
  const { default: packageFile } = (await import('../../package.json' as string)) as {
    default: { version: string };
  };
  expect(VERSION).toBe(packageFile.version);
});
