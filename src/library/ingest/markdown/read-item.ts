import type { SetAsideReason } from '../../../shared/import-report.ts';
import type { ParsedEntry } from '../format.ts';
import { plainText } from '../text/plain.ts';
import { bulletEntry } from './bullet-entry.ts';
import { headOf } from './bullet-title.ts';
import { readField } from './field.ts';
import { isContentsLine } from './furniture.ts';
import { indentOf, isItem, itemEnd } from './list-items.ts';
import type { Headings } from './topics.ts';

/** What a list item is: a paper, a passage set aside, or neither. */
export interface ItemReading {
  readonly entry: ParsedEntry | null;
  readonly reason: SetAsideReason | null;
  /** Line after what was read: an item around papers is read alone, and then they are. */
  readonly to: number;
  /** No title could be told: the item mentions a paper by its link. */
  readonly untitled?: boolean;
}

/** Items of lists are ranked below every heading, deeper ones lower. */
const ITEM_RANK = 10;
/** Lines of an item in which papers of their own are looked for. */
const INSIDE = 200;

/** Reads the item on the lines `at` up to `end`. One that only names a subject becomes the topic of the items inside. */
export function readItem(
  lines: readonly string[],
  at: number,
  end: number,
  headings: Headings,
): ItemReading {
  const line = lines[at] ?? '';
  const rank = ITEM_RANK + indentOf(line);
  headings.leave(rank);
  const entry = itemEntry(lines, at, end, headings.topics);
  if (entry) return { entry, reason: null, to: end };
  const mentioned = isContentsLine(line) ? null : mentionedPaper(lines, at, end, headings.topics);
  if (mentioned) return { entry: mentioned, reason: null, to: at + 1, untitled: true };
  if (isContentsLine(line)) return { entry, reason: 'table-of-contents', to: at + 1 };
  const holdsItems = lines.slice(at + 1, Math.min(end, at + INSIDE)).some(isItem);
  if (!holdsItems || line.length >= 200 || /https?:|\d{4}\.\d{4,5}/.test(line))
    return { entry, reason: null, to: end };
  headings.enter(rank, line.replace(/^\s*(?:[-*+•]|\d{1,4}[.)])\s+/, ''));
  return { entry, reason: 'furniture', to: at + 1 };
}

/** An item is a paper by its first line, or by a link below when no item inside is a paper of its own. */
function itemEntry(
  lines: readonly string[],
  at: number,
  end: number,
  topics: readonly string[],
): ParsedEntry | null {
  const stated = bulletEntry(lines, at, at + 1, topics) !== null;
  return !stated && holdsPaper(lines, at + 1, end) ? null : bulletEntry(lines, at, end, topics);
}

/** "See [this](…) for details": some words and one paper, without its title. */
function mentionedPaper(
  lines: readonly string[],
  at: number,
  end: number,
  topics: readonly string[],
): ParsedEntry | null {
  const head = headOf(lines[at] ?? '');
  const words = plainText(head).match(/\p{L}{2,}/gu) ?? [];
  const isMention =
    words.length >= 2 && !(readField(head)?.role ?? null) && !holdsPaper(lines, at + 1, end);
  return isMention ? bulletEntry(lines, at, at + 1, topics, true) : null;
}

function holdsPaper(lines: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + INSIDE); ) {
    const isNested = isItem(lines[at] ?? '');
    const end = isNested ? Math.min(to, itemEnd(lines, at)) : at + 1;
    if (isNested && bulletEntry(lines, at, end, []) !== null) return true;
    at = end;
  }
  return false;
}
