import { useContext } from 'react';
import {
  Dialog,
  DialogTrigger,
  Heading,
  OverlayTriggerStateContext,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { THEMES, UI_LANGUAGES } from '../../shared/settings.ts';
import { useStore } from '../client/store.ts';
import { isShortcutSheetOpen } from '../commands/sheet-state.ts';
import { keyFor } from '../commands/shortcuts.ts';
import { IconButton, TextButton } from '../ui/buttons.tsx';
import { Key } from '../ui/key.tsx';
import { Segments } from '../ui/segments.tsx';
import { nameOfLanguage } from '../words/languages.ts';
import { changeSettings, settings } from './preferences.ts';
import { ReadingOrder } from './reading-order.tsx';
import './settings-menu.css';

/** Stands for "as the system" in the row of languages. */
const SYSTEM = 'system';

/** What one changes now and then: language, theme, and in which order summaries are offered. */
export function SettingsMenu() {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <IconButton icon="settings" label={t('actions.settings')} />
      <Popover className="popover" placement="bottom end" offset={6}>
        <Dialog className="settings-menu">
          <Heading slot="title" className="unseen">
            {t('settings.title')}
          </Heading>
          <LanguageChoice />
          <ThemeChoice />
          <ReadingOrder />
          <ShortcutsButton />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function ShortcutsButton() {
  const { t } = useTranslation();
  const menu = useContext(OverlayTriggerStateContext);
  const open = () => {
    menu?.close();
    isShortcutSheetOpen.write(true);
  };
  return (
    <div className="settings-more">
      <TextButton icon="keyboard" label={t('actions.shortcuts')} onPress={open} />
      <Key name={keyFor('show-shortcuts')} />
    </div>
  );
}

function LanguageChoice() {
  const { t } = useTranslation();
  const { uiLanguage } = useStore(settings);
  const languages = UI_LANGUAGES.map((value) => ({ value, label: shortName(value), lang: value }));
  return (
    <div>
      <h3>{t('settings.language')}</h3>
      <Segments
        label={t('settings.language')}
        value={uiLanguage ?? SYSTEM}
        onChange={(value) => void changeSettings({ uiLanguage: value === SYSTEM ? null : value })}
        segments={[{ value: SYSTEM, label: t('settings.languageSystem') }, ...languages]}
      />
    </div>
  );
}

/** 中文 is enough while there is one Chinese. */
function shortName(language: string): string {
  return nameOfLanguage(language.split('-')[0] ?? language);
}

function ThemeChoice() {
  const { t } = useTranslation();
  const { theme } = useStore(settings);
  return (
    <div>
      <h3>{t('settings.theme')}</h3>
      <Segments
        label={t('settings.theme')}
        value={theme}
        onChange={(value) => void changeSettings({ theme: value })}
        segments={THEMES.map((value) => ({ value, label: t(`settings.${value}`) }))}
      />
    </div>
  );
}
