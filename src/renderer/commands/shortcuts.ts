import type { WindowCommand } from '../../shared/contract.ts';

/** What a person can tell the window to do, by key, by menu, by button or from the palette. */
export type Command =
  | WindowCommand
  | 'first-paper'
  | 'last-paper'
  | 'next-page'
  | 'previous-page'
  | 'next-unread'
  | 'previous-unread'
  | 'read-on'
  | 'read-back'
  | 'open-paper'
  | 'step-back'
  | 'next-digest'
  | 'previous-digest'
  | 'toggle-sections'
  | 'copy-markdown'
  | 'print'
  | 'show-language'
  | 'select-paper'
  | 'extend-next'
  | 'extend-previous'
  | 'select-all'
  | 'mark-all-read'
  | 'mark-above-read'
  | 'show-digests'
  | 'show-documents'
  | 'focus-sidebar'
  | 'toggle-density'
  | 'import-digests'
  | 'focus-message';

/** One handler for each command, no more, no fewer. `show-language` gets which key of its row it was, from 0. */
export type CommandHandlers = { readonly [Name in Command]: (index: number) => void };

/** Where keys act: `list` keys have another meaning elsewhere (↓ scrolls the reader), so they act on the list only. */
export type Scope = 'window' | 'list';

export const GROUPS = ['move', 'paper', 'select', 'go', 'window'] as const;

export interface Shortcut {
  readonly group: (typeof GROUPS)[number];
  /** As {@link keyOf} writes them; any of them will do. `g i` is one key after another. */
  readonly keys?: readonly string[];
  /** Keys with that meaning in the list only. */
  readonly listKeys?: readonly string[];
  /** Keys of the menu bar, which handles them itself; here so that the sheet is complete. */
  readonly menuKeys?: readonly string[];
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Every command with its keys, in the order of the sheet. A command that is missing here does not compile. */
export const SHORTCUTS: Readonly<Record<Command, Shortcut>> = {
  'next-paper': { group: 'move', keys: ['j'], listKeys: ['ArrowDown'] },
  'previous-paper': { group: 'move', keys: ['k'], listKeys: ['ArrowUp'] },
  'next-unread': { group: 'move', keys: ['n'] },
  'previous-unread': { group: 'move', keys: ['p'] },
  'read-on': { group: 'move', keys: ['Space'] },
  'read-back': { group: 'move', keys: ['Shift+Space'] },
  'open-paper': { group: 'move', keys: ['o'], listKeys: ['Enter'] },
  'step-back': { group: 'move', keys: ['Escape'] },
  'next-page': { group: 'move', listKeys: ['PageDown'] },
  'previous-page': { group: 'move', listKeys: ['PageUp'] },
  'first-paper': { group: 'move', listKeys: ['Home'] },
  'last-paper': { group: 'move', listKeys: ['End'] },
  'next-digest': { group: 'move', keys: [']'] },
  'previous-digest': { group: 'move', keys: ['['] },
  'toggle-star': { group: 'paper', keys: ['s'] },
  'toggle-later': { group: 'paper', keys: ['l'] },
  'toggle-read': { group: 'paper', keys: ['m'] },
  'open-pdf': { group: 'paper', keys: ['v'] },
  'toggle-sections': { group: 'paper', keys: ['e'] },
  'show-language': { group: 'paper', keys: DIGITS },
  'copy-markdown': { group: 'paper', keys: ['c'] },
  print: { group: 'paper', keys: ['Mod+P'] },
  'select-paper': { group: 'select', keys: ['x'] },
  'extend-next': { group: 'select', keys: ['Shift+J'], listKeys: ['Shift+ArrowDown'] },
  'extend-previous': { group: 'select', keys: ['Shift+K'], listKeys: ['Shift+ArrowUp'] },
  'select-all': { group: 'select', keys: ['Mod+A'] },
  'mark-all-read': { group: 'select', keys: ['Shift+A'] },
  'mark-above-read': { group: 'select', keys: ['Shift+M'] },
  undo: { group: 'select', keys: ['u'], menuKeys: ['Mod+Z'] },
  redo: { group: 'select', keys: ['Shift+U'], menuKeys: ['Mod+Shift+Z'] },
  'show-unread': { group: 'go', keys: ['g i'] },
  'show-starred': { group: 'go', keys: ['g s'] },
  'show-later': { group: 'go', keys: ['g l'] },
  'show-all': { group: 'go', keys: ['g a'] },
  'show-digests': { group: 'go', keys: ['g d'] },
  'show-statistics': { group: 'go', keys: ['g t'] },
  'show-documents': { group: 'go', keys: ['g f'] },
  'focus-sidebar': { group: 'go', keys: ['g p'] },
  'show-palette': { group: 'window', keys: ['Mod+K'] },
  'focus-mode': { group: 'window', keys: ['f'] },
  'toggle-sidebar': { group: 'window', keys: ['Mod+B'] },
  'toggle-density': { group: 'window' },
  'import-digests': { group: 'window', menuKeys: ['Mod+O'] },
  'show-settings': { group: 'window', keys: ['Mod+,'] },
  'focus-message': { group: 'window', keys: ['F6'] },
  'show-shortcuts': { group: 'window', keys: ['?'] },
};

/** Every command once, in the order of the sheet. */
export const COMMANDS = Object.keys(SHORTCUTS) as readonly Command[];

/** All keys of a command: those of the window, of the list, and of the menu. */
export function keysOf(command: Command): readonly string[] {
  const { keys = [], listKeys = [], menuKeys = [] } = SHORTCUTS[command];
  return [...keys, ...listKeys, ...menuKeys];
}

/** The key that is named first for a command, in tooltips. */
export function keyFor(command: Command): string {
  return keysOf(command)[0] ?? '';
}

export interface Meaning {
  readonly command: Command;
  readonly scope: Scope;
  /** Which key of its row it is, from 0. */
  readonly index: number;
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(COMMANDS.flatMap(meaningsOf));

function meaningsOf(command: Command): [string, Meaning][] {
  const { keys = [], listKeys = [] } = SHORTCUTS[command];
  return [
    ...keys.map((key, index): [string, Meaning] => [key, { command, scope: 'window', index }]),
    ...listKeys.map((key, index): [string, Meaning] => [key, { command, scope: 'list', index }]),
  ];
}

/** What a key, or keys one after another, mean. */
export function meaningOf(keys: string): Meaning | null {
  return MEANINGS.get(keys) ?? null;
}

/** Whether these keys begin a longer sequence. */
export function beginsSequence(keys: string): boolean {
  return [...MEANINGS.keys()].some((each) => each.startsWith(`${keys} `));
}
