import { importPaths } from '../../library/ingest/import.ts';
import { explainSqlite } from '../../library/store/open.ts';
import type { DocumentReport, ImportReport } from '../../shared/import-report.ts';
import { WORDS } from '../../shared/words/words.ts';
import {
  type CommonOptions,
  type Context,
  fail,
  type Output,
  printJson,
  withLibrary,
} from '../context.ts';
import { EXIT, type ExitCode } from '../exit.ts';

/** `lectern import PATH…`: 0 when everything was read and understood, 2 when something was left, 3 when no file was there to read. */
export function importCommand(
  paths: readonly string[],
  options: CommonOptions,
  output: Output,
): Promise<ExitCode> {
  return withLibrary(options, output, (context) => run(paths, context), { create: true });
}

async function run(
  paths: readonly string[],
  { library, json, output }: Context,
): Promise<ExitCode> {
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  process.once('SIGINT', stop);
  try {
    const report = await importPaths(library.store, paths, {
      signal: interrupt.signal,
      onProgress: ({ done, total }) => showProgress(done, total),
    });
    if (json) printJson(output, report);
    else print(report, output);
    return exitCode(report);
  } catch (error) {
    return fail(output, json, explainSqlite(error));
  } finally {
    process.off('SIGINT', stop);
  }
}

/** One line that is written over, and only where somebody watches. */
function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(done < total ? `\r${done} of ${total} documents` : '\r\u001b[K');
}

function exitCode({ documents }: ImportReport): ExitCode {
  if (documents.every(isWhole)) return EXIT.done;
  const none = documents.every(({ reason }) => reason === 'not-found' || reason === 'unreadable');
  return none ? EXIT.couldNot : EXIT.doneInPart;
}

function isWhole({ format, notUnderstood, warnings }: DocumentReport): boolean {
  return format !== null && notUnderstood.length === 0 && warnings.length === 0;
}

function print({ documents, totals }: ImportReport, { out }: Output): void {
  for (const document of documents) {
    out(`${line(document)}\n`);
    for (const warning of document.warnings) out(`  ${warning}\n`);
    for (const { lines, text } of document.notUnderstood) {
      out(`  not understood, lines ${lines[0]}-${lines[1]}: ${text.slice(0, 100)}\n`);
    }
  }
  out(
    `${totals.documents} documents, ${totals.entries} entries, ${totals.notUnderstood} not understood; ` +
      `${totals.papers} papers in the library\n`,
  );
}

function line(report: DocumentReport): string {
  if (report.reason !== null) return `${report.path}: ${WORDS.en.documentFailures[report.reason]}`;
  const { path, format, language, date, entries } = report;
  const about = [format, language, date].filter((part) => part !== null).join(', ');
  return `${path}: ${entries} entries (${about}): ${report.new} new, ${report.merged} merged, ${report.unchanged} unchanged`;
}
