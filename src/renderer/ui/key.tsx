import { useTranslation } from 'react-i18next';
import './key.css';

const isMac = /mac/i.test(globalThis.navigator?.platform ?? '');

const SIGNS: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Shift: isMac ? '⇧' : 'Shift',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** One key, combination or sequence of the shortcut table, as it is printed on the board. */
export function Key({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const words: Readonly<Record<string, string>> = {
    Enter: t('shortcuts.keys.enter'),
    Escape: t('shortcuts.keys.escape'),
    Home: t('shortcuts.keys.home'),
    End: t('shortcuts.keys.end'),
    PageUp: t('shortcuts.keys.pageUp'),
    PageDown: t('shortcuts.keys.pageDown'),
    Space: t('shortcuts.keys.space'),
  };
  return (
    <>
      {name.split(/[+ ]/).map((part) => (
        <kbd className="key" key={part}>
          {SIGNS[part] ?? words[part] ?? (part.length === 1 ? part.toUpperCase() : part)}
        </kbd>
      ))}
    </>
  );
}
