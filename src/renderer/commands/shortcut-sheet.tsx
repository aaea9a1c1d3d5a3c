import { useTranslation } from 'react-i18next';
import { useStore } from '../client/store.ts';
import { Key } from '../ui/key.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { isShortcutSheetOpen } from './sheet-state.ts';
import { COMMANDS, GROUPS, keysOf, SHORTCUTS } from './shortcuts.ts';
import './shortcut-sheet.css';

/** A row of keys longer than this is shown by its ends: 1–9. */
const FEW = 3;

/** Every key of the window and of the menu bar, from the table that also handles them. */
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
              {COMMANDS.filter((each) => SHORTCUTS[each].group === group)
                .filter((each) => keysOf(each).length > 0)
                .map((command) => (
                  <div key={command}>
                    <dt>{t(`shortcuts.names.${command}`)}</dt>
                    <dd>
                      <Keys keys={keysOf(command)} />
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

function Keys({ keys }: { readonly keys: readonly string[] }) {
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  if (keys.length > FEW) {
    return (
      <>
        <Key name={first} />–<Key name={last} />
      </>
    );
  }
  return keys.map((key) => (
    <span key={key} className="shortcut-key">
      <Key name={key} />
    </span>
  ));
}
