import { useTranslation } from 'react-i18next';
import { papersList, places } from '../app/library.ts';
import { showFilter } from '../app/view.ts';
import type { View } from '../app/views.ts';
import { useStore } from '../client/store.ts';
import { keyFor } from '../commands/shortcuts.ts';
import { toggleSidebar } from '../sidebar/sidebar-state.ts';
import { IconButton } from '../ui/buttons.tsx';
import { Segments } from '../ui/segments.tsx';
import { weekdayInWords } from '../words/dates.ts';
import { BulkBar } from './bulk-bar.tsx';
import { DigestHead } from './digest-head.tsx';
import { ViewMenu } from './view-menu.tsx';
import { nameOfView, useCountOf } from './view-names.ts';

/** What the list shows: which place, how much of it is left, and which of its papers. */
export function ListHead() {
  const { t } = useTranslation();
  const { query } = useStore(papersList.pages);
  const digests = useStore(places)?.digests;
  const digest =
    query.place?.kind === 'digest'
      ? digests?.find(({ date }) => query.place?.kind === 'digest' && date === query.place.date)
      : undefined;
  return (
    <header className="list-head">
      <div className="list-bar">
        <span className="sidebar-opener">
          <IconButton
            icon="sidebar"
            label={t('sidebar.show')}
            shortcut={keyFor('toggle-sidebar')}
            onPress={toggleSidebar}
          />
        </span>
        {digest ? <Weekday date={digest.date} /> : <PlaceName view={query} />}
        <ViewMenu />
        <BulkBar />
      </div>
      {digest && <DigestHead key={digest.date} digest={digest} />}
      {query.place !== null && <FilterChips view={query} />}
    </header>
  );
}

/** The rest of a digest's date is said large, below. */
function Weekday({ date }: { readonly date: string }) {
  const { t, i18n } = useTranslation();
  return (
    <p className="list-name list-name-small">
      <span>{weekdayInWords(date, i18n.language) || t('palette.digest')}</span>
    </p>
  );
}

function PlaceName({ view }: { readonly view: View }) {
  const { t, i18n } = useTranslation();
  const named = nameOfView(view, useStore(places), t, i18n.language);
  const count = useCountOf(view);
  return (
    <h2 className="list-name" title={named.name}>
      <span lang={named.language}>{named.name}</span>
      {count !== null && <span className="figures">{count.toLocaleString(i18n.language)}</span>}
    </h2>
  );
}

function FilterChips({ view }: { readonly view: View }) {
  const { t } = useTranslation();
  return (
    <div className="list-filters">
      <Segments
        label={t('filters.label')}
        className="filters"
        value={view.filter}
        onChange={(next) => void showFilter(next)}
        segments={(['all', 'unread', 'starred', 'later'] as const).map((value) => ({
          value,
          label: t(`filters.${value}`),
        }))}
      />
    </div>
  );
}
