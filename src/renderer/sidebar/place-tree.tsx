import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusList } from '../app/focus.ts';
import { papersList, places } from '../app/library.ts';
import { page, showView } from '../app/view.ts';
import { useStore } from '../client/store.ts';
import { keyOf } from '../commands/keys.ts';
import { closeDrawer, isDrawerOpen } from './sidebar-state.ts';
import { keyOfView, type Section, type TreeItem, treeOf, type Unfolded } from './tree.ts';
import { lineId, TreeLine } from './tree-line.tsx';
import { stepFor } from './tree-movement.ts';

/** The places of the library as a tree. It keeps the focus itself and names the line the keyboard is at. */
export function PlaceTree() {
  const { t } = useTranslation();
  const counted = useStore(places);
  const shown = useStore(papersList.asked);
  const isOnPapers = useStore(page) === 'papers';
  const current = isOnPapers ? keyOfView(shown) : '';
  const [unfolded, setUnfolded] = useState<Unfolded>(ALL_OPEN);
  const items = useMemo(() => treeOf(counted, unfolded, current), [counted, unfolded, current]);
  const [active, setActive] = useState(current);
  useEffect(() => setActive(current), [current]);
  const isActiveShown = items.some(({ key }) => key === active);
  useActiveInSight(active);

  const fold = (item: TreeItem) => setUnfolded((before) => withFolded(before, item));
  const go = (item: TreeItem | undefined) => {
    if (!item) return;
    setActive(item.key);
    if ('view' in item) void showView(item.view);
  };
  const enter = () => {
    if (isDrawerOpen.read()) closeDrawer();
    else focusList();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyOf(event);
    const step = key === null ? null : stepFor(key, items, active);
    if (step === null) return;
    event.preventDefault();
    if (step.kind === 'enter') enter();
    else if (step.kind === 'fold') fold(step.item);
    else go(items.find((item) => item.key === step.key));
  };

  return (
    <div
      className="place-tree scroll"
      role="tree"
      tabIndex={0}
      aria-label={t('panes.sidebar')}
      aria-activedescendant={isActiveShown ? lineId(active) : undefined}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <TreeLine
          key={item.key}
          item={item}
          isCurrent={item.key === current}
          isActive={item.key === active}
          onPick={(picked) => {
            if (!('view' in picked)) return fold(picked);
            go(picked);
            if (isDrawerOpen.read()) closeDrawer();
          }}
        />
      ))}
    </div>
  );
}

const ALL_OPEN: Unfolded = {
  open: new Set<Section>(['digests', 'topics', 'sources']),
  whole: new Set<Section>(),
};

/** A section opened or closed, or all of it shown or only its beginning. */
function withFolded(before: Unfolded, item: TreeItem): Unfolded {
  if (item.kind === 'section') return { ...before, open: other(before.open, item.section) };
  if (item.kind === 'more') return { ...before, whole: other(before.whole, item.section) };
  return before;
}

function other<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

function useActiveInSight(active: string): void {
  useEffect(() => {
    document.getElementById(lineId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);
}
