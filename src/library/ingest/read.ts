import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { DocumentFailure } from '../../shared/import-report.ts';

/** A file's bytes as text, or the reason it has none. */
export type ReadDocument =
  | {
      readonly ok: true;
      readonly text: string;
      readonly sha256: string;
      readonly bytes: number;
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly reason: DocumentFailure };

/** Larger files are refused: the largest digest ever seen has 3 MB, and a string of more than 512 MB cannot be made. */
export const LARGEST_DOCUMENT = 200 * 1024 * 1024;

/** Reads one file. Expected troubles (gone, unreadable, too large, empty, binary) are reasons, not errors. */
export async function readDocument(path: string): Promise<ReadDocument> {
  let file: FileHandle | undefined;
  try {
    // Looked at before it is opened: opening a pipe or a device would wait for ever.
    if (!(await stat(path)).isFile()) return refused('unreadable');
    file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > LARGEST_DOCUMENT) return refused('too-large');
    return decodeDocument(await file.readFile());
  } catch (error) {
    return refused((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'not-found' : 'unreadable');
  } finally {
    await file?.close();
  }
}

/**
 * Bytes to text: by byte order mark, else UTF-8, else the one old encoding of our languages that fits every byte,
 * else UTF-8 with what does not fit shown as U+FFFD, and the lines named in a warning. Nothing is guessed silently.
 */
export function decodeDocument(bytes: Uint8Array): ReadDocument {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const marked = markedEncoding(bytes);
  if (marked === null && bytes.subarray(0, 65_536).includes(0)) return refused('binary');
  const { text, warnings } = marked === null ? decodeUnmarked(bytes) : decodeMarked(bytes, marked);
  if (text.trim() === '') return refused('empty');
  if (controlShare(text) > 0.02) return refused('binary');
  return { ok: true, text, sha256, bytes: bytes.length, warnings };
}

function refused(reason: DocumentFailure): ReadDocument {
  return { ok: false, reason };
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

function decodeMarked(bytes: Uint8Array, encoding: string): Decoded {
  return withDamage(new TextDecoder(encoding).decode(bytes));
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  const exact = tryDecode(bytes, 'utf-8');
  if (exact !== null) return { text: exact, warnings: [] };
  const lossy = new TextDecoder('utf-8').decode(bytes);
  // A few bad bytes in good UTF-8 are damage; many mean that it never was UTF-8.
  const old = damageShare(lossy) > 0.01 ? decodeOld(bytes) : null;
  return old ?? withDamage(lossy);
}

/**
 * The encodings our languages had before UTF-8. Bytes of one are nearly always valid in the others too, so each must
 * show the letters of its language: Korean read as Chinese gives rare characters, Chinese read as Korean gives Hanja.
 * In the order in which one excludes the next; `share` is of all letters beyond ASCII.
 */
const OLD_ENCODINGS: readonly [encoding: string, letters: RegExp, share: number][] = [
  ['euc-kr', /[\u{ac00}-\u{d7a3}]/gu, 0.85],
  ['shift_jis', /[\u{3041}-\u{30f6}]/gu, 0.2],
  ['euc-jp', /[\u{3041}-\u{30f6}]/gu, 0.2],
  ['gb18030', /[\u{4e00}-\u{9fff}]/gu, 0.8],
];

function decodeOld(bytes: Uint8Array): Decoded | null {
  for (const [encoding, letters, least] of OLD_ENCODINGS) {
    const text = tryDecode(bytes, encoding);
    if (text !== null && shareOf(letters, text) >= least) {
      return { text, warnings: [`read as ${encoding}`] };
    }
  }
  return null;
}

function shareOf(letters: RegExp, text: string): number {
  const all = text.match(/[^\P{L}A-Za-z]/gu)?.length ?? 0;
  return all === 0 ? 0 : (text.match(letters)?.length ?? 0) / all;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function damageShare(text: string): number {
  let damaged = 0;
  let foreign = 0;
  for (const character of text) {
    if (character === '\ufffd') damaged += 1;
    if (character > '\u007f') foreign += 1;
  }
  return foreign === 0 ? 0 : Math.min(damaged / foreign, damaged / 20);
}

function withDamage(text: string): Decoded {
  if (!text.includes('\ufffd')) return { text, warnings: [] };
  const lines = text.split('\n').flatMap((line, at) => (line.includes('\ufffd') ? [at + 1] : []));
  const where = lines.length === 1 ? `line ${lines[0]}` : `${lines.length} lines: ${listed(lines)}`;
  return { text, warnings: [`bytes that are not valid text, shown as \ufffd, on ${where}`] };
}

function listed(lines: readonly number[]): string {
  return lines.slice(0, 20).join(', ') + (lines.length > 20 ? ', …' : '');
}

/** Share of control characters that no text has. */
function controlShare(text: string): number {
  const sample = text.slice(0, 65_536);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  return (sample.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0) / sample.length;
}
