import type { TFunction } from 'i18next';
import type { PaperFilter } from '../../shared/paper.ts';
import type { PlaceCount, Places } from '../../shared/places.ts';
import { places } from '../app/library.ts';
import type { View } from '../app/views.ts';
import { useStore } from '../client/store.ts';
import { dateInWords, precisionOf } from '../words/dates.ts';
import { languageOfText } from '../words/languages.ts';
import { nameOfSource } from '../words/source-names.ts';

const LIBRARY: Record<PaperFilter, 'inbox' | 'starred' | 'later' | 'all'> = {
  unread: 'inbox',
  starred: 'starred',
  later: 'later',
  all: 'all',
};

interface NameOfView {
  readonly name: string;
  /** Of the name, where it is not one of the interface's own. */
  readonly language?: string;
}

/** What a place is called: `Inbox`, `Sep 11, 2024`, `Computer Vision`. */
export function nameOfView(
  { place, filter }: View,
  known: Places | null,
  t: TFunction,
  locale: string,
): NameOfView {
  if (place === null) return { name: t(`sidebar.${LIBRARY[filter]}`) };
  if (place.kind === 'digest') {
    return { name: dateInWords(place.date, precisionOf(place.date), locale) };
  }
  if (place.kind === 'topic') return { name: place.name, language: languageOfText(place.name) };
  const name =
    place.kind === 'source'
      ? place.name
      : (known?.undated.find(({ document }) => document === place.id)?.name ?? '');
  return { name: nameOfSource(name), language: languageOfText(name) };
}

/** How many papers a place has, or in the inbox are left; null where nobody has counted. */
export function useCountOf({ place, filter }: View): number | null {
  const known = useStore(places);
  if (known === null) return null;
  if (place === null) return libraryCount(known, filter);
  return countIn(known, place)?.papers ?? null;
}

function libraryCount(known: Places, filter: PaperFilter): number {
  if (filter === 'unread') return known.all.left;
  return filter === 'all' ? known.all.papers : known[filter].papers;
}

export function countIn(known: Places, place: NonNullable<View['place']>): PlaceCount | undefined {
  switch (place.kind) {
    case 'digest':
      return known.digests.find(({ date }) => date === place.date);
    case 'document':
      return known.undated.find(({ document }) => document === place.id);
    case 'topic':
      return known.topics.find(({ name }) => name === place.name);
    case 'source':
      return known.sources.find(({ name }) => name === place.name);
  }
}
