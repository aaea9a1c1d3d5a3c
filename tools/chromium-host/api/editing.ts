import type { Page } from '../page/page.ts';

type EditingCommand = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll';

/** Runs an editing command of Chromium, which it takes only along with a key. */
export function pressEditingKey(page: Page, command: EditingCommand): void {
  const key = { key: 'F24', code: 'F24' };
  page
    .send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command], ...key })
    .then(() => page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }))
    .catch(() => {});
}
