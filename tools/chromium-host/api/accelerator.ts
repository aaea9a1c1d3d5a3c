import type { KeyPress } from '../worlds/messages.ts';

type Modifiers = Pick<KeyPress, 'control' | 'meta' | 'alt' | 'shift'>;

const onMac = process.platform === 'darwin';

const MODIFIERS: Record<string, keyof Modifiers> = {
  command: 'meta',
  cmd: 'meta',
  control: 'control',
  ctrl: 'control',
  commandorcontrol: onMac ? 'meta' : 'control',
  cmdorctrl: onMac ? 'meta' : 'control',
  alt: 'alt',
  option: 'alt',
  altgr: 'alt',
  shift: 'shift',
  super: 'meta',
  meta: 'meta',
};

/** Electron's names of keys, where the DOM has others. */
const KEYS: Record<string, string> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  del: 'delete',
};

function keyMatches(wanted: string, pressed: KeyPress): boolean {
  if (wanted === pressed.key.toLowerCase()) return true;
  // With modifiers a key may give another letter: Shift+1 gives "!", Alt+F on a Mac "ƒ".
  const code = pressed.code.replace(/^(Key|Digit)/, '').toLowerCase();
  return wanted === code;
}

/** Whether a pressed key is the one that an accelerator such as "CmdOrCtrl+Shift+F" means. */
export function isPressed(accelerator: string, pressed: KeyPress): boolean {
  const parts = accelerator.toLowerCase().split('+');
  // "CmdOrCtrl++" ends in the key itself.
  const last = parts.pop() || 'plus';
  const wanted: Modifiers = { control: false, meta: false, alt: false, shift: false };
  for (const part of parts) {
    const modifier = MODIFIERS[part];
    if (modifier) wanted[modifier] = true;
  }
  const same = (['control', 'meta', 'alt'] as const).every(
    (name) => wanted[name] === pressed[name],
  );
  // "+" and "?" need Shift on most keyboards; they are meant by what they give.
  const shifted = wanted.shift === pressed.shift || /^[^a-z0-9]$/.test(KEYS[last] ?? last);
  return same && shifted && keyMatches(KEYS[last] ?? last, pressed);
}
