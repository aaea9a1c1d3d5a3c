import type { Format, Source } from './format.ts';
import { bullets } from './formats/bullets.ts';
import { cards } from './formats/cards.ts';
import { hfJson } from './formats/hf-json.ts';
import { notes } from './formats/notes.ts';
import { page } from './formats/page.ts';
import { rss } from './formats/rss.ts';
import { table } from './formats/table.ts';

/** Every family of digests we read. The surest wins; ties go to the order here. */
export const formats: readonly Format[] = [table, cards, notes, bullets, page, hfJson, rss];

export interface Detection {
  readonly format: Format;
  /** 0 to 1. */
  readonly score: number;
}

/** Below this a match says no more than that something looks a little alike. */
const SURE_ENOUGH = 0.3;

/** The family a document's content belongs to; null when it is no digest of papers we know. */
export function detect(source: Source): Detection | null {
  let best: Detection | null = null;
  for (const format of formats) {
    const score = format.matches(source);
    if (score >= SURE_ENOUGH && score > (best?.score ?? 0)) best = { format, score };
  }
  return best;
}
