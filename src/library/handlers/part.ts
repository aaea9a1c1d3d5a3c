import type { Handlers, LibraryEvents, LibraryInternalApi } from '../../shared/contract.ts';

/** Tells the world of a change; the names and shapes are the contract's. */
export type Emit = <Name extends keyof LibraryEvents>(
  name: Name,
  event: LibraryEvents[Name],
) => void;

/** Some of the contract's handlers; a room offers its own, and `library.ts` needs them all. */
export type Part<Name extends keyof LibraryInternalApi> = Pick<Handlers<LibraryInternalApi>, Name>;
