import type { LibraryEvents, LibraryInternalApi } from './contract.ts';
import type { Outcome } from './outcome.ts';

/** From main to the library process: one call. `id` comes back with the answer. */
export interface LibraryRequest {
  readonly id: number;
  readonly name: keyof LibraryInternalApi;
  readonly args: readonly unknown[];
}

/** From the library process to main. `opened` comes once, first. */
export type LibraryMessage =
  | { readonly type: 'opened'; readonly outcome: Outcome<null> }
  | { readonly type: 'answer'; readonly id: number; readonly outcome: Outcome<unknown> }
  | {
      [Name in keyof LibraryEvents]: {
        readonly type: 'event';
        readonly name: Name;
        readonly event: LibraryEvents[Name];
      };
    }[keyof LibraryEvents];
