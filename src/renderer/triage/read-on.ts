/** Lines that stay in sight when a page is turned, so that the eye finds its place. Pixels. */
const OVERLAP = 56;
/** A text is at its end when no more than this is below. Pixels. */
const NEARLY = 4;

const scroller = () => document.querySelector<HTMLElement>('[data-pane="reader"] [data-scroller]');

/** Turns a page of the reader; false at the end of the text, where there is nothing to turn. */
export function turnPage(direction: 1 | -1): boolean {
  const reader = scroller();
  if (!reader) return false;
  const { scrollTop, scrollHeight, clientHeight } = reader;
  const rest = direction === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (rest <= NEARLY) return false;
  reader.scrollBy({ top: direction * Math.max(clientHeight - OVERLAP, clientHeight / 2) });
  return true;
}
