import { useEffect, useRef } from 'react';
import { on } from '../client/bridge.ts';
import { keyOf, takesText } from './keys.ts';
import { press, type Waiting } from './sequence.ts';
import { type CommandHandlers, meaningOf, type Scope } from './shortcuts.ts';

/** Keys belong to a dialog or a menu while one is open; it holds the focus then. */
const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Elements that use Enter, Space and the arrow keys themselves. */
const CONTROL = 'button, a, summary, input, [role="radio"], [role="tree"], hr';
const KEYS_OF_CONTROLS: readonly (string | null)[] = ['Space', 'Shift+Space', 'Enter'];

/** Runs a command when its key is pressed in the window or its item chosen in the menu. */
export function useCommands(handlers: CommandHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });

  useEffect(() => on('command', ({ name }) => latest.current[name](0)), []);

  useEffect(() => {
    let waiting: Waiting | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (event.defaultPrevented || key === null || !isForWindow(event.target)) return;
      const pressed = press(key, waiting, event.timeStamp);
      waiting = pressed.waiting;
      if (pressed.keys === null) return event.preventDefault();
      const meaning = meaningOf(pressed.keys);
      if (!meaning || !isInScope(meaning.scope, pressed.keys, event.target)) return;
      event.preventDefault();
      latest.current[meaning.command](meaning.index);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isForWindow(target: EventTarget | null): boolean {
  if (takesText(target) || !(target instanceof Element)) return !takesText(target);
  // One that is fading away takes no keys any more.
  return !target.closest(OVERLAY) || target.closest('[data-exiting]') !== null;
}

/** Where nothing has the focus, keys go to the list: it is what the window opens with. */
function isInScope(scope: Scope, keys: string, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true;
  const isOnControl = target.closest(CONTROL) !== null;
  if (isOnControl && KEYS_OF_CONTROLS.includes(keys)) return false;
  if (scope === 'window') return true;
  return !isOnControl && (target === document.body || target.closest('[role="listbox"]') !== null);
}
