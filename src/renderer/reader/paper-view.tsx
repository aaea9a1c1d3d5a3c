import { useTranslation } from 'react-i18next';
import type { PaperDetail } from '../../shared/paper.ts';
import { useStore } from '../client/store.ts';
import { settings } from '../settings/preferences.ts';
import { Segments } from '../ui/segments.tsx';
import { nameOfLanguage } from '../words/languages.ts';
import { languagesToRead, languageToShow } from './language-choice.ts';
import { PaperActions } from './paper-actions.tsx';
import { PaperHead } from './paper-head.tsx';
import { pickedLanguage } from './picked-language.ts';
import { SummaryView } from './summary-view.tsx';

/** One paper: what it is, what can be done with it, and its summaries in one language. */
export function PaperView({ paper }: { readonly paper: PaperDetail }) {
  const { t } = useTranslation();
  const { readingLanguages } = useStore(settings);
  const languages = languagesToRead(paper.summaries, readingLanguages);
  const language = languageToShow(languages, useStore(pickedLanguage));
  return (
    <article className="paper" aria-labelledby="paper-heading">
      <PaperHead paper={paper} />
      <PaperActions paper={paper} />
      {languages.length > 1 && language && (
        <Segments
          label={t('reader.languages')}
          className="reading-languages"
          value={language}
          onChange={pickedLanguage.write}
          segments={languages.map((each) => ({
            value: each,
            label: nameOfLanguage(each),
            lang: each,
          }))}
        />
      )}
      {language === undefined && <NoSummary />}
      {paper.summaries
        .filter((summary) => summary.language === language)
        .map((summary) => (
          <SummaryView
            key={`${summary.provenance.document} ${summary.provenance.lines} ${summary.kind} ${summary.heading}`}
            summary={summary}
          />
        ))}
    </article>
  );
}

function NoSummary() {
  const { t } = useTranslation();
  return (
    <div className="no-summary">
      <p>{t('reader.noSummary')}</p>
      <p>{t('reader.noSummaryHint')}</p>
    </div>
  );
}
