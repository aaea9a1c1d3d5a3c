import type { Switches } from './chromium/flags.ts';

/** Electron's command line, taken apart. */
export interface Arguments {
  /** Modules to load before the app (`-r`), as Playwright's loader. */
  preloads: string[];
  /** Value of `--inspect` or `--inspect-brk`, if one was given: `[host:]port`. */
  inspect: { at: string; wait: boolean } | undefined;
  /** `--user-data-dir`, if given. */
  userData: string | undefined;
  /** Other switches, for Chromium and `app.commandLine`. */
  switches: Switches;
  /** The app: a folder with a package.json, or a script. */
  app: string | undefined;
}

/** Switches that mean something to Electron's main process and must not reach Chromium. */
const OWN = new Set(['inspect', 'inspect-brk', 'user-data-dir', 'trace-warnings']);

function parseSwitch(text: string): [string, string | undefined] {
  const [, name = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  return [name, value];
}

/** Reads the arguments behind the program's name as Electron 45 does. */
export function parseArguments(words: readonly string[]): Arguments {
  const result: Arguments = {
    preloads: [],
    inspect: undefined,
    userData: undefined,
    switches: new Map(),
    app: undefined,
  };
  const left = [...words];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '-r' || word === '--require') result.preloads.push(left.shift() ?? '');
    else if (word.startsWith('--')) takeSwitch(result, ...parseSwitch(word));
    else result.app ??= word;
  }
  return result;
}

function takeSwitch(result: Arguments, name: string, value: string | undefined): void {
  if (name === 'inspect' || name === 'inspect-brk') {
    result.inspect = { at: value ?? '9229', wait: name === 'inspect-brk' };
  }
  if (name === 'user-data-dir') result.userData = value;
  if (!OWN.has(name)) result.switches.set(name, value);
}
