import type {
  DigestPlace,
  NamedPlace,
  PlaceCount,
  Places,
  UndatedPlace,
} from '../../shared/places.ts';
import { EVERYTHING, INBOX, keyOfPlace, LATER, STARRED, type View } from '../app/views.ts';

export const SECTIONS = ['digests', 'topics', 'sources'] as const;
export type Section = (typeof SECTIONS)[number];

/** Which sections are open, and which of them show all they have. */
export interface Unfolded {
  readonly open: ReadonlySet<Section>;
  readonly whole: ReadonlySet<Section>;
}

export type LibraryView = 'inbox' | 'starred' | 'later' | 'all';

/** A line of the sidebar. `key` is the same for the same thing, and no other. */
export type TreeItem =
  | {
      readonly kind: 'library';
      readonly key: string;
      readonly name: LibraryView;
      readonly view: View;
      readonly figure: number | null;
    }
  | {
      readonly kind: 'section';
      readonly key: string;
      readonly section: Section;
      readonly isOpen: boolean;
    }
  | {
      readonly kind: 'digest';
      readonly key: string;
      readonly section: Section;
      readonly view: View;
      readonly date: string;
      readonly count: PlaceCount;
    }
  | {
      readonly kind: 'named';
      readonly key: string;
      readonly section: Section;
      readonly view: View;
      readonly name: string;
      readonly count: PlaceCount;
    }
  | {
      readonly kind: 'more';
      readonly key: string;
      readonly section: Section;
      readonly hidden: number;
    };

/** Lines a section shows until it is asked for all of them. */
const SHOWN: Record<Section, number> = { digests: 12, topics: 7, sources: 7 };

/** Every line of the sidebar that is in sight, from top to bottom. A current place is never folded away. */
export function treeOf(places: Places | null, unfolded: Unfolded, current: string): TreeItem[] {
  const sections: Record<Section, readonly TreeItem[]> = {
    digests: [
      ...(places?.digests.map(digestItem) ?? []),
      ...(places?.undated.map(undatedItem) ?? []),
    ],
    topics: places?.topics.map((topic) => namedItem('topic', topic)) ?? [],
    sources: places?.sources.map((source) => namedItem('source', source)) ?? [],
  };
  return [
    ...libraryItems(places),
    ...SECTIONS.flatMap((section) => sectionItems(section, sections[section], unfolded, current)),
  ];
}

function libraryItems(places: Places | null): TreeItem[] {
  const item = (name: LibraryView, view: View, figure: number | undefined): TreeItem => ({
    kind: 'library',
    key: keyOfView(view),
    name,
    view,
    figure: figure ?? null,
  });
  return [
    item('inbox', INBOX, places?.all.left),
    item('starred', STARRED, places?.starred.papers),
    item('later', LATER, places?.later.papers),
    item('all', EVERYTHING, places?.all.papers),
  ];
}

function sectionItems(
  section: Section,
  items: readonly TreeItem[],
  { open, whole }: Unfolded,
  current: string,
): TreeItem[] {
  if (items.length === 0) return [];
  const isOpen = open.has(section);
  const header: TreeItem = { kind: 'section', key: `section ${section}`, section, isOpen };
  const few = items.filter((item, index) => index < SHOWN[section] || item.key === current);
  if (!isOpen) return [header, ...items.filter((item) => item.key === current)];
  if (items.length <= SHOWN[section] + 1) return [header, ...items];
  const hidden = whole.has(section) ? 0 : items.length - few.length;
  const more: TreeItem = { kind: 'more', key: `more ${section}`, section, hidden };
  return [header, ...(hidden === 0 ? items : few), more];
}

function digestItem(digest: DigestPlace): TreeItem {
  const view: View = { place: { kind: 'digest', date: digest.date }, filter: 'all' };
  return {
    kind: 'digest',
    key: keyOfView(view),
    section: 'digests',
    view,
    date: digest.date,
    count: digest,
  };
}

function undatedItem(undated: UndatedPlace): TreeItem {
  const view: View = { place: { kind: 'document', id: undated.document }, filter: 'all' };
  return {
    kind: 'named',
    key: keyOfView(view),
    section: 'digests',
    view,
    name: undated.name,
    count: undated,
  };
}

function namedItem(kind: 'topic' | 'source', place: NamedPlace): TreeItem {
  const view: View = { place: { kind, name: place.name }, filter: 'all' };
  const section = kind === 'topic' ? 'topics' : 'sources';
  return { kind: 'named', key: keyOfView(view), section, view, name: place.name, count: place };
}

/** A place of its own is one line whatever its filter; the whole library is one for each. */
export function keyOfView({ place, filter }: View): string {
  return place === null ? `library ${filter}` : keyOfPlace(place);
}
