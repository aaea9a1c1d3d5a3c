import type { Span } from '../../shared/query/scan.ts';

/** A piece of a text and what was found in it. */
export interface Passage {
  readonly text: string;
  readonly ranges: readonly Span[];
}

/** Width of a passage in half characters: Han, Kana and Hangul are as wide as two letters. */
const WIDTH = 180;
const BEFORE = 50;
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/;
/** Marks of Markdown that say nothing in one line of text. */
const MARKUP = /\*\*|__|`|^#{1,6} |^\s*[-*+] |^> /gm;

/** The readable piece of `text` that holds most of `found` (ranges in order), with the ranges in it. */
export function passageOf(text: string, found: readonly Span[]): Passage {
  if (reach(text, 0, WIDTH) === text.length) return cut(text, found, 0, text.length);
  const from = beginningOf(text, densest(text, found));
  return cut(text, found, from, reach(text, from, WIDTH));
}

function cut(text: string, found: readonly Span[], from: number, to: number): Passage {
  const inside = found.filter((range) => range.from >= from && range.to <= to);
  const plain = withoutMarkup(text.slice(from, to));
  const shift = from > 0 ? 1 : 0;
  const ranges = inside.map((range) => ({
    from: plain.at(range.from - from) + shift,
    to: plain.at(range.to - from) + shift,
  }));
  return {
    text: `${from > 0 ? '…' : ''}${plain.text}${to < text.length ? '…' : ''}`,
    ranges: ranges.filter((range) => range.to > range.from),
  };
}

/** Ranges in order, those that touch or overlap united. */
export function united(ranges: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && range.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else result.push(range);
  }
  return result;
}

/** Where the range begins that has most others close behind it. */
function densest(text: string, found: readonly Span[]): number {
  let best = 0;
  let most = 0;
  for (const [at, { from }] of found.slice(0, 50).entries()) {
    const end = reach(text, from, WIDTH - BEFORE);
    const count = found.slice(at).filter((range) => range.to <= end).length;
    if (count > most) [best, most] = [from, count];
  }
  return best;
}

/** Some words before `place`, not in the middle of one. */
function beginningOf(text: string, place: number): number {
  if (place <= BEFORE / 2) return 0;
  let from = place;
  for (let width = 0; from > 0 && width < BEFORE; from -= 1) width += widthAt(text, from - 1);
  const space = text.slice(from, place).search(/[\s。，、；：]/);
  if (from === 0) return 0;
  return space < 0 || space > 15 ? wholeCharacter(text, from) : from + space + 1;
}

function reach(text: string, from: number, width: number): number {
  let to = from;
  for (let left = width; to < text.length && left > 0; to += 1) left -= widthAt(text, to);
  return wholeCharacter(text, to);
}

function widthAt(text: string, at: number): number {
  return WIDE.test(text.charAt(at)) ? 2 : 1;
}

/** Not between the two halves of a character outside the basic plane. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

/** One line of text without the marks of Markdown; `at` gives the new place of an old one. */
function withoutMarkup(text: string): { text: string; at: (place: number) => number } {
  const cuts = [...text.matchAll(MARKUP)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  let plain = '';
  let end = 0;
  for (const cut of cuts) {
    plain += text.slice(end, cut.from);
    end = cut.to;
  }
  plain += text.slice(end);
  return {
    text: plain.replaceAll(/\s/g, ' '),
    at: (place) =>
      place - cuts.reduce((sum, cut) => sum + Math.max(0, Math.min(place, cut.to) - cut.from), 0),
  };
}
