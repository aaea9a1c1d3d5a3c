import { describe, expect, it } from 'vitest';
import type { Provenance, Summary, SummaryKind } from '../../shared/paper.ts';
import type { ReaderMode } from '../../shared/settings.ts';
import { arrange, type Part, textsOf } from './arrangement.ts';

const place = (document: string, from: number, to = from): Provenance => ({
  ...{ document, format: 'notes', lines: [from, to], date: null, generator: null },
});

/** `en summary a.md 3 One` stands for a whole summary. */
function summary(line: string): Summary {
  const [language = '', kind = '', document = '', from = '', heading = null] = line.split(' ');
  return {
    ...{ language, kind: kind as SummaryKind, heading, markdown: line },
    ...{ provenance: place(document, Number(from)), alsoIn: [] },
  };
}

/** A part as a list: texts as they were written, `— document from–to` for an origin. */
function drawn({ language, pieces }: Part): readonly (string | null)[] {
  return [
    language,
    ...pieces.map((piece) =>
      piece.kind === 'text'
        ? piece.summary.markdown
        : `— ${piece.origin.provenance.document} ${piece.origin.provenance.lines.join('–')}`,
    ),
  ];
}

const INTRA = ['ko summary k.md 4', 'ko plain-language k.md 7', 'en summary e.md 7'].map(summary);
const NOTES = [
  ...['zh section z.md 4 一', 'zh section z.md 7 二', 'zh section y.md 1 三'],
  ...['en section e.md 2 One', 'en section e.md 5 Two'],
].map(summary);

const arranged = (summaries: readonly Summary[], mode: ReaderMode, languages: string[]) =>
  arrange(summaries, { mode, languages, language: languages[0] }).map(drawn);

describe('the arrangement of summaries', () => {
  it('shows one language alone', () => {
    expect(arranged(INTRA, 'single', ['ko', 'en'])).toEqual([
      ['ko', ...['ko summary k.md 4', '— k.md 4–4', 'ko plain-language k.md 7', '— k.md 7–7']],
    ]);
  });

  it.each(['side-by-side', 'stacked'] as const)('has a part for each language %s', (mode) => {
    expect(arranged(INTRA, mode, ['en', 'ko']).map(([language]) => language)).toEqual(['en', 'ko']);
  });

  it('pairs the languages text by text when interleaved, each with its origin', () => {
    expect(arranged(INTRA, 'interleaved', ['en', 'ko'])).toEqual([
      [null, 'en summary e.md 7', '— e.md 7–7', 'ko summary k.md 4', '— k.md 4–4'],
      [null, 'ko plain-language k.md 7', '— k.md 7–7'],
    ]);
  });

  it('states the origin of sections of one document once, with all their lines', () => {
    expect(arranged(NOTES, 'single', ['zh'])).toEqual([
      [
        'zh',
        ...['zh section z.md 4 一', 'zh section z.md 7 二', '— z.md 4–7'],
        ...['zh section y.md 1 三', '— y.md 1–1'],
      ],
    ]);
  });

  it('pairs sections by their order and states their origins below the last of them', () => {
    expect(arranged(NOTES, 'interleaved', ['en', 'zh'])).toEqual([
      [null, 'en section e.md 2 One', 'zh section z.md 4 一'],
      [null, 'en section e.md 5 Two', 'zh section z.md 7 二'],
      [null, 'zh section y.md 1 三', '— e.md 2–5', '— z.md 4–7', '— y.md 1–1'],
    ]);
  });

  it.each(['single', 'side-by-side', 'interleaved', 'stacked'] as const)(
    'is the same in every mode for a paper in one language (%s)',
    (mode) => {
      expect(arranged(NOTES.slice(0, 3), mode, ['zh'])).toEqual(
        arranged(NOTES.slice(0, 3), 'single', ['zh']),
      );
    },
  );

  it.each(['side-by-side', 'interleaved', 'stacked'] as const)('loses no text (%s)', (mode) => {
    const parts = arrange([...INTRA, ...NOTES], {
      mode,
      languages: ['zh', 'ko', 'en'],
      language: 'zh',
    });
    expect(new Set(textsOf(parts))).toEqual(new Set([...INTRA, ...NOTES]));
    expect(textsOf(parts)).toHaveLength(INTRA.length + NOTES.length);
  });

  it('has nothing to show of a paper without summaries', () => {
    expect(arrange([], { mode: 'stacked', languages: [], language: undefined })).toEqual([]);
  });
});
