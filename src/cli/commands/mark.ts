import type { PaperId } from '../../shared/paper.ts';
import {
  type CommonOptions,
  type Context,
  fail,
  type Output,
  printJson,
  withLibrary,
} from '../context.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { findPapers, type NamedPapers } from '../paper-ids.ts';

export type Mark = 'star' | 'unstar' | 'read' | 'unread';

/** `lectern star | unstar | read | unread ID…`: one action of the journal for all of them. */
export function markCommand(
  mark: Mark,
  texts: readonly string[],
  options: CommonOptions,
  output: Output,
): Promise<ExitCode> {
  return withLibrary(options, output, async (context) => {
    const named = findPapers(context.library, texts);
    const changed = await apply(mark, named.found, context);
    if (!changed.ok) return fail(output, context.json, changed);
    report({ ...named, changed: changed.value }, mark, context);
    if (named.notFound.length === 0) return EXIT.done;
    return named.found.length > 0 ? EXIT.doneInPart : EXIT.couldNot;
  });
}

function apply(mark: Mark, ids: readonly PaperId[], { library: { handlers } }: Context) {
  if (mark === 'star' || mark === 'unstar')
    return handlers['papers:set-starred'](ids, mark === 'star');
  return handlers['papers:set-read'](ids, mark === 'read');
}

function report(
  { found, notFound, changed }: NamedPapers & { readonly changed: readonly PaperId[] },
  mark: Mark,
  { json, output }: Context,
): void {
  for (const text of notFound) output.err(`lectern: no paper ${text} in the library\n`);
  if (json) printJson(output, { action: mark, papers: found, changed, notFound });
  else
    output.out(
      `${mark}: ${changed.length} changed, ${found.length - changed.length} were so before\n`,
    );
}
