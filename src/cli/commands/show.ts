import type { PaperDetail, Summary } from '../../shared/paper.ts';
import { type CommonOptions, type Output, printJson, say, withLibrary } from '../context.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { findPaper } from '../paper-ids.ts';

/** `lectern show ID`: everything the library holds on one paper. */
export function showCommand(
  text: string,
  options: CommonOptions,
  output: Output,
): Promise<ExitCode> {
  return withLibrary(options, output, ({ library, json }) => {
    const id = findPaper(library, text);
    const paper = id === null ? null : library.store.listing.show(id);
    if (paper === null)
      return say(output, json, 'paper-not-found', `No paper ${text} in the library.`);
    if (json) printJson(output, paper);
    else print(paper, output);
    return EXIT.done;
  });
}

function print(paper: PaperDetail, { out }: Output): void {
  out(`${paper.title}\n`);
  if (paper.authors.length > 0) out(`${paper.authors.join(', ')}\n`);
  const facts = [
    paper.arxivId,
    paper.published,
    paper.read ? 'read' : 'unread',
    paper.starred ? 'starred' : null,
  ];
  out(`${facts.filter((fact) => fact !== null).join(' · ')}\n`);
  for (const [name, address] of Object.entries(paper.links)) {
    if (address !== null) out(`${name}: ${address}\n`);
  }
  for (const summary of paper.summaries) out(`\n${block(summary)}\n`);
}

function block({ language, kind, heading, markdown, provenance }: Summary): string {
  const { document, lines, date, generator } = provenance;
  const from = [
    document,
    date,
    `lines ${lines[0]}-${lines[1]}`,
    generator ?? 'generator not stated',
  ];
  const title = heading === null ? kind : `${kind}: ${heading}`;
  return `[${language}] ${title}\n${markdown}\n(${from.filter((part) => part !== null).join(' · ')})`;
}
