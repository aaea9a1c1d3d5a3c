import i18next from 'i18next';
import { showMessage } from '../ui/messages.ts';
import { paperAsMarkdown } from './paper-as-markdown.ts';
import { nowShown } from './parts-shown.ts';

/** Puts the paper in the reader, in the languages shown, on the clipboard as Markdown. */
export function copyAsMarkdown(): void {
  const shown = nowShown();
  if (shown && copyText(paperAsMarkdown(shown.paper, shown.parts, i18next.t))) {
    showMessage({ kind: 'copied' });
  }
}

/**
 * The window has no permission of any kind, so `navigator.clipboard` is closed to it; answering the copy event of
 * a person's own key or click needs none.
 */
function copyText(text: string): boolean {
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', answer);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', answer);
  return isCopied;
}
