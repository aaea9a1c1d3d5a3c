import type { Passage, SetAsidePassage, SetAsideReason } from '../../shared/import-report.ts';
import type { KnownDate } from '../../shared/paper.ts';
import type { ParsedDocument, ParsedEntry } from './format.ts';
import { filledEnd, isBlank } from './text/lines.ts';

/** A reader sees what it was; the document itself holds the rest. */
const PASSAGE = 300;

/**
 * Accounts for every line of a document: what no rule claims comes out as not understood, so nothing can be
 * dropped in silence, whatever a format forgets. Line numbers here count from 0; reports count from 1.
 */
export class Ledger {
  readonly lines: readonly string[];
  readonly #claimed: Uint8Array;
  readonly #doubts: Passage[] = [];
  readonly #setAside: { from: number; to: number; reason: SetAsideReason }[] = [];

  constructor(lines: readonly string[]) {
    this.lines = lines;
    this.#claimed = new Uint8Array(lines.length);
  }

  /** Lines `from` up to, not including, `to` belong to an entry. */
  claim(from: number, to: number): void {
    this.#claimed.fill(1, from, to);
  }

  isClaimed(line: number): boolean {
    return this.#claimed[line] === 1;
  }

  /** Recognised by a rule and left out of the papers. Neighbours with the same reason become one passage. */
  setAside(from: number, to: number, reason: SetAsideReason): void {
    const end = filledEnd(this.lines, from, to);
    if (end <= from) return;
    this.#claimed.fill(1, from, end);
    const last = this.#setAside.at(-1);
    const joins =
      last && last.reason === reason && filledEnd(this.lines, last.to, from) === last.to;
    if (joins && last.to <= from) last.to = end;
    else this.#setAside.push({ from, to: end, reason });
  }

  /** Read only in part: in an entry, and yet reported. `text` when a part of the lines says better what was lost. */
  doubt(from: number, to: number, text?: string): void {
    const passage = this.#passage(from, Math.max(to, from + 1));
    this.#claimed.fill(1, from, to);
    this.#doubts.push(text === undefined ? passage : { ...passage, text: cut(text) });
  }

  finish(date: KnownDate | null, entries: readonly ParsedEntry[]): ParsedDocument {
    const setAside = this.#setAside.map(
      ({ from, to, reason }): SetAsidePassage => ({ ...this.#passage(from, to), reason }),
    );
    const lost = [...this.#unclaimed(), ...this.#doubts];
    const notUnderstood = lost.sort((a, b) => a.lines[0] - b.lines[0]);
    return { date, entries, setAside, notUnderstood };
  }

  *#unclaimed(): Generator<Passage> {
    const { lines } = this;
    for (let from = 0; from < lines.length; from += 1) {
      if (this.#claimed[from] === 1 || isBlank(lines[from] ?? '')) continue;
      let to = from + 1;
      while (to < lines.length && this.#claimed[to] !== 1) to += 1;
      yield this.#passage(from, filledEnd(lines, from, to));
      from = to;
    }
  }

  #passage(from: number, to: number): Passage {
    let text = '';
    for (let at = from; at < to && text.length <= PASSAGE; at += 1) {
      text += `${at > from ? '\n' : ''}${(this.lines[at] ?? '').slice(0, PASSAGE + 1)}`;
    }
    return { lines: [from + 1, to], text: cut(text) };
  }
}

function cut(text: string): string {
  return text.length > PASSAGE ? `${text.slice(0, PASSAGE)}…` : text;
}
