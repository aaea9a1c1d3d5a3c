import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../shared/settings.ts';
import { WORDS } from '../../shared/words/words.ts';
import { type KeyPress, keyOf } from './keys.ts';
import { keyFor, SHORTCUTS } from './shortcuts.ts';

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
    ['a named key with shift', press('Enter', 'Enter', { shiftKey: true }), null],
    ['a key with Ctrl', press('s', 'KeyS', { ctrlKey: true }), null],
    ['a key with ⌘', press('u', 'KeyU', { metaKey: true }), null],
    ['a key with Alt', press('j', 'KeyJ', { altKey: true }), null],
  ])('reads %s', (_name, event, key) => {
    expect(keyOf(event)).toBe(key);
  });
});

describe('the shortcut table', () => {
  it('gives no key two meanings in one place', () => {
    const taken = SHORTCUTS.flatMap(({ keys }) => keys);
    expect(new Set(taken).size).toBe(taken.length);
  });

  it.each(UI_LANGUAGES)('has a name for every command in %s', (language) => {
    const names: Readonly<Record<string, string>> = WORDS[language].shortcuts.names;
    for (const { command } of SHORTCUTS) expect(names[command]).toBeTruthy();
  });

  it('names the first key of a command', () => {
    expect(keyFor('next-paper')).toBe('j');
  });
});
