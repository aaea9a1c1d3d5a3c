import type { PaperFilter } from '../../shared/paper.ts';
import type { PaperPlace } from '../../shared/places.ts';

/** A place of the sidebar: a part of the library and which papers of it. */
export interface View {
  readonly place: PaperPlace | null;
  readonly filter: PaperFilter;
}

export const INBOX: View = { place: null, filter: 'unread' };
export const STARRED: View = { place: null, filter: 'starred' };
export const LATER: View = { place: null, filter: 'later' };
export const EVERYTHING: View = { place: null, filter: 'all' };

/** Whether a place has an order of its own. */
export function hasOwnOrder(place: PaperPlace | null): boolean {
  return place?.kind === 'digest' || place?.kind === 'document';
}

export function sameView(a: View, b: View): boolean {
  return a.filter === b.filter && samePlace(a.place, b.place);
}

export function samePlace(a: PaperPlace | null, b: PaperPlace | null): boolean {
  return keyOfPlace(a) === keyOfPlace(b);
}

/** A text that is the same for the same place, and no other. */
export function keyOfPlace(place: PaperPlace | null): string {
  if (place === null) return 'library';
  if (place.kind === 'digest') return `digest ${place.date}`;
  return place.kind === 'document' ? `document ${place.id}` : `${place.kind} ${place.name}`;
}
