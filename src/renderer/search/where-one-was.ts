import type { PaperOrderQuery } from '../../shared/paper.ts';
import { papersList, papersShown } from '../app/library.ts';
import { selection } from '../app/selection.ts';
import type { Place } from '../list/movement.ts';

/** The list before a search: which one, the paper, and how far it was scrolled, in pixels. */
interface Before {
  readonly query: PaperOrderQuery;
  readonly place: Place;
  readonly top: number;
}

let before: Before | null = null;

const scroller = () => document.querySelector('[data-pane="list"] .paper-list');

/** To be called when a search begins. */
export function rememberWhereOneWas(): void {
  before = {
    query: papersList.asked.read(),
    place: selection.read(),
    top: scroller()?.scrollTop ?? 0,
  };
}

/** Back to the list there was, with its paper, scrolled as it was. */
export async function returnToWhereOneWas(): Promise<void> {
  const was = before;
  if (was === null) return;
  before = null;
  await papersList.show(was.query);
  if (papersList.asked.read() !== was.query) return;
  selection.write(was.place);
  void papersShown.show(was.place.id);
  // The list is in the page again, and has brought its paper into sight, only then.
  requestAnimationFrame(() => {
    const element = scroller();
    if (element) element.scrollTop = was.top;
  });
}
