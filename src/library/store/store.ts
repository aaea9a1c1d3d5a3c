import type { Database } from 'better-sqlite3';
import type { Statistics } from '../../shared/statistics.ts';
import { type SearchIndex, searchIndex } from '../search/index.ts';
import { type Documents, documents } from './documents.ts';
import { type Entries, entries } from './entries.ts';
import { type Journal, journal } from './journal.ts';
import { type Listing, listing } from './listing.ts';
import { type Milestones, milestones } from './milestones.ts';
import { type Papers, papers } from './papers.ts';
import { type PlaceCounts, places } from './places.ts';
import { type States, states } from './state.ts';
import { statistics } from './statistics.ts';

/** The open library's tables by subject, each with its statements prepared once. */
export interface Store {
  readonly db: Database;
  readonly documents: Documents;
  readonly entries: Entries;
  readonly papers: Papers;
  readonly states: States;
  readonly journal: Journal;
  readonly listing: Listing;
  readonly milestones: Milestones;
  readonly places: PlaceCounts;
  readonly statistics: () => Statistics;
  readonly search: SearchIndex;
}

export function storeOf(db: Database): Store {
  return {
    db,
    documents: documents(db),
    entries: entries(db),
    papers: papers(db),
    states: states(db),
    journal: journal(db),
    listing: listing(db),
    milestones: milestones(db),
    places: places(db),
    statistics: statistics(db),
    search: searchIndex(db),
  };
}
