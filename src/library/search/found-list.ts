import type { PaperId } from '../../shared/paper.ts';

export interface Found {
  readonly id: PaperId;
  /** Falls along the list. */
  readonly score: number;
}

/** Papers in the order in which they were found, each once, with scores that fall. */
export class FoundList {
  readonly found: Found[] = [];
  private readonly seen = new Set<PaperId>();
  private readonly wanted: number;
  private tier = 100;
  private last = Number.POSITIVE_INFINITY;

  constructor(wanted: number) {
    this.wanted = wanted;
  }

  isFull(): boolean {
    return this.found.length >= this.wanted;
  }

  /** Whatever comes now is worth less than what came before. */
  nextTier(): void {
    this.tier -= 1;
  }

  add(id: PaperId, strength: number): void {
    if (this.seen.has(id)) return;
    this.seen.add(id);
    this.last = Math.min(this.last, this.tier + strength / (1 + strength));
    this.found.push({ id, score: this.last });
  }
}
