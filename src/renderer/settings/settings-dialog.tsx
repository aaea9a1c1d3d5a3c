import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from '../client/store.ts';
import { Sheet } from '../ui/sheet.tsx';
import { GeneralSettings } from './general-settings.tsx';
import { LibrarySettings } from './library-settings.tsx';
import { ReadingSettings } from './reading-settings.tsx';
import { isSettingsOpen } from './settings-state.ts';
import { TypeSettings } from './type-settings.tsx';
import './settings.css';

/** The parts of the settings in their order. To add one, add a line and its words. */
const GROUPS = [
  { name: 'general', Content: GeneralSettings },
  { name: 'reading', Content: ReadingSettings },
  { name: 'type', Content: TypeSettings },
  { name: 'library', Content: LibrarySettings },
] as const;

/** Everything a person can choose. Each choice takes effect at once; there is nothing to confirm. */
export function SettingsDialog() {
  const { t } = useTranslation();
  const isOpen = useStore(isSettingsOpen);
  return (
    <Sheet title={t('settings.title')} isOpen={isOpen} onOpenChange={isSettingsOpen.write}>
      <Tabs className="settings">
        <TabList className="settings-tabs" aria-label={t('settings.title')}>
          {GROUPS.map(({ name }) => (
            <Tab key={name} id={name} className="settings-tab">
              {t(`settings.groups.${name}`)}
            </Tab>
          ))}
        </TabList>
        {GROUPS.map(({ name, Content }) => (
          <TabPanel key={name} id={name} className="settings-panel">
            <Content />
          </TabPanel>
        ))}
      </Tabs>
    </Sheet>
  );
}
