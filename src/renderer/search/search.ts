import { papersList, papersShown } from '../app/library.ts';
import { selection, wentTo } from '../app/selection.ts';
import { call } from '../client/bridge.ts';
import { createStore } from '../client/store.ts';
import { noneMarked } from '../triage/marked.ts';
import { showFailure } from '../ui/messages.ts';
import { type Found, firstFound, found, withHits } from './found.ts';
import { leaveLanguage } from './matched-language.ts';
import { bring } from './order.ts';
import { rememberWhereOneWas, returnToWhereOneWas } from './where-one-was.ts';

/** Enough for a screen and some scrolling, and quick. */
const AT_A_TIME = 50;

/** What stands in the box. */
export const searchText = createStore('');

/** Answers to an older question are dropped. */
let question = 0;
let isBringingMore = false;

const ask = (query: string, after: number, forgive: boolean) =>
  call('search:papers', { query, limit: AT_A_TIME, after, typing: true, forgive });

/** The words of the person that asked refuse to be taken for others. */
let forgives = true;

/** Every change of the box is asked for at once. Without a word left the list before comes back. */
export function typeSearch(text: string, forgive = true): void {
  const before = searchText.read();
  searchText.write(text);
  forgives = forgive;
  if (text.trim() === '') return before.trim() === '' ? undefined : void endSearch(text);
  if (before.trim() === '') rememberWhereOneWas();
  void find(text, forgive);
}

async function find(query: string, forgive: boolean): Promise<void> {
  question += 1;
  const mine = question;
  const answer = await ask(query, 0, forgive);
  if (mine !== question) return;
  if (!answer.ok) return showFailure(answer);
  await show(firstFound(answer.value));
}

/** The reader follows the first hit while one types; that is no going there. */
async function show(next: Found): Promise<void> {
  found.write(next);
  noneMarked();
  bring([...next.hits.values()].map(({ paper }) => paper));
  await papersList.show(next.order);
  const first = next.ids[0];
  if (papersList.asked.read() !== next.order || first === undefined) return;
  wentTo.write(null);
  selection.write({ id: first, index: 0 });
  void papersShown.show(first);
}

/** The words as they stand, after they were taken for others. */
export function refuseCorrections(): void {
  typeSearch(searchText.read(), false);
}

/** The next page, below what is there. */
export async function findMore(): Promise<void> {
  const now = found.read();
  if (now === null || now.next === null || isBringingMore) return;
  isBringingMore = true;
  const answer = await ask(now.answer.query, now.next, forgives);
  isBringingMore = false;
  if (!answer.ok || found.read() !== now) return;
  found.write(withHits(now, answer.value));
  await papersList.reload();
}

/** Nothing is searched for any more; `text`, which has no word, stays in the box. */
export async function endSearch(text = ''): Promise<void> {
  forget(text);
  await returnToWhereOneWas();
}

function forget(text: string): void {
  question += 1;
  searchText.write(text);
  found.write(null);
  leaveLanguage();
}

/** A place that is chosen meanwhile takes the place of what was found. */
papersList.asked.subscribe(() => {
  const now = found.read();
  if (now !== null && papersList.asked.read() !== now.order) forget('');
});
