import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Connection } from '../devtools/connection.ts';
import { findChromium, isHeadless } from './find.ts';
import { type ChromiumOptions, chromiumFlags } from './flags.ts';

/** The running Chromium. */
export interface Chromium {
  connection: Connection;
  headless: boolean;
  /** Resolves when the process has ended. */
  ended: Promise<void>;
  kill(): void;
}

const KEPT_LINES = 40;

/** Playwright waits for one line; the rest is noise unless someone debugs or Chromium fails. */
function passOnLog(chromium: ChildProcess): string[] {
  const kept: string[] = [];
  if (!chromium.stderr) return kept;
  createInterface({ input: chromium.stderr }).on('line', (line) => {
    const wanted = line.startsWith('DevTools listening on ');
    if (wanted || process.env.CHROMIUM_HOST_LOG) process.stderr.write(`${line}\n`);
    kept.push(line);
    if (kept.length > KEPT_LINES) kept.shift();
  });
  return kept;
}

/** Starts Chromium and answers when it speaks; rejects with its last words when it does not. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const wanted = isHeadless();
  const program = findChromium({ headless: wanted });
  if (!program) {
    throw new Error('Chromium host: no Chromium found. Set LECTERN_CHROMIUM to one.');
  }
  const headless = wanted || program.onlyHeadless;
  mkdirSync(options.profile, { recursive: true });
  const child = spawn(program.executable, chromiumFlags(options, headless), {
    env: { ...process.env, ...program.env },
    // Chromium reads commands from descriptor 3, writes to 4, and ends when they close.
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const lastWords = passOnLog(child);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  const connection = new Connection(child.stdio[3] as Writable, child.stdio[4] as Readable);
  try {
    await Promise.race([connection.browser.send('Browser.getVersion'), failed]);
  } catch (error) {
    throw new Error(`Chromium host: ${String(error)}\n${lastWords.join('\n')}`);
  }
  return { connection, headless, ended, kill: () => child.kill('SIGKILL') };
}
