import { useTranslation } from 'react-i18next';
import { READ_POLICIES, READER_MODES } from '../../shared/settings.ts';
import { useStore } from '../client/store.ts';
import { Amount } from './amount.tsx';
import { Choice } from './choice.tsx';
import { changeSettings, previewSettings, settings } from './preferences.ts';
import { ReadingOrder } from './reading-order.tsx';

/** In which order and layout summaries come, and when a paper counts as read. */
export function ReadingSettings() {
  const { t } = useTranslation();
  const { readerMode } = useStore(settings);
  return (
    <>
      <ReadingOrder />
      <Choice
        label={t('settings.modes')}
        values={READER_MODES}
        value={readerMode}
        nameOf={(value) => t(`settings.mode.${value}`)}
        hint={t(`settings.modeHints.${readerMode}`)}
        onChange={(value) => void changeSettings({ readerMode: value })}
      />
      <ReadPolicyChoice />
    </>
  );
}

function ReadPolicyChoice() {
  const { t } = useTranslation();
  const { readPolicy, readDelay } = useStore(settings);
  return (
    <div>
      <Choice
        label={t('settings.readPolicy')}
        values={READ_POLICIES}
        value={readPolicy}
        nameOf={(value) => t(`settings.readPolicies.${value}`)}
        onChange={(value) => void changeSettings({ readPolicy: value })}
      />
      {readPolicy === 'after-delay' && (
        <Amount
          label={t('settings.readDelay')}
          value={readDelay}
          from={1}
          to={60}
          step={1}
          inWords={(count) => t('settings.seconds', { count })}
          onMove={(value) => previewSettings({ readDelay: value })}
          onChange={(value) => void changeSettings({ readDelay: value })}
        />
      )}
    </div>
  );
}
