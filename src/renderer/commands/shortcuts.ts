import type { WindowCommand } from '../../shared/contract.ts';

/** What a person can tell the window to do, by key, by menu or by button. */
export type Command =
  | WindowCommand
  | 'first-paper'
  | 'last-paper'
  | 'next-page'
  | 'previous-page'
  | 'open-paper'
  | 'back-to-list'
  | 'show-language'
  | 'focus-message';

/** One handler for each command, no more, no fewer. `show-language` gets which key of its row it was, from 0. */
export type CommandHandlers = { readonly [Name in Command]: (index: number) => void };

export interface Shortcut {
  readonly command: Exclude<Command, 'show-all' | 'show-unread' | 'show-starred'>;
  /** As {@link keyOf} writes them; any of them will do. */
  readonly keys: readonly string[];
  /** `list` keys have another meaning elsewhere (↓ scrolls the reader), so they act on the list only. */
  readonly scope: 'window' | 'list' | 'reader';
  readonly group: 'move' | 'paper' | 'window';
}

/** Every key of the window, in the order of the sheet. To add one, add a line. */
export const SHORTCUTS: readonly Shortcut[] = [
  { command: 'next-paper', keys: ['j'], scope: 'window', group: 'move' },
  { command: 'next-paper', keys: ['ArrowDown'], scope: 'list', group: 'move' },
  { command: 'previous-paper', keys: ['k'], scope: 'window', group: 'move' },
  { command: 'previous-paper', keys: ['ArrowUp'], scope: 'list', group: 'move' },
  { command: 'next-page', keys: ['PageDown'], scope: 'list', group: 'move' },
  { command: 'previous-page', keys: ['PageUp'], scope: 'list', group: 'move' },
  { command: 'first-paper', keys: ['Home'], scope: 'list', group: 'move' },
  { command: 'last-paper', keys: ['End'], scope: 'list', group: 'move' },
  { command: 'open-paper', keys: ['o'], scope: 'window', group: 'move' },
  { command: 'open-paper', keys: ['Enter'], scope: 'list', group: 'move' },
  { command: 'back-to-list', keys: ['Escape'], scope: 'reader', group: 'move' },
  { command: 'toggle-star', keys: ['s'], scope: 'window', group: 'paper' },
  { command: 'toggle-read', keys: ['m'], scope: 'window', group: 'paper' },
  { command: 'open-pdf', keys: ['v'], scope: 'window', group: 'paper' },
  {
    command: 'show-language',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    scope: 'window',
    group: 'paper',
  },
  { command: 'undo', keys: ['u'], scope: 'window', group: 'window' },
  { command: 'redo', keys: ['Shift+U'], scope: 'window', group: 'window' },
  { command: 'focus-message', keys: ['F6'], scope: 'window', group: 'window' },
  { command: 'show-shortcuts', keys: ['?'], scope: 'window', group: 'window' },
];

/** The key that is named first for a command, in tooltips. */
export function keyFor(command: Shortcut['command']): string {
  return SHORTCUTS.find((shortcut) => shortcut.command === command)?.keys[0] ?? '';
}
