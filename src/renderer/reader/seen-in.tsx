import { useTranslation } from 'react-i18next';
import type { Appearance } from '../../shared/paper.ts';
import { dateInWords } from '../words/dates.ts';

/** At the end of a paper: every document that brought it, and its day. */
export function SeenIn({ seen }: { readonly seen: readonly Appearance[] }) {
  const { t, i18n } = useTranslation();
  if (seen.length === 0) return null;
  return (
    <footer className="seen-in figures">
      <h2>{t('reader.seenIn')}</h2>
      <ul>
        {seen.map(({ document, date }) => (
          <li key={`${document} ${date}`}>
            <span>{document}</span>
            <span>
              {date === null ? t('reader.noDigestDate') : dateInWords(date, 'day', i18n.language)}
            </span>
          </li>
        ))}
      </ul>
    </footer>
  );
}
