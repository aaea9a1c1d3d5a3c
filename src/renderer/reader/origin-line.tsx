import { useTranslation } from 'react-i18next';
import type { Provenance } from '../../shared/paper.ts';
import type { Origin } from './origins.ts';
import { provenanceText } from './provenance-text.ts';

/** Where the texts above come from, and where else the very same stand. */
export function OriginLine({ origin }: { readonly origin: Origin }) {
  const { t } = useTranslation();
  return (
    <footer className="provenance figures" data-many={origin.texts > 1 || undefined}>
      <p title={origin.provenance.format}>
        <span className="unseen">{t('provenance.label')}: </span>
        {origin.texts > 1 && `${t('reader.sectionsFrom', { count: origin.texts })} · `}
        {provenanceText(origin.provenance, t)}
      </p>
      {origin.alsoIn.length > 0 && <AlsoIn others={origin.alsoIn} />}
    </footer>
  );
}

function AlsoIn({ others }: { readonly others: readonly Provenance[] }) {
  const { t } = useTranslation();
  return (
    <p>
      {t('provenance.alsoIn')}{' '}
      {others.map((other, index) => (
        <span key={`${other.document} ${other.lines}`} title={provenanceText(other, t)}>
          {index > 0 && ', '}
          {other.document}
        </span>
      ))}
    </p>
  );
}
