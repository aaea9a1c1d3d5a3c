import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../shared/settings.ts';
import { WORDS } from '../../shared/words/words.ts';
import { type KeyPress, keyOf } from './keys.ts';
import { press as pressKey } from './sequence.ts';
import { COMMANDS, keyFor, keysOf, meaningOf, SHORTCUTS } from './shortcuts.ts';

const press = (key: string, code = '', change: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...change,
});

describe('keys', () => {
  it.each([
    ['a letter', press('j', 'KeyJ'), 'j'],
    ['a letter under caps lock', press('J', 'KeyJ'), 'j'],
    ['a letter with shift', press('U', 'KeyU', { shiftKey: true }), 'Shift+U'],
    ['a letter under a Korean input method', press('ㅓ', 'KeyJ'), 'j'],
    ['a letter under a Chinese input method', press('Process', 'KeyS'), 's'],
    ['the question mark', press('?', 'Slash', { shiftKey: true }), '?'],
    [
      'the question mark under a Chinese input method',
      press('？', 'Slash', { shiftKey: true }),
      '?',
    ],
    ['a digit of a full-width board', press('２', 'Digit2'), '2'],
    ['a named key', press('PageDown', 'PageDown'), 'PageDown'],
    ['a named key with shift', press('ArrowDown', '', { shiftKey: true }), 'Shift+ArrowDown'],
    ['the space bar', press(' ', 'Space'), 'Space'],
    ['the space bar with shift', press(' ', 'Space', { shiftKey: true }), 'Shift+Space'],
    ['a key with Ctrl', press('k', 'KeyK', { ctrlKey: true }), 'Mod+K'],
    ['a key with ⌘', press('k', 'KeyK', { metaKey: true }), 'Mod+K'],
    [
      'a key with Ctrl and shift',
      press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }),
      'Mod+Shift+Z',
    ],
    ['a sign with Ctrl', press(',', 'Comma', { ctrlKey: true }), 'Mod+,'],
    ['a bracket under a Korean input method', press('［', 'BracketLeft'), '['],
    ['a modifier alone', press('Control', 'ControlLeft', { ctrlKey: true }), null],
    ['a key with Alt', press('j', 'KeyJ', { altKey: true }), null],
  ])('reads %s', (_name, event, key) => {
    expect(keyOf(event)).toBe(key);
  });
});

describe('the shortcut table', () => {
  it('gives no key two meanings in one place', () => {
    const all = COMMANDS.flatMap(keysOf);
    expect(new Set(all).size).toBe(all.length);
  });

  it('begins no sequence with a key that has a meaning of its own', () => {
    const firsts = COMMANDS.flatMap(keysOf).filter((key) => key.includes(' '));
    for (const keys of firsts) expect(meaningOf(keys.split(' ')[0] ?? '')).toBe(null);
  });

  it.each(UI_LANGUAGES)('has a name for every command in %s', (language) => {
    const names: Readonly<Record<string, string>> = WORDS[language].shortcuts.names;
    for (const command of COMMANDS) expect(names[command]).toBeTruthy();
  });

  it('names the first key of a command, and none where it has none', () => {
    expect(keyFor('next-paper')).toBe('j');
    expect(keyFor('undo')).toBe('u');
    expect(keyFor('toggle-density')).toBe('');
  });

  it('knows where a key acts, and which of a row it is', () => {
    expect(meaningOf('ArrowDown')).toMatchObject({ command: 'next-paper', scope: 'list' });
    expect(meaningOf('3')).toEqual({ command: 'show-language', scope: 'window', index: 2 });
    expect(meaningOf('Mod+Z')).toBe(null);
    expect(SHORTCUTS.undo.menuKeys).toContain('Mod+Z');
  });
});

describe('keys one after another', () => {
  it('wait for the one that completes them', () => {
    const first = pressKey('g', null, 0);
    expect(first.keys).toBe(null);
    expect(pressKey('i', first.waiting, 400)).toEqual({ keys: 'g i', waiting: null });
  });

  it('are forgotten after a while', () => {
    const { waiting } = pressKey('g', null, 0);
    expect(pressKey('s', waiting, 5000).keys).toBe('s');
  });

  it('mean nothing when the second does not fit', () => {
    const { waiting } = pressKey('g', null, 0);
    const { keys } = pressKey('z', waiting, 100);
    expect(meaningOf(keys ?? '')).toBe(null);
  });
});
