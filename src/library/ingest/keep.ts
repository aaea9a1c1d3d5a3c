import type { PaperId } from '../../shared/paper.ts';
import type { DocumentFacts } from '../store/documents.ts';
import { entryHash, type KnownEntry } from '../store/entries.ts';
import type { EntryFacts } from '../store/facts.ts';
import type { Store } from '../store/store.ts';
import type { ParsedEntry } from './format.ts';
import { identify } from './identity.ts';
import { describePaper } from './merge.ts';

/** What the entries of one document did to the library. */
export interface KeptDocument {
  readonly new: number;
  readonly merged: number;
  readonly unchanged: number;
}

/**
 * Stores one parsed document, all of it or nothing: its row, its entries with their summaries, the papers they
 * are, and the search index. A document from a known place is its next revision: entries that say the same stay,
 * changed ones are replaced, ones it no longer has are kept as they were. User state is never written here.
 */
export function keepDocument(
  store: Store,
  facts: DocumentFacts,
  parsed: readonly ParsedEntry[],
): KeptDocument {
  store.places.forget();
  return store.db
    .transaction(() => {
      const work = new Keeping(store, facts);
      for (const [position, entry] of parsed.entries()) work.keep(entry, position);
      work.index();
      return work.counts;
    })
    .immediate();
}

/** The state of one document's transaction. */
class Keeping {
  readonly counts = { new: 0, merged: 0, unchanged: 0 };
  private readonly store: Store;
  private readonly facts: DocumentFacts;
  private readonly document: { id: number; revision: number };
  private known: KnownEntry[];
  private readonly touched = new Set<PaperId>();

  constructor(store: Store, facts: DocumentFacts) {
    this.store = store;
    this.facts = facts;
    this.document = store.documents.write(facts);
    this.known = this.document.revision > 1 ? store.entries.ofDocument(this.document.id) : [];
  }

  keep(entry: ParsedEntry, position: number): void {
    const { papers, entries } = this.store;
    const place = { document: this.document.id, revision: this.document.revision, position };
    const { paper, sameAs } = identify(entry, papers, entries);
    if (paper === null) {
      this.counts.new += 1;
      const created = papers.create(describePaper([this.factsOf(entry, position)]));
      entries.add(place, created, entry);
      this.touched.add(created);
      return;
    }
    if (sameAs !== null) this.unite(sameAs, paper);
    const earlier = this.takeKnown(paper, entryHash(entry));
    if (earlier === null) entries.add(place, paper, entry);
    else if (earlier.same) entries.keep(earlier.id, place, entry);
    else entries.replace(earlier.id, place, entry);
    this.counts[earlier?.same ? 'unchanged' : 'merged'] += 1;
    papers.update(paper, describePaper(entries.ofPaper(paper)));
    this.touched.add(paper);
  }

  /** Once for each paper, when all its entries are in. */
  index(): void {
    for (const paper of this.touched) this.store.search.put(paper);
  }

  /** A title-only paper turned out to be one with an id: entries, state and index move, the old id stays known. */
  private unite(from: PaperId, to: PaperId): void {
    const { entries, states, search, papers } = this.store;
    entries.giveTo(from, to);
    states.giveTo(from, to);
    search.remove(from);
    papers.becomeAliasOf(from, to);
    this.touched.delete(from);
    this.known = this.known.map((entry) =>
      entry.paper === from ? { ...entry, paper: to } : entry,
    );
  }

  /** The entry of this paper in an earlier revision, best the one that says the same; each is taken once. */
  private takeKnown(paper: PaperId, hash: string): { id: number; same: boolean } | null {
    const ofPaper = this.known.filter((entry) => entry.paper === paper);
    const taken = ofPaper.find((entry) => entry.hash === hash) ?? ofPaper[0];
    if (taken === undefined) return null;
    this.known = this.known.filter((entry) => entry !== taken);
    return { id: taken.id, same: taken.hash === hash };
  }

  private factsOf(entry: ParsedEntry, position: number): EntryFacts {
    const { lines: _, summaries: __, ...stated } = entry;
    return {
      ...stated,
      current: true,
      position,
      documentDate: this.facts.date?.value ?? '',
      documentHash: this.facts.sha256,
    };
  }
}
