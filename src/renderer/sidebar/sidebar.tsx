import { useTranslation } from 'react-i18next';
import { PaneSeparator } from '../app/pane-separator.tsx';
import { page } from '../app/view.ts';
import { useStore } from '../client/store.ts';
import { keyFor } from '../commands/shortcuts.ts';
import { isDocumentsOpen } from '../imports/documents-state.ts';
import { chooseAndImport } from '../imports/imports.ts';
import { isPaletteOpen } from '../palette/palette-state.ts';
import { isSettingsOpen } from '../settings/settings-state.ts';
import { IconButton } from '../ui/buttons.tsx';
import { Icon } from '../ui/icon.tsx';
import { Key } from '../ui/key.tsx';
import { PlaceTree } from './place-tree.tsx';
import { closeDrawer, isDrawerOpen, toggleSidebar } from './sidebar-state.ts';
import './sidebar.css';

/** Where papers can be looked for. In a narrow window it comes over the list when asked for. */
export function Sidebar() {
  const { t } = useTranslation();
  const isOver = useStore(isDrawerOpen);
  return (
    <>
      {isOver && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Esc does the same
        // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does the same
        <div className="sidebar-veil" onClick={closeDrawer} />
      )}
      <nav className="pane sidebar" data-pane="sidebar" aria-label={t('panes.sidebar')}>
        <header className="sidebar-head">
          <button type="button" className="sidebar-find" onClick={() => isPaletteOpen.write(true)}>
            <Icon name="find" />
            <span>{t('sidebar.palette')}</span>
            <Key name={keyFor('show-palette')} />
          </button>
          <IconButton
            icon="sidebar"
            label={t('sidebar.hide')}
            shortcut={keyFor('toggle-sidebar')}
            onPress={toggleSidebar}
          />
        </header>
        <PlaceTree />
        <SidebarFoot />
        <PaneSeparator pane="sidebar" />
      </nav>
    </>
  );
}

/** What is done to the whole library. */
function SidebarFoot() {
  const { t } = useTranslation();
  const isOnStatistics = useStore(page) === 'statistics';
  return (
    <footer className="sidebar-foot">
      <IconButton
        icon="import"
        label={t('actions.importDigests')}
        shortcut={keyFor('import-digests')}
        onPress={() => void chooseAndImport()}
      />
      <IconButton
        icon="document"
        label={t('sidebar.documents')}
        shortcut={keyFor('show-documents')}
        onPress={() => isDocumentsOpen.write(true)}
      />
      <IconButton
        icon="statistics"
        label={t('sidebar.statistics')}
        shortcut={keyFor('show-statistics')}
        onPress={() => page.write(isOnStatistics ? 'papers' : 'statistics')}
      />
      <IconButton
        icon="settings"
        label={t('actions.settings')}
        shortcut={keyFor('show-settings')}
        onPress={() => isSettingsOpen.write(true)}
      />
    </footer>
  );
}
