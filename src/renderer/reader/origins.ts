import type { LineRange, Provenance, Summary } from '../../shared/paper.ts';

/** Where one text, or several sections of one document, come from. */
export interface Origin {
  readonly key: string;
  /** The lines are those of all the texts together. */
  readonly provenance: Provenance;
  /** How many texts it speaks for. */
  readonly texts: number;
  /** Other documents with the very same texts, each once. */
  readonly alsoIn: readonly Provenance[];
}

/** The common origin of texts from one document; there is at least one. */
export function originOf(summaries: readonly Summary[]): Origin {
  const provenance = together(summaries.map((summary) => summary.provenance));
  const others = byDocument(summaries.flatMap(({ alsoIn }) => alsoIn));
  return {
    key: `${provenance.document} ${provenance.lines}`,
    provenance,
    texts: summaries.length,
    alsoIn: others.map(together),
  };
}

/** One origin for each document, in the order they are first met. */
export function originsOf(summaries: readonly Summary[]): readonly Origin[] {
  const groups = Map.groupBy(summaries, ({ provenance }) => provenance.document);
  return [...groups.values()].map(originOf);
}

function byDocument(provenances: readonly Provenance[]): readonly (readonly Provenance[])[] {
  return [...Map.groupBy(provenances, ({ document }) => document).values()];
}

function together(provenances: readonly Provenance[]): Provenance {
  const [first] = provenances;
  if (!first) throw new RangeError('a text has an origin');
  const generators = new Set(provenances.map(({ generator }) => generator));
  const named = [...generators].filter((generator) => generator !== null);
  return {
    ...first,
    lines: linesOfAll(provenances.map(({ lines }) => lines)),
    generator: named.length > 0 ? named.join(', ') : null,
  };
}

function linesOfAll(ranges: readonly LineRange[]): LineRange {
  return [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))];
}
