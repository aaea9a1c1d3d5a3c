import { isRefused } from '../preventable.ts';
import type { KeyPress } from '../worlds/messages.ts';
import { isPressed } from './accelerator.ts';
import { Menu } from './menu.ts';
import type { HostWebContents } from './web-contents.ts';
import { openWindows } from './windows.ts';

/** Looks for a menu item with this key and clicks it, as a native menu would. */
export function pressKey(key: KeyPress, sender: HostWebContents): void {
  const modifiers = ['control', 'meta', 'alt', 'shift'] as const;
  const input = { ...key, modifiers: modifiers.filter((name) => key[name]), location: 0 };
  // The page has had the key already: refusing keeps it from the menu only.
  if (isRefused(sender, 'before-input-event', {}, input)) return;
  const item = Menu.getApplicationMenu()?.find(
    ({ accelerator, enabled, registerAccelerator }) =>
      enabled && registerAccelerator && accelerator !== undefined && isPressed(accelerator, key),
  );
  const window = openWindows.all().find(({ webContents }) => webContents.id === sender.id);
  item?.click({ triggeredByAccelerator: true }, window, sender);
}
