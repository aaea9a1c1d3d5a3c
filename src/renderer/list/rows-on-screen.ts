/** Height of most rows in pixels: two lines of title and one of facts. */
export const USUAL_ROW = 72;

/** How many rows a page up or down moves by. */
export function rowsOnScreen(): number {
  const height = document.querySelector('[role="listbox"]')?.clientHeight ?? 0;
  return Math.floor(height / USUAL_ROW);
}
