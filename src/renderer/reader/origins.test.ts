import { describe, expect, it } from 'vitest';
import type { Provenance, Summary } from '../../shared/paper.ts';
import { originOf } from './origins.ts';

const place = (document: string, from: number, to: number, generator: string | null = null) =>
  ({ document, format: 'notes', lines: [from, to], date: null, generator }) satisfies Provenance;

const section = (provenance: Provenance, alsoIn: readonly Provenance[] = []): Summary => ({
  ...{ language: 'zh', kind: 'section', heading: null, markdown: '', provenance, alsoIn },
});

describe('the origin of several sections', () => {
  it('spans from the first line to the last', () => {
    const { provenance, texts } = originOf([
      section(place('z.md', 14, 16)),
      section(place('z.md', 4, 6)),
    ]);
    expect([provenance.lines, texts]).toEqual([[4, 16], 2]);
  });

  it('names another document that holds them all once', () => {
    const { alsoIn } = originOf([
      section(place('z.md', 4, 6), [place('copy.md', 1, 3)]),
      section(place('z.md', 7, 9), [place('copy.md', 4, 6)]),
    ]);
    expect(alsoIn).toEqual([place('copy.md', 1, 6)]);
  });

  it('names every generator, and says so when there is none', () => {
    const generators = (...names: (string | null)[]) =>
      originOf(names.map((name) => section(place('z.md', 1, 1, name)))).provenance.generator;
    expect(generators('a', 'a', 'b')).toBe('a, b');
    expect(generators(null, null)).toBeNull();
  });
});
