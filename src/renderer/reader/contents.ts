import type { Summary } from '../../shared/paper.ts';
import { keyOfText } from './arrangement.ts';
import { unfold } from './folded.ts';

/** A line of the table of contents. */
export interface Heading {
  readonly key: string;
  readonly heading: string;
  readonly language: string;
}

/** The texts that have a heading of their own; kinds (요약, Abstract) need no table. */
export function contentsOf(texts: readonly Summary[]): readonly Heading[] {
  return texts.flatMap((summary) =>
    summary.heading === null
      ? []
      : [{ key: keyOfText(summary), heading: summary.heading, language: summary.language }],
  );
}

/** Opens a text, brings its heading to the top and the keyboard to it. */
export function goToText(key: string): void {
  unfold(key);
  // After the menu has given the keyboard back to its button.
  setTimeout(() => {
    const text = document.querySelector(`[data-text="${CSS.escape(key)}"]`);
    text?.scrollIntoView({ block: 'start' });
    text?.querySelector<HTMLElement>('.fold')?.focus({ preventScroll: true });
  }, 50);
}
