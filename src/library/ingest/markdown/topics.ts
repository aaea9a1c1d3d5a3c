import type { KnownDate } from '../../../shared/paper.ts';
import { commonDate, findDate, findDay } from '../dates.ts';
import { topicOfHeading } from './furniture.ts';
import type { Heading } from './outline.ts';

const UPDATED = /updat|更新|업데이트/i;

/** The headings that a place in a document stands under, as dates and topics. */
export class Headings {
  readonly #titleLevel: number;
  #open: { level: number; topic: string | null }[] = [];
  readonly #days: KnownDate[] = [];
  #updated: KnownDate | null = null;

  /** The only heading of the highest rank names the document, not a topic. */
  constructor(headings: readonly Heading[]) {
    const top = headings.reduce((least, { level }) => Math.min(least, level), 7);
    const ofTop = headings.filter((heading) => heading.level === top);
    this.#titleLevel = ofTop.length === 1 && headings.length > 1 && top === 1 ? top : 0;
  }

  enter(level: number, text: string): void {
    const day = findDay(text) ?? (text.length < 60 ? findDate(text) : null);
    if (day) this.addDate(text, day);
    const topic = day !== null || level === this.#titleLevel ? null : topicOfHeading(text);
    this.#open = [...this.#open.filter((open) => open.level < level), { level, topic }];
  }

  /** Everything of this rank or lower is over. */
  leave(level: number): void {
    this.#open = this.#open.filter((open) => open.level < level);
  }

  /** "Updated on DATE" dates the whole document; the days of its headings do when nothing else does. */
  addDate(text: string, date: KnownDate): void {
    if (UPDATED.test(text)) this.#updated ??= date;
    else this.#days.push(date);
  }

  /** A line that says when the document was updated: "Last update: 2025-04-25". */
  noteDate(line: string): void {
    const day = line.length < 200 && UPDATED.test(line) ? findDay(line) : null;
    if (day) this.addDate(line, day);
  }

  get topics(): string[] {
    return this.#open.map((open) => open.topic).filter((topic) => topic !== null);
  }

  get date(): KnownDate | null {
    return this.#updated ?? commonDate(this.#days);
  }
}
