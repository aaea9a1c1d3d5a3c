import type { TFunction } from 'i18next';
import type { Summary } from '../../shared/paper.ts';
import { disagreements } from '../text/numbers/disagreements.ts';
import type { Disputed } from '../text/numbers/disputed.ts';
import { plainProse } from '../text/numbers/plain-prose.ts';
import { keyOfNumber, type NumberFound, readNumbers } from '../text/numbers/read-numbers.ts';
import { nameOfLanguage } from '../words/languages.ts';
import { keyOfText } from './arrangement.ts';

interface Version {
  readonly summary: Summary;
  readonly numbers: readonly NumberFound[];
}

/**
 * The numbers in which versions of one text disagree, for each text by its key. Versions are the texts of one kind
 * in other languages or from other documents; sections are left out, since nothing says which answers to which.
 */
export function disputedIn(
  summaries: readonly Summary[],
  t: TFunction,
): ReadonlyMap<string, Disputed> {
  const disputed = new Map<string, Disputed>();
  const versions = summaries.filter(({ kind }) => kind !== 'section').map(versionOf);
  for (const version of versions) {
    const found = disputesOf(version, versions, t);
    if (found.size > 0) disputed.set(keyOfText(version.summary), found);
  }
  return disputed;
}

function versionOf(summary: Summary): Version {
  return { summary, numbers: readNumbers(plainProse(summary.markdown)) };
}

function disputesOf(version: Version, versions: readonly Version[], t: TFunction): Disputed {
  const others = new Map<string, string[]>();
  for (const other of versions) {
    if (!areVersions(version.summary, other.summary)) continue;
    for (const { here, there } of disagreements(version.numbers, other.numbers)) {
      const key = keyOfNumber(here);
      const said = `${nameOfVersion(other.summary, version.summary)} ${there.written}`;
      others.set(key, [...(others.get(key) ?? []), said]);
    }
  }
  return new Map(
    [...others].map(([key, said]) => [key, t('reader.differs', { others: said.join(' · ') })]),
  );
}

function areVersions(a: Summary, b: Summary): boolean {
  if (a === b || a.kind !== b.kind) return false;
  return a.language !== b.language || a.provenance.document !== b.provenance.document;
}

/** The language tells versions apart; within one language the document does. */
function nameOfVersion(version: Summary, from: Summary): string {
  return version.language === from.language
    ? version.provenance.document
    : nameOfLanguage(version.language);
}
