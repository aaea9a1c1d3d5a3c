import { titleKey } from '../../shared/fold.ts';
import type { PaperId } from '../../shared/paper.ts';
import type { KnownEntry } from '../store/entries.ts';
import type { ParsedEntry } from './format.ts';

/** The entries an earlier revision of a document had; each is matched with at most one of the new ones. */
export class EarlierRevision {
  private readonly byPaper: Map<PaperId, KnownEntry[]>;
  private readonly byTexts: Map<string, KnownEntry>;
  private readonly titles: ReadonlySet<string>;

  constructor(known: readonly KnownEntry[], parsed: readonly ParsedEntry[]) {
    this.byPaper = Map.groupBy(known, ({ paper }) => paper);
    const told = known.filter(({ titleOnly, texts }) => titleOnly && texts !== '');
    this.byTexts = new Map(told.map((entry) => [entry.texts, entry]));
    this.titles = new Set(known.length > 0 ? parsed.map(({ title }) => titleKey(title)) : []);
  }

  /** The entry of this paper, best the one that says the same; it is then taken. */
  take(paper: PaperId, hash: string): { id: number; same: boolean } | null {
    const left = this.byPaper.get(paper) ?? [];
    const taken = left.find((entry) => entry.hash === hash) ?? left[0];
    if (taken === undefined) return null;
    this.byPaper.set(
      paper,
      left.filter((entry) => entry !== taken),
    );
    return { id: taken.id, same: taken.hash === hash };
  }

  /**
   * The paper of a title-only entry whose title the document has corrected: the very same texts, under a title
   * that is in the document no more.
   */
  retitled(entry: ParsedEntry, texts: string): PaperId | null {
    const before = entry.arxivId === null ? this.byTexts.get(texts) : undefined;
    if (before === undefined || this.titles.has(before.titleKey)) return null;
    return (this.byPaper.get(before.paper) ?? []).includes(before) ? before.paper : null;
  }

  /** One paper turned out to be another. */
  giveTo(from: PaperId, to: PaperId): void {
    const moved = (this.byPaper.get(from) ?? []).map((entry) => ({ ...entry, paper: to }));
    this.byPaper.set(to, [...(this.byPaper.get(to) ?? []), ...moved]);
    this.byPaper.delete(from);
  }

  /** Papers whose entry the new revision does not have. */
  papersLeft(): PaperId[] {
    return [...this.byPaper].filter(([, left]) => left.length > 0).map(([paper]) => paper);
  }
}
