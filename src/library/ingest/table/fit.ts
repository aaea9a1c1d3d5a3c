import type { Role } from '../labels.ts';
import { isNothing } from '../text/title.ts';

/** Where a piece of a row may go: text that runs on may hold the pipe that parted it, a date never. */
const FREE: ReadonlySet<Role> = new Set([
  'title',
  'summary',
  'abstract',
  'plain-language',
  'authors',
  'other',
]);
const LINK = /https?:\/\/|\]\(|^\W*\d{4}\.\d{4,5}(?:v\d+)?\W*$/;
const DATE = /^\W*(?:\d{4}[-./年]\d{1,2}|[A-Z][a-z]{2,8} \d{1,2})/;

/** How well a cell suits a role; 0 says nothing either way. */
export function suits(role: Role, cell: string): number {
  const nothing = isNothing(cell);
  const link = !nothing && LINK.test(cell.slice(0, 600));
  switch (role) {
    case 'date':
      return nothing ? 0 : DATE.test(cell) && cell.length < 40 ? 4 : -4;
    case 'pdf':
    case 'link':
    case 'paper':
    case 'thumbnail':
      return nothing ? 0 : link ? 4 : -3;
    case 'code':
      return nothing ? 1 : link ? 3 : -3;
    case 'upvotes':
    case 'number':
      return nothing ? 0 : /^\W*\d+\W*$/.test(cell) ? 3 : -3;
    case 'title':
      return nothing || cell.length > 600 ? -3 : DATE.test(cell) ? -2 : 1;
    case 'summary':
    case 'abstract':
    case 'plain-language':
      return nothing ? -1 : cell.length > 60 ? 2 : link ? -3 : 0;
    case 'authors':
      return nothing
        ? 0
        : link || cell.length > 2_000
          ? -2
          : cell.includes(',') && !/[.;] /.test(cell)
            ? 1
            : 0;
    case 'topics':
      return /^\[.*\]$/.test(cell) ? 3 : cell.length > 200 ? -2 : 0;
    default:
      return 0;
  }
}

/** What a pipe inside a column's text costs: surplus goes to long texts, seldom to titles, hardly ever to names. */
const SEAM_COST: Readonly<Partial<Record<Role, number>>> = { authors: 3, title: 2, other: 1.5 };
/** No column may be read so, whatever else would suit. */
const NEVER = -100;

/** What joining pieces costs: a pipe inside open math, code or brackets belonged to the text, any other hardly did. */
export function seams(role: Role, group: readonly string[]): number {
  let cost = 0;
  let text = '';
  const each = SEAM_COST[role] ?? 1;
  for (const [at, piece] of group.entries()) {
    const isLast = at === group.length - 1;
    text = (text + piece).slice(-2_000);
    if (isLast && isOpen(text)) cost -= 2 * each;
    if (!isLast && !isOpen(text)) cost -= isTight(piece, group[at + 1]) ? each / 2 : each;
    if (!isLast && isWhole(piece)) cost += NEVER;
  }
  return cost;
}

/** `|x|` in a text has no space on one side; a pipe between cells mostly has them on both. */
function isTight(piece: string, next: string | undefined): boolean {
  return next !== undefined && (!/\s$/.test(piece) || !/^\s/.test(next));
}

const READ_MORE = /[([]\s*read more on\b/i;
/** A cell that ends with its links or is one: nothing of a title can follow. */
const WHOLE =
  /[([]\s*read more on\b.{0,600}[)\]]\s*$|[([]\s*\[[^[\]]{1,40}\]\([^()\s]{8,400}\)\s*[)\]]\s*$|^\s*(?:\*\*)?\[[^[\]]{8,400}\]\([^()\s]{8,400}\)(?:\*\*)?\s*$/is;

/** Whether a piece is a title with its links, all of it: what follows stands in another column. */
function isWhole(piece: string): boolean {
  return piece.includes('](') && piece.length < 3_000 && WHOLE.test(piece);
}

/** "(Read more on …)" stands at the end of titles only. */
export function misplaces(role: Role, cell: string): boolean {
  return role !== 'title' && cell.length < 3_000 && READ_MORE.test(cell);
}

function isOpen(text: string): boolean {
  if (!/[$`*([<]/.test(text)) return false;
  return (
    odd(text, '$') || odd(text, '`') || odd(text, '**') || bracketsOpen(text) || isFolded(text)
  );
}

/** A text folded in `<details>` goes on to its end. */
function isFolded(text: string): boolean {
  return text.includes('<details') && !text.includes('</details');
}

function odd(text: string, mark: string): boolean {
  return text.split(mark).length % 2 === 0;
}

function bracketsOpen(text: string): boolean {
  return (
    text.lastIndexOf('(') > text.lastIndexOf(')') || text.lastIndexOf('[') > text.lastIndexOf(']')
  );
}

export function isFree(role: Role): boolean {
  return FREE.has(role);
}
