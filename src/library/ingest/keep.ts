import { titleKey } from '../../shared/fold.ts';
import type { PaperId } from '../../shared/paper.ts';
import type { DocumentFacts } from '../store/documents.ts';
import { type EntryPlace, entryHash, textsOf } from '../store/entries.ts';
import type { EntryFacts } from '../store/facts.ts';
import type { Store } from '../store/store.ts';
import { EarlierRevision } from './earlier-revision.ts';
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
      const work = new Keeping(store, facts, parsed);
      for (const [position, entry] of parsed.entries()) work.keep(entry, position);
      work.finish();
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
  private readonly earlier: EarlierRevision;
  private readonly touched = new Set<PaperId>();

  constructor(store: Store, facts: DocumentFacts, parsed: readonly ParsedEntry[]) {
    this.store = store;
    this.facts = facts;
    this.document = store.documents.write(facts);
    const known = this.document.revision > 1 ? store.entries.ofDocument(this.document.id) : [];
    this.earlier = new EarlierRevision(known, parsed);
  }

  keep(entry: ParsedEntry, position: number): void {
    const { papers, entries } = this.store;
    const { paper, sameAs } = identify(entry, papers, entries);
    const known = paper ?? this.earlier.retitled(entry, textsOf(entry));
    if (known === null) this.create(entry, position);
    else this.add(entry, position, known, sameAs);
  }

  private add(entry: ParsedEntry, position: number, known: PaperId, sameAs: PaperId | null): void {
    const { entries } = this.store;
    if (sameAs !== null) this.unite(sameAs, known);
    const before = this.earlier.take(known, entryHash(entry));
    if (before === null) entries.add(this.place(position), known, entry);
    else if (before.same) entries.keep(before.id, this.place(position), entry);
    else entries.replace(before.id, this.place(position), entry);
    this.counts[before?.same ? 'unchanged' : 'merged'] += 1;
    this.claim(entry, known);
    this.refresh(known);
  }

  /** Once, when all entries are in: papers that the document no longer names, then the index. */
  finish(): void {
    for (const paper of this.earlier.papersLeft()) this.refresh(paper);
    for (const paper of this.touched) this.store.search.put(paper);
  }

  private create(entry: ParsedEntry, position: number): void {
    this.counts.new += 1;
    const created = this.store.papers.create(describePaper([this.factsOf(entry, position)]));
    this.store.entries.add(this.place(position), created, entry);
    this.touched.add(created);
    this.claim(entry, created);
  }

  private refresh(paper: PaperId): void {
    const { papers, entries } = this.store;
    papers.update(paper, describePaper(entries.ofPaper(paper)));
    this.touched.add(paper);
  }

  private claim({ title, arxivId }: ParsedEntry, paper: PaperId): void {
    if (arxivId === null) return;
    const losers = this.store.entries.claim(titleKey(title), paper, arxivId);
    for (const changed of losers.length > 0 ? [...losers, paper] : []) this.refresh(changed);
  }

  /** A title-only paper turned out to be one with an id: entries, state and index move, the old id stays known. */
  private unite(from: PaperId, to: PaperId): void {
    const { entries, states, search, papers } = this.store;
    entries.giveTo(from, to);
    states.giveTo(from, to);
    search.remove(from);
    papers.becomeAliasOf(from, to);
    this.touched.delete(from);
    this.earlier.giveTo(from, to);
  }

  private place(position: number): EntryPlace {
    const { id, revision } = this.document;
    return { document: id, revision, position, date: this.facts.date?.value ?? null };
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
