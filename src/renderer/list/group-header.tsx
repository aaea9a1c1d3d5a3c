import { useTranslation } from 'react-i18next';
import type { PaperGroup, PaperGrouping } from '../../shared/paper.ts';
import { papersList } from '../app/library.ts';
import { useStore } from '../client/store.ts';
import { dateInWords, precisionOf } from '../words/dates.ts';
import { languageOfText } from '../words/languages.ts';

/** What papers without one have in the place of a day, a month or a topic. */
const NAMELESS = {
  day: 'noDay',
  month: 'noDay',
  topic: 'noTopic',
  none: 'noTopic',
} as const;

/** Stays at the top of the list while its papers pass. */
export function GroupHeader({ id, group }: { readonly id: string; readonly group: PaperGroup }) {
  const { t, i18n } = useTranslation();
  const { query } = useStore(papersList.pages);
  return (
    <div className="group-header" role="presentation">
      <span id={id} lang={query.group === 'topic' ? languageOfText(group.name ?? '') : undefined}>
        {group.name === null
          ? t(`list.${NAMELESS[query.group]}`)
          : nameOf(group.name, query.group, i18n.language)}
      </span>
      <span className="figures">{group.papers.toLocaleString(i18n.language)}</span>
    </div>
  );
}

function nameOf(name: string, grouping: PaperGrouping, language: string): string {
  return grouping === 'topic' ? name : dateInWords(name, precisionOf(name), language);
}
