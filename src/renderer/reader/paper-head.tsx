import { useTranslation } from 'react-i18next';
import type { PaperDetail } from '../../shared/paper.ts';
import { TitleText } from '../text/title-text.tsx';
import { dateInWords } from '../words/dates.ts';
import { languageOfText } from '../words/languages.ts';
import { nameOfSource } from '../words/source-names.ts';
import { AuthorLine } from './author-line.tsx';

/** Date and source, title, authors, affiliations, topics. */
export function PaperHead({ paper }: { readonly paper: PaperDetail }) {
  const { t } = useTranslation();
  return (
    <header className="paper-head">
      <Origin paper={paper} />
      <h1
        id="paper-heading"
        className="paper-heading"
        lang={languageOfText(paper.title, paper.languages)}
      >
        <TitleText title={paper.title} />
      </h1>
      <AuthorLine key={paper.id} people={paper.people} languages={paper.languages} />
      {paper.affiliations.length > 0 && (
        <p className="paper-affiliations">
          <span className="unseen">{t('reader.affiliations')}: </span>
          {paper.affiliations.map((name, index) => (
            <span key={name} lang={languageOfText(name, paper.languages)}>
              {index > 0 && ' · '}
              {name}
            </span>
          ))}
        </p>
      )}
      {paper.topics.length > 0 && (
        <ul className="paper-topics" aria-label={t('reader.topics')}>
          {paper.topics.map((topic) => (
            <li key={topic} lang={languageOfText(topic, paper.languages)}>
              {topic}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

/** When the paper came out and which digests brought it, on which day. */
function Origin({ paper }: { readonly paper: PaperDetail }) {
  const { t, i18n } = useTranslation();
  const date = paper.published;
  const appearances = paper.seen.map(({ document, date: day }) =>
    day ? `${document} (${day})` : document,
  );
  return (
    <p className="paper-origin figures">
      <span>
        {date === null
          ? t('reader.noDate')
          : dateInWords(date, paper.precision ?? 'day', i18n.language)}
      </span>
      {paper.arxivId && <span>arXiv {paper.arxivId}</span>}
      {paper.upvotes !== null && paper.upvotes > 0 && (
        <span>{t('list.upvotes', { count: paper.upvotes })}</span>
      )}
      <span className="paper-sources" title={appearances.join('\n')}>
        {paper.sources.map(nameOfSource).join(', ')}
      </span>
    </p>
  );
}
