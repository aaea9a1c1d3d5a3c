import { guardNavigation } from '../network/navigation.ts';
import { identifyFrames } from '../network/web-request.ts';
import type { HostWebContents } from './web-contents.ts';
import { openWindows } from './windows.ts';

/** How long word of a navigation that a page began may take to arrive, in ms. */
const GRACE = 50;

/** A page's main frame has the name of its target. */
function ownerOf(frameId: string): HostWebContents | undefined {
  return openWindows.all().find(({ webContents }) => webContents.page.targetId === frameId)
    ?.webContents;
}

/** Resolves with whether the page began this navigation, rather than a DevTools client. */
function beganByPage({ page }: HostWebContents, address: string): Promise<boolean> {
  if (page.takeRequested(address)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      page.off('navigation-requested', settle);
      resolve(page.takeRequested(address));
    };
    const timer = setTimeout(settle, GRACE);
    page.once('navigation-requested', settle);
  });
}

async function decide(
  contents: HostWebContents,
  address: string,
  isRedirect: boolean,
): Promise<boolean> {
  if (isRedirect) return contents.mayNavigate(address, true);
  if (contents.page.takeExpected(address)) return true;
  if (!(await beganByPage(contents, address))) return true;
  return contents.mayNavigate(address, false);
}

/** Lets windows decide about where their pages lead them. */
export function guardWindows(): void {
  identifyFrames((frameId) => ownerOf(frameId)?.id);
  guardNavigation((frameId, address, isRedirect) => {
    const contents = ownerOf(frameId);
    return contents && decide(contents, address, isRedirect);
  });
}
