import type { Suggestion } from '../../shared/search.ts';
import { type CommonOptions, fail, type Output, printJson, withLibrary } from '../context.ts';
import { EXIT, type ExitCode } from '../exit.ts';

export interface SuggestOptions extends CommonOptions {
  readonly limit?: number;
}

/** `lectern suggest PREFIX`: what the search box would offer with the caret at the end of PREFIX. */
export function suggestCommand(
  words: readonly string[],
  { limit = 10, ...options }: SuggestOptions,
  output: Output,
): Promise<ExitCode> {
  return withLibrary(options, output, async ({ library: { handlers }, json }) => {
    const query = words.join(' ');
    const answer = await handlers['search:suggest']({ query, caret: query.length, limit });
    if (!answer.ok) return fail(output, json, answer);
    if (json) printJson(output, answer.value);
    else for (const suggestion of answer.value) output.out(`${line(suggestion)}\n`);
    return EXIT.done;
  });
}

function line({ kind, text, papers }: Suggestion): string {
  return `${kind.padEnd(7)} ${text}${papers === null ? '' : ` (${papers})`}`;
}
