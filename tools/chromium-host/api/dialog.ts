import type { MessageBoxReturnValue, OpenDialogReturnValue, SaveDialogReturnValue } from 'electron';
import { refuseOthers } from '../unsupported.ts';

interface MessageBoxOptions {
  cancelId?: number;
  checkboxChecked?: boolean;
  message?: string;
}

/** The window may come first, or be left out. */
function optionsOf(args: unknown[]): MessageBoxOptions {
  return (args.at(-1) ?? {}) as MessageBoxOptions;
}

/** `dialog`: nobody is there to answer, so every dialog is cancelled. Specs put their own answers. */
export const dialog = refuseOthers('dialog', {
  async showOpenDialog(): Promise<OpenDialogReturnValue> {
    return { canceled: true, filePaths: [] };
  },
  showOpenDialogSync: (): undefined => undefined,
  async showSaveDialog(): Promise<SaveDialogReturnValue> {
    return { canceled: true, filePath: '' };
  },
  showSaveDialogSync: (): string => '',
  async showMessageBox(...args: unknown[]): Promise<MessageBoxReturnValue> {
    const { cancelId = 0, checkboxChecked = false } = optionsOf(args);
    return { response: cancelId, checkboxChecked };
  },
  showMessageBoxSync: (...args: unknown[]): number => optionsOf(args).cancelId ?? 0,
  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`);
  },
});
