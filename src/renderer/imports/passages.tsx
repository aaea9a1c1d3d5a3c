import { useTranslation } from 'react-i18next';
import type { Passage, SetAsidePassage } from '../../shared/import-report.ts';

/** Passages listed of each kind; a file that is no digest may have thousands. */
const LISTED = 40;

interface PassagesProps {
  readonly title: string;
  readonly passages: readonly (Passage | SetAsidePassage)[];
  readonly isOpen?: boolean;
}

/** Pieces of a document with their lines, folded under a title; nothing where there are none. */
export function Passages({ title, passages, isOpen = false }: PassagesProps) {
  const { t } = useTranslation();
  if (passages.length === 0) return null;
  return (
    <details className="report-passages" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {passages.slice(0, LISTED).map((passage) => (
          <li key={passage.lines.join()}>
            <span className="figures">{linesOf(passage, t)}</span>
            <q>{passage.text}</q>
            {'reason' in passage && <span>{t(`setAside.${passage.reason}`)}</span>}
          </li>
        ))}
      </ul>
      {passages.length > LISTED && <p>{t('report.more', { count: passages.length - LISTED })}</p>}
    </details>
  );
}

function linesOf(
  { lines: [from, to] }: Passage,
  t: ReturnType<typeof useTranslation>['t'],
): string {
  return from === to ? t('provenance.line', { line: from }) : t('provenance.lines', { from, to });
}
