import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { VERSION } from '../shared/version.ts';
import { checkCommand } from './commands/check.ts';
import { importCommand } from './commands/import.ts';
import { type ListOptions, listCommand } from './commands/list.ts';
import { type Mark, markCommand } from './commands/mark.ts';
import { reindexCommand } from './commands/reindex.ts';
import { type SearchOptions, searchCommand } from './commands/search.ts';
import { showCommand } from './commands/show.ts';
import { type SuggestOptions, suggestCommand } from './commands/suggest.ts';
import type { CommonOptions, Output } from './context.ts';
import { EXIT, type ExitCode } from './exit.ts';

const MARKS: Record<Mark, string> = {
  star: 'star papers',
  unstar: 'take the star from papers',
  read: 'mark papers read',
  unread: 'mark papers unread',
};

/** Runs one command line (without `node lectern`) and gives its exit code. */
export async function runCommandLine(argv: readonly string[], output: Output): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = build(output, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  }
}

function build(output: Output, end: (code: ExitCode) => void): Command {
  const program = new Command('lectern')
    .description(
      'Lectern on the command line: the same library as the app. Exit codes: 0 done, 1 wrong usage, 2 done in part, 3 could not.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: output.out, writeErr: output.err })
    .showHelpAfterError('(lectern --help lists the commands)');

  const command = (usage: string, description: string) =>
    program
      .command(usage)
      .description(description)
      .option(
        '--library <dir>',
        'the folder of the library (default: the one the app uses)',
        folder,
      )
      .option('--json', 'print JSON, as docs/cli.md describes it');

  command('import <path...>', 'import digest files and folders').action(
    async (paths: string[], options: CommonOptions) =>
      end(await importCommand(paths, options, output)),
  );
  command('list', 'list papers, newest digest first')
    .option('--unread', 'only papers not read')
    .option('--starred', 'only starred papers')
    .option('--limit <n>', 'at most so many', wholeNumber)
    .action(async (options: ListOptions) => end(await listCommand(options, output)));
  command(
    'show <id>',
    'show one paper: arXiv id (any version), arXiv address, or library id',
  ).action(async (id: string, options: CommonOptions) =>
    end(await showCommand(id, options, output)),
  );
  command(
    'search <query...>',
    'search papers: words, "phrases", -words and filters such as lang:ko',
  )
    .option('--limit <n>', 'at most so many (default: 20)', wholeNumber)
    .option('--no-forgive', 'do not take unknown words for others')
    .action(async (words: string[], options: SearchOptions) =>
      end(await searchCommand(words, options, output)),
    );
  command('suggest <prefix...>', 'what the search box would offer at the end of PREFIX')
    .option('--limit <n>', 'at most so many (default: 10)', wholeNumber)
    .action(async (words: string[], options: SuggestOptions) =>
      end(await suggestCommand(words, options, output)),
    );
  for (const [mark, description] of Object.entries(MARKS) as [Mark, string][]) {
    command(`${mark} <id...>`, description).action(async (ids: string[], options: CommonOptions) =>
      end(await markCommand(mark, ids, options, output)),
    );
  }
  command('check', 'prove the library whole').action(async (options: CommonOptions) =>
    end(await checkCommand(options, output)),
  );
  command('reindex', 'write the search index again').action(async (options: CommonOptions) =>
    end(await reindexCommand(options, output)),
  );
  return program;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError('a whole number from 1 is needed.');
  return Number(text);
}

function folder(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('a folder is needed.');
  return text;
}
