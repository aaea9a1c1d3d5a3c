import { useTranslation } from 'react-i18next';
import type { Provenance, Summary } from '../../shared/paper.ts';
import { nameOfKind } from '../../shared/words/summary-kinds.ts';
import { Markdown } from '../text/markdown.tsx';
import { provenanceText } from './provenance-text.ts';

/** One text: what kind it is, in its own language, the text, and where it comes from. */
export function SummaryView({ summary }: { readonly summary: Summary }) {
  const kind = nameOfKind(summary.kind, summary.language);
  const isSection = summary.kind === 'section' && summary.heading !== null;
  return (
    <section className="summary" data-kind={summary.kind}>
      {isSection ? (
        <h2 className="summary-section" lang={summary.language}>
          {summary.heading}
        </h2>
      ) : (
        <h2 className="summary-kind" lang={kind.language}>
          {summary.heading ?? kind.text}
        </h2>
      )}
      <Markdown source={summary.markdown} language={summary.language} />
      <Origins summary={summary} />
    </section>
  );
}

function Origins({ summary: { provenance, alsoIn } }: { readonly summary: Summary }) {
  const { t } = useTranslation();
  return (
    <footer className="provenance figures">
      <span className="unseen">{t('provenance.label')}: </span>
      <Origin provenance={provenance} />
      {alsoIn.length > 0 && <p>{t('provenance.alsoIn')}</p>}
      {alsoIn.map((other) => (
        <Origin key={`${other.document} ${other.lines}`} provenance={other} />
      ))}
    </footer>
  );
}

function Origin({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useTranslation();
  return <p title={provenance.format}>{provenanceText(provenance, t)}</p>;
}
