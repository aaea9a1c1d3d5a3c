import type { Summary } from '../../shared/paper.ts';
import type { ReaderMode } from '../../shared/settings.ts';
import { type Origin, originOf, originsOf } from './origins.ts';
import { pairsOf } from './pairs.ts';

/** A text, or a line that says where the texts before it come from. */
export type Piece =
  | { readonly kind: 'text'; readonly key: string; readonly summary: Summary }
  | { readonly kind: 'origin'; readonly key: string; readonly origin: Origin };

/** Pieces that stand together: all of one language, or one text in every language (`language` is null then). */
export interface Part {
  readonly key: string;
  readonly language: string | null;
  readonly pieces: readonly Piece[];
}

interface Wanted {
  readonly mode: ReaderMode;
  /** In the order of preference, each with at least one summary. */
  readonly languages: readonly string[];
  /** The one language of the mode `single`. */
  readonly language: string | undefined;
}

/** What goes where in the reader, top to bottom; side by side each part is a column. */
export function arrange(summaries: readonly Summary[], wanted: Wanted): readonly Part[] {
  const { mode, languages, language } = wanted;
  if (mode === 'interleaved' && languages.length > 1) return interleaved(summaries, languages);
  const shown = mode === 'single' || languages.length === 1 ? [language] : languages;
  return shown
    .filter((each) => each !== undefined)
    .map((each) => ({
      key: each,
      language: each,
      pieces: piecesOf(summaries.filter((summary) => summary.language === each)),
    }));
}

/** Tells one text of a paper from all its others. */
export function keyOfText({ language, kind, heading, provenance }: Summary): string {
  return [language, kind, heading, provenance.document, ...provenance.lines].join(' ');
}

/** The texts of an arrangement in the order they are read. */
export function textsOf(parts: readonly Part[]): readonly Summary[] {
  return parts.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.summary] : [])),
  );
}

/** Each text with its origin below it; sections of one document have theirs once, below the last of them. */
function piecesOf(summaries: readonly Summary[]): readonly Piece[] {
  return runsOf(summaries).flatMap((run) => [...run.map(text), origin(originOf(run))]);
}

/** Neighbouring sections of one document together, every other text alone. */
function runsOf(summaries: readonly Summary[]): readonly (readonly Summary[])[] {
  const runs: Summary[][] = [];
  for (const summary of summaries) {
    const run = runs.at(-1);
    if (run && continues(run.at(-1), summary)) run.push(summary);
    else runs.push([summary]);
  }
  return runs;
}

function continues(before: Summary | undefined, summary: Summary): boolean {
  return (
    before?.kind === 'section' &&
    summary.kind === 'section' &&
    before.provenance.document === summary.provenance.document
  );
}

/** Each text in every language before the next text; the origins of sections below all of them. */
function interleaved(summaries: readonly Summary[], languages: readonly string[]): readonly Part[] {
  const pairs = pairsOf(summaries, languages);
  const sections = pairs.filter((pair) => pair[0]?.kind === 'section');
  const lastOfSections = sections.at(-1);
  return pairs.map((pair, index) => ({
    key: `${pair[0]?.kind} ${index}`,
    language: null,
    pieces: sections.includes(pair)
      ? [
          ...pair.map(text),
          ...(pair === lastOfSections ? originsOf(sections.flat()).map(origin) : []),
        ]
      : pair.flatMap((summary) => [text(summary), origin(originOf([summary]))]),
  }));
}

function text(summary: Summary): Piece {
  return { kind: 'text', key: keyOfText(summary), summary };
}

function origin(of: Origin): Piece {
  return { kind: 'origin', key: `origin ${of.key}`, origin: of };
}
