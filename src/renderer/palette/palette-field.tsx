import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { places } from '../app/library.ts';
import { useStore } from '../client/store.ts';
import type { CommandHandlers } from '../commands/shortcuts.ts';
import { Icon } from '../ui/icon.tsx';
import { Key } from '../ui/key.tsx';
import { paletteEntries } from './entries.ts';
import { type PaletteEntry, paletteFinder } from './find.ts';

const LIST_ID = 'palette-list';
const entryId = (index: number) => `palette-${index}`;

interface PaletteFieldProps {
  readonly handlers: CommandHandlers;
  readonly onChoose: (entry: PaletteEntry) => void;
}

/** A field and what its words find. The field keeps the focus and names the line that Enter would choose. */
export function PaletteField({ handlers, onChoose }: PaletteFieldProps) {
  const { t, i18n } = useTranslation();
  const known = useStore(places);
  const find = useMemo(
    () => paletteFinder(paletteEntries(handlers, known, t, i18n.language)),
    [handlers, known, t, i18n.language],
  );
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = useMemo(() => find(query), [find, query]);
  useEffect(() => {
    document.getElementById(entryId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a word of an input method is not a choice.
    if (event.nativeEvent.isComposing) return;
    const next = activeAfter(event.key, active, found.length);
    const entry = event.key === 'Enter' ? found[active] : undefined;
    if (next === null && !entry) return;
    event.preventDefault();
    if (entry) onChoose(entry);
    else if (next !== null) setActive(next);
  };

  return (
    <>
      <div className="palette-field">
        <Icon name="find" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type into it
          autoFocus
          type="text"
          role="combobox"
          spellCheck={false}
          autoComplete="off"
          aria-label={t('palette.field')}
          aria-expanded="true"
          aria-controls={LIST_ID}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? entryId(active) : undefined}
          placeholder={t('palette.placeholder')}
          value={query}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
        />
      </div>
      <div
        id={LIST_ID}
        className="palette-list scroll"
        role="listbox"
        aria-label={t('palette.results')}
        tabIndex={-1}
      >
        {found.map((entry, index) => (
          <PaletteLine
            key={entry.id}
            entry={entry}
            index={index}
            isActive={index === active}
            onChoose={onChoose}
            onPoint={setActive}
          />
        ))}
      </div>
      <p className={found.length > 0 ? 'unseen' : 'palette-none'} role="status">
        {found.length === 0 && t('palette.none')}
      </p>
    </>
  );
}

/** Past an end the other one follows. */
function activeAfter(key: string, active: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % length;
  if (key === 'ArrowUp') return (active - 1 + length) % length;
  if (key === 'PageDown') return Math.min(length - 1, active + 8);
  return key === 'PageUp' ? Math.max(0, active - 8) : null;
}

interface PaletteLineProps {
  readonly entry: PaletteEntry;
  readonly index: number;
  readonly isActive: boolean;
  readonly onChoose: (entry: PaletteEntry) => void;
  readonly onPoint: (index: number) => void;
}

function PaletteLine({ entry, index, isActive, onChoose, onPoint }: PaletteLineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names its line
    <div
      id={entryId(index)}
      className="palette-line"
      role="option"
      aria-selected={isActive}
      onPointerMove={() => onPoint(index)}
      onClick={() => onChoose(entry)}
    >
      <span className="palette-label" lang={entry.language}>
        {entry.label}
      </span>
      <span className="palette-kind">{entry.kind}</span>
      <span className="palette-key">{entry.shortcut && <Key name={entry.shortcut} />}</span>
    </div>
  );
}
