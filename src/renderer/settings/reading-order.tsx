import { useTranslation } from 'react-i18next';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { papersList } from '../app/library.ts';
import { useStore } from '../client/store.ts';
import { inPreferredOrder } from '../reader/language-choice.ts';
import { pickedLanguage } from '../reader/picked-language.ts';
import { IconButton } from '../ui/buttons.tsx';
import { nameOfLanguage } from '../words/languages.ts';
import { changeSettings, settings } from './preferences.ts';

/** The languages of summaries, the preferred one first. Languages the papers have and nobody ordered follow. */
export function ReadingOrder() {
  const { t } = useTranslation();
  const { readingLanguages } = useStore(settings);
  const { rows } = useStore(papersList.pages);
  const languages = languagesToOrder(
    readingLanguages,
    rows.flatMap((row) => row.languages),
  );
  const move = (index: number, by: -1 | 1) => {
    pickedLanguage.write(null);
    void changeSettings({ readingLanguages: swapped(languages, index, index + by) });
  };
  return (
    <div>
      <h3>{t('settings.reading')}</h3>
      <ol className="reading-order">
        {languages.map((language, index) => {
          const name = nameOfLanguage(language);
          return (
            <li key={language}>
              <span className="figures">{index + 1}</span>
              <span lang={language}>{name}</span>
              <IconButton
                icon="up"
                label={t('settings.moveUp', { language: name })}
                disabled={index === 0}
                onPress={() => move(index, -1)}
              />
              <IconButton
                icon="down"
                label={t('settings.moveDown', { language: name })}
                disabled={index === languages.length - 1}
                onPress={() => move(index, 1)}
              />
            </li>
          );
        })}
      </ol>
      <p className="settings-hint">{t('settings.readingHint')}</p>
    </div>
  );
}

function languagesToOrder(ordered: readonly string[], found: readonly string[]): readonly string[] {
  const all = [...new Set([...ordered, ...DEFAULT_SETTINGS.readingLanguages, ...found])];
  return inPreferredOrder(all, ordered);
}

function swapped(languages: readonly string[], from: number, to: number): readonly string[] {
  const next = [...languages];
  const [moved] = next.splice(from, 1);
  if (moved !== undefined) next.splice(to, 0, moved);
  return next;
}
