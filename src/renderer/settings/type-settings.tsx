import { useTranslation } from 'react-i18next';
import { DEFAULT_SETTINGS, READING_FONTS } from '../../shared/settings.ts';
import { useStore } from '../client/store.ts';
import { TextButton } from '../ui/buttons.tsx';
import { Amount } from './amount.tsx';
import { Choice } from './choice.tsx';
import { changeSettings, previewSettings, settings } from './preferences.ts';
import { TypeSample } from './type-sample.tsx';

/** How text is set in the reader, seen at once in a sample and in the reader behind. */
export function TypeSettings() {
  const { t } = useTranslation();
  const { readingFont, textSize, lineHeight, measure } = useStore(settings);
  return (
    <>
      <TypeSample />
      <Choice
        label={t('settings.readingFont')}
        values={READING_FONTS}
        value={readingFont}
        nameOf={(value) => t(`settings.${value}`)}
        onChange={(value) => void changeSettings({ readingFont: value })}
      />
      <div>
        <Amount
          label={t('settings.textSize')}
          value={textSize}
          from={14}
          to={28}
          step={1}
          inWords={(count) => t('settings.pixels', { count })}
          onMove={(value) => previewSettings({ textSize: value })}
          onChange={(value) => void changeSettings({ textSize: value })}
        />
        <Amount
          label={t('settings.lineHeight')}
          value={Math.round(lineHeight * 100)}
          from={85}
          to={130}
          step={5}
          inWords={(count) => t('settings.percent', { count })}
          onMove={(value) => previewSettings({ lineHeight: value / 100 })}
          onChange={(value) => void changeSettings({ lineHeight: value / 100 })}
        />
        <Amount
          label={t('settings.measure')}
          value={measure}
          from={45}
          to={100}
          step={1}
          inWords={(count) => t('settings.characters', { count })}
          onMove={(value) => previewSettings({ measure: value })}
          onChange={(value) => void changeSettings({ measure: value })}
        />
      </div>
      <DefaultType />
    </>
  );
}

function DefaultType() {
  const { t } = useTranslation();
  const { readingFont, textSize, lineHeight, measure } = DEFAULT_SETTINGS;
  return (
    <div>
      <TextButton
        look="edged"
        label={t('settings.defaultType')}
        onPress={() => void changeSettings({ readingFont, textSize, lineHeight, measure })}
      />
    </div>
  );
}
