import { describe, expect, it } from 'vitest';
import { placeWindow, USUAL } from './placement.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };

describe('placeWindow', () => {
  it('starts at the usual size when nothing is remembered', () => {
    expect(placeWindow(null, [SCREEN])).toEqual({ bounds: USUAL, maximized: false });
  });

  it('puts the window where it was', () => {
    const bounds = { x: 100, y: 50, width: 1000, height: 700 };
    expect(placeWindow({ bounds, maximized: true }, [SCREEN])).toEqual({ bounds, maximized: true });
  });

  it('keeps the size but not the place when that screen is gone', () => {
    const bounds = { x: 2500, y: 50, width: 1000, height: 700 };
    expect(placeWindow({ bounds, maximized: false }, [SCREEN]).bounds).toEqual({
      width: 1000,
      height: 700,
    });
  });

  it('does not leave a window whose title bar is above the screen', () => {
    const bounds = { x: 100, y: -30, width: 1000, height: 700 };
    expect(placeWindow({ bounds, maximized: false }, [SCREEN]).bounds).not.toHaveProperty('x');
  });

  it('never opens smaller than a window can be used', () => {
    const bounds = { x: 0, y: 0, width: 10, height: 10 };
    expect(placeWindow({ bounds, maximized: false }, [SCREEN]).bounds).toMatchObject({
      width: 480,
      height: 400,
    });
  });
});
