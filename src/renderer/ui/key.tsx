import { useTranslation } from 'react-i18next';
import './key.css';

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** One key or combination of the shortcut table, as it is printed on the board. */
export function Key({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const words: Readonly<Record<string, string>> = {
    Enter: t('shortcuts.keys.enter'),
    Escape: t('shortcuts.keys.escape'),
    Home: t('shortcuts.keys.home'),
    End: t('shortcuts.keys.end'),
    PageUp: t('shortcuts.keys.pageUp'),
    PageDown: t('shortcuts.keys.pageDown'),
  };
  return (
    <>
      {name.split('+').map((part) => (
        <kbd className="key" key={part}>
          {SIGNS[part] ?? words[part] ?? (part.length === 1 ? part.toUpperCase() : part)}
        </kbd>
      ))}
    </>
  );
}
