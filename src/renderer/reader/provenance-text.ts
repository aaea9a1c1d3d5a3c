import type { TFunction } from 'i18next';
import type { LineRange, Provenance } from '../../shared/paper.ts';

/**
 * Where a text comes from, in one line: `daily-ai-papers.md · 2024-09-11 · line 8 · generator not stated`.
 * A date nobody stated is left out; a generator nobody stated is said to be missing.
 */
export function provenanceText(provenance: Provenance, t: TFunction): string {
  const { generator } = provenance;
  return [
    provenance.document,
    provenance.date,
    linesText(provenance.lines, t),
    generator === null
      ? t('provenance.generatorNotStated')
      : t('provenance.generator', { generator }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** `line 8`, `lines 14–16`. */
export function linesText([from, to]: LineRange, t: TFunction): string {
  return from === to ? t('provenance.line', { line: from }) : t('provenance.lines', { from, to });
}
