import { EXIT } from './exit.ts';
import { runCommandLine } from './program.ts';

/** A reader that went away (`lectern list | head`) is not an error; a full disk is one we can only name. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  console.error(`lectern: the output could not be written (${error.code})`);
  process.exit(EXIT.couldNot);
});

runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = EXIT.couldNot;
  },
);
