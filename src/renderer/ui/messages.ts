import type { JournalStep } from '../../shared/contract.ts';
import type { Failure } from '../../shared/outcome.ts';
import { createStore } from '../client/store.ts';

/** What a message says; the words are found when it is drawn, so they follow the language. */
export type MessageContent =
  | { readonly kind: 'did' | 'undone' | 'redone'; readonly step: JournalStep }
  | { readonly kind: 'nothing-to-redo' | 'nothing-to-mark' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'failure'; readonly failure: Failure };

export interface Message {
  /** Grows with every message, so that the same one twice is announced twice. */
  readonly number: number;
  readonly content: MessageContent;
}

/** The one message at the bottom left; the next takes its place. */
export const message = createStore<Message | null>(null);

let last = 0;

export function showMessage(content: MessageContent): void {
  last += 1;
  message.write({ number: last, content });
}

export function showFailure(failure: Failure): void {
  showMessage({ kind: 'failure', failure });
}

export function dismissMessage(): void {
  message.write(null);
}

/** Ends the offer to undo an action when another one follows it. */
export function dismissDone(): void {
  const { kind } = message.read()?.content ?? {};
  if (kind === 'did' || kind === 'undone' || kind === 'redone') dismissMessage();
}

/** Moves the keyboard to the message, where its action is. */
export function focusMessage(): void {
  document.querySelector<HTMLElement>('[data-message] button')?.focus();
}
