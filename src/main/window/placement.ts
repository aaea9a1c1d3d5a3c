/** Where a window is, in screen pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly bounds: Bounds;
  readonly maximized: boolean;
}

export const SMALLEST = { width: 480, height: 400 };
export const USUAL = { width: 1280, height: 800 };

/**
 * Where to put the window: where it was, if a good part of its top still lies on a screen there is now
 * (screens get unplugged), else at the usual size, wherever the system likes.
 */
export function placeWindow(
  remembered: Placement | null,
  screens: readonly Bounds[],
): { bounds: Partial<Bounds> & { width: number; height: number }; maximized: boolean } {
  if (remembered === null) return { bounds: USUAL, maximized: false };
  const { bounds, maximized } = remembered;
  const width = Math.max(bounds.width, SMALLEST.width);
  const height = Math.max(bounds.height, SMALLEST.height);
  const visible = screens.some((screen) => showsTitleBar(bounds, screen));
  return { bounds: visible ? { ...bounds, width, height } : { width, height }, maximized };
}

/** At least 100 pixels of the top edge must be there to take hold of. */
function showsTitleBar(window: Bounds, screen: Bounds): boolean {
  const left = Math.max(window.x, screen.x);
  const right = Math.min(window.x + window.width, screen.x + screen.width);
  const top = window.y >= screen.y && window.y < screen.y + screen.height - 40;
  return right - left >= 100 && top;
}
