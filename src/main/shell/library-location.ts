import { isAbsolute } from 'node:path';
import { readJson, writeJson } from './json-file.ts';

/** Where the library is; the command line reads the same file (src/library/folder.ts). */
export interface LibraryLocation {
  read(): string;
  write(folder: string): void;
}

/** `file` exists once the person has moved the library away from `usual`. */
export function libraryLocation(file: string, usual: string): LibraryLocation {
  return {
    read() {
      const stored = readJson(file) as { folder?: unknown } | null;
      const folder = stored?.folder;
      return typeof folder === 'string' && isAbsolute(folder) ? folder : usual;
    },
    write: (folder) => writeJson(file, { folder }),
  };
}
