import { ToggleButton, ToggleButtonGroup, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { READER_MODES } from '../../shared/settings.ts';
import { useStore } from '../client/store.ts';
import { changeSettings, settings } from '../settings/preferences.ts';
import { Icon } from '../ui/icon.tsx';

/** How the languages of a paper are laid out: small pictures, because the texts are what is read here. */
export function ModeSwitch() {
  const { t } = useTranslation();
  const { readerMode } = useStore(settings);
  return (
    <ToggleButtonGroup
      className="segments mode-switch"
      aria-label={t('reader.modes')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[readerMode]}
      onSelectionChange={(keys) => {
        const chosen = READER_MODES.find((mode) => keys.has(mode));
        if (chosen) void changeSettings({ readerMode: chosen });
      }}
    >
      {READER_MODES.map((mode) => (
        <TooltipTrigger key={mode} delay={500} closeDelay={0}>
          <ToggleButton id={mode} className="segment" aria-label={t(`settings.mode.${mode}`)}>
            <Icon name={mode} />
          </ToggleButton>
          <Tooltip className="tooltip" offset={6}>
            {t(`settings.mode.${mode}`)}
          </Tooltip>
        </TooltipTrigger>
      ))}
    </ToggleButtonGroup>
  );
}
