/** What a command ends with; a promise of docs/cli.md. */
export const EXIT = {
  done: 0,
  wrongUsage: 1,
  doneInPart: 2,
  couldNot: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
