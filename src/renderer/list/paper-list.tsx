import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { papersList } from '../app/library.ts';
import { toggleStar } from '../app/paper-actions.ts';
import { select, selection } from '../app/selection.ts';
import { useStore } from '../client/store.ts';
import { message } from '../ui/messages.ts';
import { optionId, PaperOption } from './paper-option.tsx';
import { USUAL_ROW } from './rows-on-screen.ts';
import './paper-list.css';

/** So many rows before the end of what is there the next page is asked for. */
const AHEAD = 40;
/** Room that a message takes at the end of the list, in pixels. */
const MESSAGE = 64;

/**
 * The papers as a listbox. It keeps the focus itself and names the current paper (`aria-activedescendant`),
 * because the row of that paper may leave the page while the list is scrolled.
 */
export function PaperList({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation();
  const { rows, next } = useStore(papersList.pages);
  const { id } = useStore(selection);
  const isMessageShown = useStore(message) !== null;
  const scroller = useRef<HTMLDivElement>(null);
  const selected = rows.findIndex((row) => row.id === id);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_ROW,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    paddingStart: 6,
    paddingEnd: 6,
    scrollPaddingStart: 6,
    scrollPaddingEnd: isMessageShown ? MESSAGE : 6,
    rangeExtractor: (range) => withIndex(range, selected),
  });
  const shown = virtualizer.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection scrolls, not a new list
  useEffect(() => {
    if (selected !== -1) virtualizer.scrollToIndex(selected, { align: 'auto' });
  }, [id]);

  useEffect(() => {
    if (next !== null && lastShown > rows.length - AHEAD) void papersList.more();
  }, [next, lastShown, rows.length]);

  return (
    <div
      ref={scroller}
      className="paper-list scroll"
      role="listbox"
      tabIndex={0}
      aria-label={t('list.label')}
      aria-activedescendant={selected === -1 || id === null ? undefined : optionId(id)}
    >
      <div
        className="paper-list-length"
        role="presentation"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {shown.map(({ index, start, key }) => {
          const row = rows[index];
          return (
            row && (
              <PaperOption
                key={key}
                row={row}
                index={index}
                start={start}
                length={next === null ? rows.length : -1}
                isSelected={index === selected}
                measure={virtualizer.measureElement}
                onSelect={select}
                onOpen={onOpen}
                onStar={toggleStar}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** The rows on screen and the selected one, which assistive technology must always find. */
function withIndex(range: Range, index: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (index === -1 || index >= range.count || indexes.includes(index)) return indexes;
  return [...indexes, index].sort((a, b) => a - b);
}
