import { reindex } from '../../library/search/reindex.ts';
import { explainSqlite } from '../../library/store/open.ts';
import { type CommonOptions, fail, type Output, printJson, withLibrary } from '../context.ts';
import { EXIT, type ExitCode } from '../exit.ts';

/** `lectern reindex`: writes the search index again from the tables. */
export function reindexCommand(options: CommonOptions, output: Output): Promise<ExitCode> {
  return withLibrary(options, output, ({ library, json }) => {
    try {
      const report = reindex(library.store, showProgress);
      if (json) printJson(output, report);
      else output.out(`${report.papers} papers indexed, ${report.repaired} were out of step\n`);
      return EXIT.done;
    } catch (error) {
      return fail(output, json, explainSqlite(error));
    }
  });
}

/** One line that is written over, and only where somebody watches. */
function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(done < total ? `\r${done} of ${total} papers` : '\r\u001b[K');
}
