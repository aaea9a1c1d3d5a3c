import { useTranslation } from 'react-i18next';
import { useStore } from '../client/store.ts';
import { Key } from '../ui/key.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { isShortcutSheetOpen } from './sheet-state.ts';
import { SHORTCUTS, type Shortcut } from './shortcuts.ts';
import './shortcut-sheet.css';

const GROUPS = ['move', 'paper', 'window'] as const;

/** Every key of the window, from the table that also handles them. */
export function ShortcutSheet() {
  const { t } = useTranslation();
  const isOpen = useStore(isShortcutSheetOpen);
  return (
    <Sheet title={t('shortcuts.title')} isOpen={isOpen} onOpenChange={isShortcutSheetOpen.write}>
      <div className="shortcut-groups">
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`shortcuts.groups.${group}`)}</h3>
            <dl>
              {commandsOf(group).map(([command, keys]) => (
                <div key={command}>
                  <dt>{t(`shortcuts.names.${command}`)}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

/** A row of keys is shown by its ends: 1–9. */
function Keys({ keys }: { readonly keys: readonly string[] }) {
  const [first = '', last] = [keys[0], keys.at(-1)];
  if (keys.length > 3 && last) {
    return (
      <>
        <Key name={first} />–<Key name={last} />
      </>
    );
  }
  return keys.map((key) => <Key key={key} name={key} />);
}

/** The commands of a group with all their keys, each once, in the order of the table. */
function commandsOf(group: Shortcut['group']): [Shortcut['command'], string[]][] {
  const keys = new Map<Shortcut['command'], string[]>();
  for (const shortcut of SHORTCUTS.filter((each) => each.group === group)) {
    keys.set(shortcut.command, [...(keys.get(shortcut.command) ?? []), ...shortcut.keys]);
  }
  return [...keys];
}
