import { useTranslation } from 'react-i18next';
import { useStore } from '../client/store.ts';
import { settings } from '../settings/preferences.ts';
import { Segments } from '../ui/segments.tsx';
import { nameOfLanguage } from '../words/languages.ts';
import { ModeSwitch } from './mode-switch.tsx';
import { pickedLanguage } from './picked-language.ts';

interface LanguageBarProps {
  readonly languages: readonly string[];
  readonly language: string | undefined;
}

/** Which language is read, and how several are laid out. Not there for a paper in one language. */
export function LanguageBar({ languages, language }: LanguageBarProps) {
  const { t } = useTranslation();
  const { readerMode } = useStore(settings);
  if (languages.length < 2 || language === undefined) return null;
  return (
    <div className="language-bar">
      <ModeSwitch />
      {readerMode === 'single' && (
        <Segments
          label={t('reader.languages')}
          className="reading-languages"
          value={language}
          onChange={pickedLanguage.write}
          segments={languages.map((each) => ({
            value: each,
            label: nameOfLanguage(each),
            lang: each,
          }))}
        />
      )}
    </div>
  );
}
