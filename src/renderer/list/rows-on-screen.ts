import { settings } from '../settings/preferences.ts';
import { ROW_HEIGHTS } from './layout.ts';

/** How many rows a page up or down moves by. */
export function rowsOnScreen(): number {
  const height = document.querySelector('[data-pane="list"] [role="listbox"]')?.clientHeight ?? 0;
  return Math.floor(height / ROW_HEIGHTS[settings.read().density]);
}
