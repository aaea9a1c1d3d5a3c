import { type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperId } from '../../shared/paper.ts';
import { papersList } from '../app/library.ts';
import { toggleStar } from '../app/paper-actions.ts';
import { select, selection } from '../app/selection.ts';
import { useStore } from '../client/store.ts';
import { settings } from '../settings/preferences.ts';
import { marked, noneMarked } from '../triage/marked.ts';
import { message } from '../ui/messages.ts';
import { GroupBlock } from './group-block.tsx';
import { blocksOf, type Layout, layoutOf, scrollFor } from './layout.ts';
import { stretched, toggled } from './marks.ts';
import { optionId } from './paper-option.tsx';
import { stretchToAsk } from './stretch.ts';
import { type InSight, useInSight } from './use-in-sight.ts';
import './paper-list.css';

/** Room that a message takes at the end of the list, in pixels. */
const MESSAGE = 58;

/**
 * The papers as a listbox. It keeps the focus itself and names the current paper (`aria-activedescendant`),
 * because the row of that paper may leave the page while the list is scrolled.
 */
export function PaperList({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation();
  const { ids, groups, query } = useStore(papersList.pages);
  const { density } = useStore(settings);
  const { id } = useStore(selection);
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layoutOf(ids.length, groups, density), [ids, groups, density]);
  const inSight = useInSight(scroller, layout);
  const current = useMemo(() => (id === null ? -1 : ids.indexOf(id)), [ids, id]);
  useRowsInSight(inSight);
  useCurrentInSight(scroller, layout, current);
  const onPick = usePick(onOpen);

  return (
    <div
      ref={scroller}
      className="paper-list scroll"
      role="listbox"
      tabIndex={0}
      data-density={density}
      data-place={query.place?.kind}
      aria-label={t('list.label')}
      aria-multiselectable="true"
      aria-activedescendant={current === -1 || id === null ? undefined : optionId(id)}
    >
      <div className="paper-list-length" role="presentation" style={{ height: layout.height }}>
        {blocksOf(layout, inSight, current).map((block) => (
          <GroupBlock
            key={block.from}
            block={block}
            layout={layout}
            inSight={inSight}
            current={current}
            onPick={onPick}
          />
        ))}
      </div>
    </div>
  );
}

function useRowsInSight(inSight: InSight): void {
  const { ids } = useStore(papersList.pages);
  const { from, to } = stretchToAsk(inSight);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list needs other rows at the same places
  useEffect(() => {
    if (to > 0) void papersList.want({ from, to });
  }, [from, to, ids]);
}

/** Scrolls to the current paper when it becomes another, and to the top of another list. */
function useCurrentInSight(
  scroller: { readonly current: HTMLElement | null },
  layout: Layout,
  current: number,
): void {
  const { query } = useStore(papersList.pages);
  const { id } = useStore(selection);
  const isMessageShown = useStore(message) !== null;
  const shown = useRef(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that changes under the hand does not move
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (shown.current !== query) element.scrollTop = 0;
    shown.current = query;
    const view = {
      top: element.scrollTop,
      height: element.clientHeight,
      covered: isMessageShown ? MESSAGE : 0,
    };
    const top = current === -1 ? null : scrollFor(layout, current, view);
    if (top !== null) element.scrollTop = top;
  }, [id, query, layout.rowHeight]);
}

/** A click goes to a paper; with Ctrl, ⌘ or Shift it selects. */
function usePick(onOpen: () => void): (id: PaperId, event: MouseEvent) => void {
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  return useCallback((id, event) => {
    if (event.target instanceof Element && event.target.closest('[data-star]')) {
      return void toggleStar(id);
    }
    if (event.ctrlKey || event.metaKey) return marked.write(toggled(marked.read(), id));
    if (event.shiftKey) {
      const { ids } = papersList.pages.read();
      return marked.write(stretched(marked.read(), ids, selection.read().id, id));
    }
    noneMarked();
    select(id);
    open.current();
  }, []);
}
