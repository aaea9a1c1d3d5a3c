import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { ChromiumProgram } from './find.ts';
import { untar } from './untar.ts';

const MODULES = join(import.meta.dirname, '../../../node_modules');
const PACKAGE = join(MODULES, '@sparticuz/chromium');

/** The unpacked copy is per version, so that an update of the package is unpacked anew. */
function cacheFolder(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  return join(MODULES, '.cache/lectern-chromium', String(version));
}

/**
 * Chromium crashes when it finds no font at all, and uses different ones on every machine:
 * the package's own come first, the system's after.
 */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

function read(name: string): Buffer {
  return brotliDecompressSync(readFileSync(join(PACKAGE, 'bin', name)));
}

/** Unpacks under a temporary name first: two runs at once must never see half a program. */
function unpack(target: string): void {
  const temporary = `${target}.${process.pid}`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  writeFileSync(join(temporary, 'chromium'), read('chromium.br'), { mode: 0o755 });
  for (const archive of ['fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
    untar(read(archive), temporary);
  }
  writeFileSync(join(temporary, 'fonts.conf'), fontsConfig(target));
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    // Another run was faster: its copy is the same.
    if (!existsSync(join(target, 'chromium'))) throw error;
  }
}

/** The headless Chromium of the npm package (Linux x64), unpacked on first use (about 4 s). */
export function packagedChromium(): ChromiumProgram | undefined {
  const fits = process.platform === 'linux' && process.arch === 'x64';
  if (!fits || !existsSync(join(PACKAGE, 'bin/chromium.br'))) return undefined;
  const folder = cacheFolder();
  if (!existsSync(join(folder, 'chromium'))) {
    mkdirSync(dirname(folder), { recursive: true });
    unpack(folder);
  }
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    onlyHeadless: true,
  };
}
