import type { WebFrameMain } from 'electron';
import { originOf } from '../network/schemes.ts';
import type { Page } from '../page/page.ts';
import { refuseOthers } from '../unsupported.ts';

type Supported = Pick<
  WebFrameMain,
  'detached' | 'name' | 'origin' | 'parent' | 'processId' | 'routingId' | 'top' | 'url'
>;

/** The main frame of a window: the only one that a preload script, and so IPC, can come from. */
export type HostFrame = Supported;

/** One object for the life of the window, so that `senderFrame === mainFrame` holds. */
export function createMainFrame(page: Page, windowId: number): HostFrame {
  const frame: Supported = refuseOthers('WebFrameMain', {
    name: '',
    parent: null,
    detached: false,
    processId: windowId,
    routingId: 1,
    get top(): WebFrameMain {
      return frame as WebFrameMain;
    },
    get url(): string {
      return page.address;
    },
    get origin(): string {
      return originOf(page.address);
    },
  });
  return frame;
}
