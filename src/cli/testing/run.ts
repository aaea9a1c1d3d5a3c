/** Runs command lines in this process on a library of the test's own, and catches what they print. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ImportReport } from '../../shared/import-report.ts';
import type { PaperDetail, PaperRow } from '../../shared/paper.ts';
import { runCommandLine } from '../program.ts';

export const SEEDS = join(import.meta.dirname, '..', '..', '..', 'seeds');

export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Commands {
  readonly folder: string;
  run(...argv: string[]): Promise<CommandResult>;
  /** Runs with `--json` and parses what came. */
  json<T>(...argv: string[]): Promise<T>;
  importing(...paths: string[]): Promise<ImportReport>;
  list(...options: string[]): Promise<PaperRow[]>;
  show(id: string): Promise<PaperDetail>;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function commands(folder = join(temporaryFolder(), 'library')): Commands {
  async function run(...argv: string[]): Promise<CommandResult> {
    const out: string[] = [];
    const err: string[] = [];
    const output = {
      out: (text: string) => void out.push(text),
      err: (text: string) => void err.push(text),
    };
    const code = await runCommandLine([...argv, '--library', folder], output);
    return { code, out: out.join(''), err: err.join('') };
  }
  const json = async <T>(...argv: string[]) => JSON.parse((await run(...argv, '--json')).out) as T;
  return {
    folder,
    run,
    json,
    importing: (...paths) => json<ImportReport>('import', ...paths),
    list: (...options) => json<PaperRow[]>('list', ...options),
    show: (id) => json<PaperDetail>('show', id),
  };
}
