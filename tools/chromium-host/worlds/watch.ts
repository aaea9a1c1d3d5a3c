import type { ContextMenuParams, FromPage, KeyPress } from './messages.ts';

/**
 * Tells the host what Electron would learn from its own window: keys for the menu, links that ask
 * for a window of their own, the title, the size. Self-contained, because its text is injected.
 */
export function watchWindow(send: (message: FromPage) => void): void {
  function describe(event: KeyboardEvent): KeyPress {
    return {
      type: 'keyDown',
      key: event.key,
      code: event.code,
      control: event.ctrlKey,
      meta: event.metaKey,
      alt: event.altKey,
      shift: event.shiftKey,
      isAutoRepeat: event.repeat,
    };
  }

  /** `window.open` and target=_blank are seen by the host itself; these clicks are not. */
  function openElsewhere(event: MouseEvent): void {
    const modified = event.ctrlKey || event.metaKey || event.shiftKey;
    if (event.defaultPrevented || (event.button !== 1 && !(event.button === 0 && modified))) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link?.href) return;
    event.preventDefault();
    const plainShift = event.button === 0 && event.shiftKey && !event.ctrlKey && !event.metaKey;
    const disposition = plainShift ? 'new-window' : 'background-tab';
    send({ kind: 'open', url: link.href, disposition });
  }

  function describeMenu(event: MouseEvent): ContextMenuParams {
    const path = event.composedPath();
    const editable = 'input, textarea, [contenteditable]';
    return {
      x: event.clientX,
      y: event.clientY,
      linkURL: path.find((node) => node instanceof HTMLAnchorElement)?.href ?? '',
      srcURL: path.find((node) => node instanceof HTMLImageElement)?.src ?? '',
      selectionText: String(window.getSelection()),
      isEditable: path.some((node) => node instanceof Element && node.matches(editable)),
    };
  }

  function watchTitle(): void {
    let last = '';
    const report = () => {
      if (document.title === last) return;
      last = document.title;
      send({ kind: 'title', title: last });
    };
    report();
    new MutationObserver(report).observe(document.head ?? document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  }

  // Bubbling to the window: a page that handles the key with preventDefault() keeps it from the menu.
  window.addEventListener('keydown', (event) => {
    if (!event.defaultPrevented) send({ kind: 'key', key: describe(event) });
  });
  window.addEventListener('click', openElsewhere);
  window.addEventListener('auxclick', openElsewhere);
  window.addEventListener('contextmenu', (event) => {
    if (!event.defaultPrevented) send({ kind: 'context-menu', params: describeMenu(event) });
  });
  window.addEventListener('resize', () => send({ kind: 'resized' }));
  document.addEventListener('DOMContentLoaded', watchTitle);
}
