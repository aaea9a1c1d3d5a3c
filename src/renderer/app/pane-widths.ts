export type PaneWithWidth = 'sidebar' | 'list';

/** How wide panes may be, in pixels, and where their width is kept. */
export const WIDTHS = {
  sidebar: {
    setting: 'sidebarWidth',
    property: '--sidebar-width',
    label: 'panes.resizeSidebar',
    narrowest: 200,
    widest: 320,
  },
  list: {
    setting: 'listWidth',
    property: '--list-width',
    label: 'panes.resize',
    narrowest: 300,
    widest: 520,
  },
} as const satisfies Record<PaneWithWidth, object>;

/** One press of an arrow key, in pixels. */
const STEP = 20;

/** The width of a pane for a wish of it. */
export function widthFor(pane: PaneWithWidth, wish: number): number {
  const { narrowest, widest } = WIDTHS[pane];
  return Math.round(Math.max(narrowest, Math.min(widest, wish)));
}

/** The width a key asks for; null: it asks for none. */
export function widthAfter(pane: PaneWithWidth, key: string, width: number): number | null {
  const { narrowest, widest } = WIDTHS[pane];
  if (key === 'ArrowLeft') return width - STEP;
  if (key === 'ArrowRight') return width + STEP;
  if (key === 'Home') return narrowest;
  return key === 'End' ? widest : null;
}
