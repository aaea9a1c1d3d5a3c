import { useTranslation } from 'react-i18next';
import { DENSITIES, THEMES, UI_LANGUAGES } from '../../shared/settings.ts';
import { useStore } from '../client/store.ts';
import { Segments } from '../ui/segments.tsx';
import { nameOfLanguage } from '../words/languages.ts';
import { Choice } from './choice.tsx';
import { changeSettings, settings } from './preferences.ts';

/** Stands for "as the system" in the row of languages. */
const SYSTEM = 'system';

/** How the window speaks and looks. */
export function GeneralSettings() {
  const { t } = useTranslation();
  const { theme, density } = useStore(settings);
  return (
    <>
      <LanguageChoice />
      <Choice
        label={t('settings.theme')}
        values={THEMES}
        value={theme}
        nameOf={(value) => t(`settings.${value}`)}
        onChange={(value) => void changeSettings({ theme: value })}
      />
      <Choice
        label={t('settings.density')}
        values={DENSITIES}
        value={density}
        nameOf={(value) => t(`settings.densities.${value}`)}
        onChange={(value) => void changeSettings({ density: value })}
      />
    </>
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
