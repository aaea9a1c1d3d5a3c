import { flushSync } from 'react-dom';
import { createStore } from '../client/store.ts';

/** Whether the page is being laid out for paper, where nothing may be folded or left to a switch. */
export const isPrinting = createStore(false);

/** Prints the paper in the reader, or saves it as a PDF; the system asks which. */
export function printPaper(): void {
  window.print();
}

/** The page must have changed before the browser takes its picture, so React may not wait. */
function followPrinting(isOn: boolean): void {
  flushSync(() => isPrinting.write(isOn));
}

if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => followPrinting(true));
  window.addEventListener('afterprint', () => followPrinting(false));
  const paper = window.matchMedia('print');
  paper.addEventListener('change', () => followPrinting(paper.matches));
}
