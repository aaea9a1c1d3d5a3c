import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Handlers, WindowApi } from '../../shared/contract.ts';
import { CALL_CHANNEL, DROP_CHANNEL } from '../../shared/contract-names.ts';
import type { ImportReport } from '../../shared/import-report.ts';
import { failed, type Outcome } from '../../shared/outcome.ts';
import { DROPPED } from './arguments.ts';
import { dispatch } from './dispatch.ts';

/**
 * The one door from the window: who calls, what, and with which arguments is checked here, once, and refused
 * as a value. `mayCall` answers for the address of the calling frame.
 */
export function openDoor(
  handlers: Handlers<WindowApi>,
  importDropped: (paths: readonly string[]) => Promise<Outcome<ImportReport>>,
  mayCall: (address: string) => boolean,
): void {
  ipcMain.handle(DROP_CHANNEL, (event, paths: unknown) => {
    if (!isFromWindow(event, mayCall)) return failed('call-refused', 'sender');
    const checked = DROPPED.safeParse(paths);
    return checked.success ? importDropped(checked.data) : failed('call-refused', 'paths');
  });
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, args: unknown) => {
    if (!isFromWindow(event, mayCall)) return failed('call-refused', 'sender');
    return dispatch(handlers, name, args);
  });
}

/** Only the top frame of the app's own page: no frame inside it, no page that got into the window somehow. */
function isFromWindow(event: IpcMainInvokeEvent, mayCall: (address: string) => boolean): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && mayCall(frame.url);
}
