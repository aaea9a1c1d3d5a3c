/** What of a keyboard event decides which key it is. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The name of a key as the shortcut table writes it: `j`, `Shift+U`, `?`, `Enter`, `Mod+K` (Ctrl, on a Mac ⌘);
 * null with Alt, which belongs to the menu. With a Korean or Chinese input method on, `key` is `ㅓ` or `Process`,
 * so then the place of the key on the board counts.
 */
export function keyOf(event: KeyPress): string | null {
  if (event.altKey || isModifier(event.key)) return null;
  const key = nameOf(isForeign(event.key) ? keyAt(event) : event.key);
  const isLetter = /^[a-z]$/i.test(key);
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : '';
  // A sign such as ? is what Shift has made of its key already.
  const shift = event.shiftKey && (isLetter || key.length > 1) ? 'Shift+' : '';
  if (!isLetter) return mod + shift + key;
  return mod || shift ? mod + shift + key.toUpperCase() : key.toLowerCase();
}

function nameOf(key: string): string {
  return key === ' ' ? 'Space' : key;
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Meta', 'Alt', 'AltGraph', 'CapsLock', 'Dead'].includes(key);
}

function isForeign(key: string): boolean {
  return key === 'Process' || (key.length === 1 && key > '\u007f');
}

function keyAt({ code, shiftKey }: KeyPress): string {
  if (code === 'Slash') return shiftKey ? '?' : '/';
  if (code === 'BracketLeft') return '[';
  if (code === 'BracketRight') return ']';
  return code.replace(/^(?:Key|Digit|Numpad)(?=.$)/, '');
}

/** Whether keys pressed there are text for the person's own use. */
export function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=range]), textarea, select'))
  );
}
