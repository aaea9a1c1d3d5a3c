import { useEffect, useRef } from 'react';
import { on } from '../client/bridge.ts';
import { keyOf, takesText } from './keys.ts';
import { type CommandHandlers, SHORTCUTS, type Shortcut } from './shortcuts.ts';

/** Keys belong to a dialog or a menu while one is open; it holds the focus then. */
const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Elements that use Enter and the arrow keys themselves. */
const CONTROL = 'button, a, summary, [role="radio"], hr';

/** Runs a command when its key is pressed in the window or its item chosen in the menu. */
export function useCommands(handlers: CommandHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });

  useEffect(() => on('command', ({ name }) => latest.current[name](0)), []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (event.defaultPrevented || key === null || !isForWindow(event.target)) return;
      const shortcut = SHORTCUTS.find(({ keys }) => keys.includes(key));
      if (!shortcut || !isInScope(shortcut, event.target)) return;
      event.preventDefault();
      latest.current[shortcut.command](shortcut.keys.indexOf(key));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isForWindow(target: EventTarget | null): boolean {
  return !takesText(target) && !(target instanceof Element && target.closest(OVERLAY));
}

/** Where nothing has the focus, keys go to the list: it is what the window opens with. */
function isInScope({ scope }: Shortcut, target: EventTarget | null): boolean {
  if (scope === 'window' || !(target instanceof Element)) return true;
  if (scope === 'reader') return target.closest('[data-pane="reader"]') !== null;
  if (target.closest(CONTROL)) return false;
  return target === document.body || target.closest('[role="listbox"]') !== null;
}
