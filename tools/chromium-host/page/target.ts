import { setTimeout } from 'node:timers/promises';
import { chromium } from '../chromium/current.ts';
import type { Session } from '../devtools/connection.ts';
import type { PageOptions } from './page.ts';

/** A page's target, attached to. */
interface Target {
  targetId: string;
  session: Session;
}

/** What to do when a target has gone, by its id. One listener serves all pages. */
const endings = new Map<string, () => void>();
let watching = false;

async function watchTargets(): Promise<void> {
  if (watching) return;
  watching = true;
  const { browser } = chromium().connection;
  browser.on('Target.targetDestroyed', ({ targetId }) => {
    endings.get(targetId)?.();
    endings.delete(targetId);
  });
  // A page that a page opened, past everything: no window of the app, so it must not stay.
  browser.on('Target.targetCreated', ({ targetInfo: { type, openerId, targetId } }) => {
    if (type === 'page' && openerId) browser.tell('Target.closeTarget', { targetId });
  });
  await browser.send('Target.setDiscoverTargets', { discover: true });
}

/** The window that Chromium opens by itself when it is visible; only the first caller gets it. */
let isFirst = true;

/** Chromium answers commands a little before that window is there. */
async function findFirstWindow(): Promise<string | undefined> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { targetInfos } = await chromium().connection.browser.send('Target.getTargets');
    const target = targetInfos.find(({ type }) => type === 'page');
    if (target) return target.targetId;
    await setTimeout(50);
  }
  return undefined;
}

async function takeFirstWindow({ width, height }: PageOptions): Promise<string | undefined> {
  if (!isFirst || chromium().headless) return undefined;
  isFirst = false;
  const targetId = await findFirstWindow();
  if (targetId === undefined) return undefined;
  const { browser } = chromium().connection;
  const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId });
  await browser.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
  return targetId;
}

async function createTarget({ width, height, hidden }: PageOptions): Promise<string> {
  const { browser } = chromium().connection;
  const { targetId } = await browser.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    width,
    height,
    background: hidden && !chromium().headless,
  });
  return targetId;
}

/** Opens an empty page in a window of its own and attaches to it. */
export async function openTarget(options: PageOptions, onGone: () => void): Promise<Target> {
  await watchTargets();
  const targetId = (await takeFirstWindow(options)) ?? (await createTarget(options));
  endings.set(targetId, onGone);
  const { browser } = chromium().connection;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  return { targetId, session: chromium().connection.session(sessionId) };
}
