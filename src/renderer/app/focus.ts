import { isFocusMode } from './pane.ts';

/**
 * Moves the keyboard between the panes. After the next frame, because in a narrow window the pane is only then
 * in the page.
 */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

export function focusList(): void {
  if (isFocusMode.read()) focusReader();
  else focusSoon('[data-pane="list"] [role="listbox"]');
}

export function focusReader(): void {
  focusSoon('[data-pane="reader"] [data-scroller]');
}

export function focusSidebar(): void {
  focusSoon('[data-pane="sidebar"] [role="tree"]');
}
