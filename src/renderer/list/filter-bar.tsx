import { useTranslation } from 'react-i18next';
import { counts, papersList } from '../app/library.ts';
import { showFilter } from '../app/selection.ts';
import { useStore } from '../client/store.ts';
import { chooseAndImport } from '../imports/imports.ts';
import { SettingsMenu } from '../settings/settings-menu.tsx';
import { IconButton } from '../ui/buttons.tsx';
import { Segments } from '../ui/segments.tsx';

/** Which papers to show, how many there are, and the two things one does to the whole library. */
export function FilterBar() {
  const { t } = useTranslation();
  const { filter } = useStore(papersList.pages);
  const counted = useStore(counts);
  return (
    <header className="filter-bar">
      <Segments
        label={t('filters.label')}
        className="filters"
        value={filter}
        onChange={(next) => void showFilter(next)}
        segments={[
          { value: 'all', label: t('filters.all'), figure: counted?.papers },
          { value: 'unread', label: t('filters.unread'), figure: counted?.unread },
          { value: 'starred', label: t('filters.starred'), figure: counted?.starred },
        ]}
      />
      <div className="filter-actions">
        <IconButton
          icon="import"
          label={t('actions.importDigests')}
          onPress={() => void chooseAndImport()}
        />
        <SettingsMenu />
      </div>
    </header>
  );
}
