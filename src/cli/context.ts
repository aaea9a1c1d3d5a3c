import { holdsLibrary, ownLibraryFolder } from '../library/folder.ts';
import type { Emit } from '../library/handlers/part.ts';
import { type Library, openLibrary } from '../library/library.ts';
import type { Failure } from '../shared/outcome.ts';
import { fill, WORDS } from '../shared/words/words.ts';
import { EXIT, type ExitCode } from './exit.ts';

/** The options every command takes. */
export interface CommonOptions {
  readonly library?: string;
  readonly json?: boolean;
}

/** Where a command writes; the streams of the process, or a test's. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export interface Context {
  readonly library: Library;
  readonly folder: string;
  readonly json: boolean;
  readonly output: Output;
}

export interface OpenOptions {
  /** Make the library when it is not there; otherwise that is a failure. */
  readonly create?: boolean;
  readonly emit?: Emit;
}

/** Opens the library, runs the command on it, closes it, and gives the exit code. */
export async function withLibrary(
  options: CommonOptions,
  output: Output,
  run: (context: Context) => Promise<ExitCode> | ExitCode,
  { create = false, emit }: OpenOptions = {},
): Promise<ExitCode> {
  const folder = options.library ?? ownLibraryFolder();
  const json = options.json ?? false;
  if (!create && !holdsLibrary(folder)) {
    return say(
      output,
      json,
      'library-missing',
      `There is no library in ${folder}. Import something first: lectern import PATH`,
    );
  }
  const opened = openLibrary(folder, emit);
  if (!opened.ok) return fail(output, json, opened);
  try {
    return await run({ library: opened.value, folder, json, output });
  } finally {
    opened.value.close();
  }
}

/** Says why a command could not do its work: a sentence on the error stream, and with --json an object on the other. */
export function fail(output: Output, json: boolean, failure: Failure): ExitCode {
  const sentence = fill(WORDS.en.failures[failure.code], { detail: failure.detail });
  return say(output, json, failure.code, sentence.replace(' ()', ''));
}

export function say(output: Output, json: boolean, code: string, message: string): ExitCode {
  output.err(`lectern: ${message}\n`);
  if (json) printJson(output, { error: { code, message } });
  return EXIT.couldNot;
}

export function printJson(output: Output, value: unknown): void {
  output.out(`${JSON.stringify(value, null, 2)}\n`);
}
