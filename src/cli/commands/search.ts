import { sayProblem } from '../../shared/query/problems.ts';
import type { SearchAnswer, SearchHit, SearchMatch, SearchRequest } from '../../shared/search.ts';
import {
  type CommonOptions,
  type Context,
  fail,
  type Output,
  printJson,
  withLibrary,
} from '../context.ts';
import { EXIT, type ExitCode } from '../exit.ts';

export interface SearchOptions extends CommonOptions {
  readonly limit?: number;
  /** Of commander's `--no-forgive`. */
  readonly forgive?: boolean;
}

const DEFAULT_LIMIT = 20;
/** As many as one call answers. */
const PAGE = 200;

/** `lectern search QUERY`: 0 also when nothing is found, 1 when a part of the query could not be used. */
export function searchCommand(
  words: readonly string[],
  options: SearchOptions,
  output: Output,
): Promise<ExitCode> {
  return withLibrary(options, output, async (context) => {
    const query = words.join(' ');
    const answer = await collect(query, options, context);
    if (!answer.ok) return fail(output, context.json, answer);
    if (context.json) printJson(output, answer.value.hits.map(hitAsJson));
    else print(answer.value, output);
    for (const problem of answer.value.problems) explain(problem, query, output);
    return answer.value.problems.length > 0 ? EXIT.wrongUsage : EXIT.done;
  });
}

/** Page after page until there are enough; what is said of the query is the same on each. */
async function collect(
  query: string,
  { limit = DEFAULT_LIMIT, forgive = true }: SearchOptions,
  { library: { handlers } }: Context,
) {
  const ask = (after: number): SearchRequest => ({
    query,
    after,
    forgive,
    limit: Math.min(PAGE, limit),
    typing: false,
  });
  const first = await handlers['search:papers'](ask(0));
  if (!first.ok) return first;
  const hits: SearchHit[] = [...first.value.hits];
  for (let { next } = first.value; next !== null && hits.length < limit; ) {
    const page = await handlers['search:papers'](ask(next));
    if (!page.ok) return page;
    hits.push(...page.value.hits);
    next = page.value.next;
  }
  return { ...first, value: { ...first.value, hits: hits.slice(0, limit) } };
}

function hitAsJson({ paper, score, matches }: SearchHit) {
  return { id: paper.id, arxivId: paper.arxivId, title: paper.title, score, matches };
}

/** The sentence, and the query with the place underlined. */
function explain(problem: SearchAnswer['problems'][number], query: string, { err }: Output): void {
  const { from, to } = problem.at;
  err(`lectern: ${sayProblem(problem, 'en')}\n`);
  err(`  ${query}\n  ${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))}\n`);
}

function print({ hits, corrected, widened }: SearchAnswer, { out }: Output): void {
  if (corrected !== null) out(`Too little was found, so also: ${corrected}\n`);
  for (const { from, to } of widened) {
    out(`${from}: also ${to.map(({ text }) => text).join(', ')}\n`);
  }
  for (const { paper, matches } of hits) {
    out(`${(paper.arxivId ?? `#${paper.id}`).padEnd(12)} ${paper.title}\n`);
    for (const match of matches.slice(0, 2)) out(`${' '.repeat(13)}${line(match)}\n`);
  }
}

function line({ field, language, why, passage }: SearchMatch): string {
  const about = [field, language, why === 'exact' ? null : why].filter((part) => part !== null);
  return `[${about.join(', ')}] ${passage}`;
}
