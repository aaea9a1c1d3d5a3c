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
 * The name of a key as the shortcut table writes it: `j`, `Shift+U`, `?`, `Enter`; null with Ctrl, ⌘ or Alt,
 * which belong to the menu. With a Korean or Chinese input method on, `key` is `ㅓ` or `Process`, so then the
 * place of the key on the board counts.
 */
export function keyOf(event: KeyPress): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = isForeign(event.key) ? keyAt(event) : event.key;
  if (/^[a-z]$/i.test(key))
    return event.shiftKey ? `Shift+${key.toUpperCase()}` : key.toLowerCase();
  if (key.length > 1 && event.shiftKey) return null;
  return key;
}

function isForeign(key: string): boolean {
  return key === 'Process' || (key.length === 1 && key > '\u007f');
}

function keyAt({ code, shiftKey }: KeyPress): string {
  if (code === 'Slash') return shiftKey ? '?' : '/';
  return code.replace(/^(?:Key|Digit|Numpad)(?=.$)/, '');
}

/** Whether keys pressed there are text for the person's own use. */
export function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
