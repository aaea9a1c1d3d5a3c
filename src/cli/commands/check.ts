import { type CommonOptions, type Output, printJson, withLibrary } from '../context.ts';
import { EXIT, type ExitCode } from '../exit.ts';

/** `lectern check`: 0 when the library is whole, 3 with the problems when it is not. */
export function checkCommand(options: CommonOptions, output: Output): Promise<ExitCode> {
  return withLibrary(options, output, ({ library, folder, json }) => {
    const report = library.check();
    if (json) printJson(output, report);
    else if (report.ok) output.out(`${folder}: whole\n`);
    else for (const problem of report.problems) output.out(`${problem}\n`);
    return report.ok ? EXIT.done : EXIT.couldNot;
  });
}
