import type { ImportProgress, ImportReport } from '../../shared/import-report.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { call, importDropped, on } from '../client/bridge.ts';
import { createStore } from '../client/store.ts';
import { showFailure } from '../ui/messages.ts';

export interface Imports {
  readonly progress: ImportProgress | null;
  /** When the running import began, in milliseconds of `performance.now()`. */
  readonly since: number;
  readonly cancelling: boolean;
  /** Of the last import, until it is dismissed. */
  readonly report: ImportReport | null;
}

const IDLE: Imports = { progress: null, since: 0, cancelling: false, report: null };

/** The import that is running, and the report of the last one. */
export const imports = createStore<Imports>(IDLE);

/** Whether the report of the last import is open. */
export const isReportOpen = createStore(false);

/** Listens to imports from the start of the window, wherever they were begun. */
export function startImports(): void {
  on('import-progress', (progress) => {
    const now = imports.read();
    const since = now.progress === null ? performance.now() : now.since;
    imports.write({ ...now, progress, since, report: null });
  });
  on('library-state', ({ kind }) => {
    if (kind !== 'ready') imports.write({ ...imports.read(), progress: null, cancelling: false });
  });
  on('import-finished', (report) => imports.write({ ...IDLE, report: worthTelling(report) }));
}

/** An import that found no document at all has nothing to report. */
function worthTelling(report: ImportReport): ImportReport | null {
  return report.documents.length > 0 ? report : null;
}

export async function chooseAndImport(): Promise<void> {
  told(await call('import:choose'));
}

/** Imports what was dropped on the window. */
export async function importFiles(files: readonly File[]): Promise<void> {
  if (files.length > 0) told(await importDropped(files));
}

/** Imports a text that was pasted. */
export async function importText(text: string): Promise<void> {
  told(await call('import:text', text));
}

/** Success says so by itself, in the status line. */
function told(answer: Outcome<ImportReport | null>): void {
  if (answer.ok) return;
  if (answer.code !== 'import-running') imports.write({ ...imports.read(), progress: null });
  showFailure(answer);
}

export async function cancelImport(): Promise<void> {
  imports.write({ ...imports.read(), cancelling: true });
  const answer = await call('import:cancel');
  if (!answer.ok) showFailure(answer);
}

export function dismissReport(): void {
  imports.write({ ...imports.read(), report: null });
}
