import type { Protocol } from '../devtools/protocol.ts';

/** Decides whether the window with this main frame may be led to an address; unset: any. */
type NavigationGuard = (
  frameId: string,
  address: string,
  isRedirect: boolean,
) => Promise<boolean> | undefined;

let guard: NavigationGuard | undefined;

/** Set once by the windows; kept apart so that the network does not depend on them. */
export function guardNavigation(decide: NavigationGuard): void {
  guard = decide;
}

/** Only a document in a window's main frame is a navigation of the window. */
export async function mayNavigate(
  paused: Protocol.Fetch.requestPausedPayload,
  address: string,
): Promise<boolean> {
  if (paused.resourceType !== 'Document') return true;
  const isRedirect = paused.redirectedRequestId !== undefined;
  return (await guard?.(paused.frameId, address, isRedirect)) ?? true;
}
