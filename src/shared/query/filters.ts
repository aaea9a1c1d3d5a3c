/** What stands after the colon of a filter. */
export type ValueKind = 'text' | 'language' | 'flag' | 'thing' | 'date' | 'paper' | 'place';

/** The filters of the query language, each with what its value is. To add one: a line here, a line in the library's table. */
export const FILTERS = {
  lang: 'language',
  topic: 'text',
  tag: 'text',
  source: 'text',
  author: 'text',
  starred: 'flag',
  unread: 'flag',
  later: 'flag',
  has: 'thing',
  before: 'date',
  after: 'date',
  in: 'place',
  id: 'paper',
} as const satisfies Record<string, ValueKind>;

export type FilterName = keyof typeof FILTERS;

export const FILTER_NAMES = Object.keys(FILTERS) as readonly FilterName[];

/** What `has:` can ask for. */
export const THINGS = ['pdf', 'note', 'code'] as const;
export type Thing = (typeof THINGS)[number];

/** The parts of a paper that `in:` can name; any other value of it names one paper. */
export const PLACES = ['title', 'authors', 'topics', 'summary'] as const;
export type Place = (typeof PLACES)[number];

export function isFilterName(text: string): text is FilterName {
  return Object.hasOwn(FILTERS, text);
}

/** The filter that was probably meant: one letter more, less, other, or two swapped. */
export function nearestFilter(text: string): FilterName | null {
  return text.length < 3 ? null : (FILTER_NAMES.find((name) => isNear(name, text)) ?? null);
}

function isNear(name: string, text: string): boolean {
  const [short, long] = name.length < text.length ? [name, text] : [text, name];
  if (short.length < 3 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short.slice(at, at + 2) === [long[at + 1], long[at]].join('');
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (swapped && short.slice(at + 2) === long.slice(at + 2))
  );
}
