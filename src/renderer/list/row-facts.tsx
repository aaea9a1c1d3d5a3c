import { useTranslation } from 'react-i18next';
import type { PaperRow } from '../../shared/paper.ts';
import { papersList } from '../app/library.ts';
import { useStore } from '../client/store.ts';
import { Icon } from '../ui/icon.tsx';
import { dateInWords, precisionOf } from '../words/dates.ts';
import { languageOfText, markOfLanguage, nameOfLanguage } from '../words/languages.ts';
import { nameOfSource } from '../words/source-names.ts';
import { seenBefore } from './seen-before.ts';

/** More names than a line holds are not worth drawing. */
const ENOUGH = 8;

/** Its topics, in the room a short title leaves. */
export function RowTopics({ row }: { readonly row: PaperRow }) {
  if (row.topics.length === 0) return null;
  return (
    <p className="paper-topics-line" lang={languageOfText(row.topics.join(''), row.languages)}>
      {row.topics.slice(0, ENOUGH).join(' · ')}
    </p>
  );
}

/** Authors · date · seen before, or source · languages · upvotes: what is known of them. */
export function RowFacts({ row }: { readonly row: PaperRow }) {
  const { i18n } = useTranslation();
  return (
    <p className="paper-facts figures">
      <RowAuthors row={row} />
      <SeenBefore row={row} />
      {row.published !== null && (
        <span className="fact fact-date">
          {dateInWords(row.published, row.precision ?? 'day', i18n.language)}
        </span>
      )}
      <RowSource row={row} />
      <RowLanguages row={row} />
      <RowUpvotes row={row} />
    </p>
  );
}

/** User names are dimmed. */
function RowAuthors({ row }: { readonly row: PaperRow }) {
  if (row.authors.length === 0) return null;
  const handles = new Set(row.handles);
  return (
    <span
      className="fact fact-authors"
      lang={languageOfText(row.authors.join(''), row.languages)}
      title={row.authors.slice(0, 40).join(', ')}
    >
      {row.authors.slice(0, ENOUGH).map((name, index) => (
        <span key={name} className={handles.has(name) ? 'handle' : undefined}>
          {index > 0 && ', '}
          {name}
        </span>
      ))}
    </span>
  );
}

function SeenBefore({ row }: { readonly row: PaperRow }) {
  const { t, i18n } = useTranslation();
  const { query } = useStore(papersList.pages);
  const day = seenBefore(row.seenOn, query.place);
  if (day === null) return null;
  const date = dateInWords(day, precisionOf(day), i18n.language);
  return <span className="fact fact-seen">{t('list.seenBefore', { date })}</span>;
}

function RowSource({ row }: { readonly row: PaperRow }) {
  const { t } = useTranslation();
  const [source, ...others] = row.sources;
  if (source === undefined) return null;
  return (
    <span className="fact fact-source" title={row.sources.join('\n')}>
      <span className="source-name" lang={languageOfText(source)}>
        {nameOfSource(source)}
      </span>
      {others.length > 0 && <span> {t('list.moreSources', { count: others.length })}</span>}
    </span>
  );
}

function RowLanguages({ row }: { readonly row: PaperRow }) {
  if (row.languages.length === 0) return null;
  return (
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
  );
}

function RowUpvotes({ row }: { readonly row: PaperRow }) {
  const { t } = useTranslation();
  if (row.upvotes === null || row.upvotes <= 0) return null;
  return (
    <span className="fact fact-upvotes" title={t('list.upvotes', { count: row.upvotes })}>
      <Icon name="upvote" />
      {row.upvotes}
    </span>
  );
}
