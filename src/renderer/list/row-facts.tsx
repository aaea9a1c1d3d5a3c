import { useTranslation } from 'react-i18next';
import type { PaperRow } from '../../shared/paper.ts';
import { Icon } from '../ui/icon.tsx';
import { dateInWords } from '../words/dates.ts';
import { languageOfText, markOfLanguage, nameOfLanguage } from '../words/languages.ts';
import { nameOfSource } from '../words/source-names.ts';

/** More names than a line holds are not worth drawing. */
const ENOUGH = 12;

/** The authors in one line; user names are dimmed. */
export function RowAuthors({ row }: { readonly row: PaperRow }) {
  if (row.authors.length === 0) return null;
  const handles = new Set(row.handles);
  return (
    <p className="paper-authors" lang={languageOfText(row.authors.join(''), row.languages)}>
      {row.authors.slice(0, ENOUGH).map((name, index) => (
        <span key={name} className={handles.has(name) ? 'handle' : undefined}>
          {index > 0 && ', '}
          {name}
        </span>
      ))}
    </p>
  );
}

/** Date · source · languages · upvotes: what is known of them. */
export function RowFacts({ row }: { readonly row: PaperRow }) {
  const { t, i18n } = useTranslation();
  const [source, ...others] = row.sources;
  return (
    <p className="paper-facts figures">
      {row.published !== null && (
        <span className="fact">
          {dateInWords(row.published, row.precision ?? 'day', i18n.language)}
        </span>
      )}
      {source !== undefined && (
        <span className="fact fact-source" title={row.sources.join('\n')}>
          <span className="source-name" lang={languageOfText(source)}>
            {nameOfSource(source)}
          </span>
          {others.length > 0 && <span> {t('list.moreSources', { count: others.length })}</span>}
        </span>
      )}
      {row.languages.length > 0 && (
        <span className="fact fact-languages">
          {row.languages.map((language) => (
            <span
              key={language}
              className="language-mark"
              lang={language}
              title={nameOfLanguage(language)}
            >
              {markOfLanguage(language)}
            </span>
          ))}
        </span>
      )}
      {row.upvotes !== null && row.upvotes > 0 && (
        <span className="fact fact-upvotes" title={t('list.upvotes', { count: row.upvotes })}>
          <Icon name="upvote" />
          {row.upvotes}
        </span>
      )}
    </p>
  );
}
