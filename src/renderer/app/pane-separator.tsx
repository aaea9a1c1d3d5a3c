import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { useStore } from '../client/store.ts';
import { changeSettings, settings } from '../settings/preferences.ts';

const NARROWEST = 300;
const WIDEST = 520;
/** One press of an arrow key, in pixels. */
const STEP = 20;

/** The width of the list for a wish of it, in pixels. */
export function listWidthFor(wish: number): number {
  return Math.round(Math.max(NARROWEST, Math.min(WIDEST, wish)));
}

/** The line between the panes: drag it, move it with ← → Home End, or double-click it for the usual width. */
export function PaneSeparator({ panes }: { readonly panes: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const chosen = listWidthFor(useStore(settings).listWidth);
  const width = useRef(chosen);
  const [isDragging, setDragging] = useState(false);

  /** The grid is moved without drawing React again, so that dragging follows the pointer. */
  const show = (next: number) => {
    width.current = listWidthFor(next);
    panes.current?.style.setProperty('--list-width', `${width.current}px`);
  };
  const keep = () => {
    if (width.current !== chosen) void changeSettings({ listWidth: width.current });
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    width.current = chosen;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (isDragging) show(event.clientX - (panes.current?.getBoundingClientRect().left ?? 0));
  };
  const onPointerUp = () => {
    setDragging(false);
    keep();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = widthAfter(event.key, chosen);
    if (next === null) return;
    event.preventDefault();
    show(next);
    keep();
  };

  return (
    <hr
      className="pane-separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('panes.resize')}
      aria-valuenow={chosen}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      data-dragging={isDragging || undefined}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onKeyDown={onKeyDown}
      onDoubleClick={() => {
        show(DEFAULT_SETTINGS.listWidth);
        keep();
      }}
    />
  );
}

function widthAfter(key: string, width: number): number | null {
  if (key === 'ArrowLeft') return width - STEP;
  if (key === 'ArrowRight') return width + STEP;
  if (key === 'Home') return NARROWEST;
  return key === 'End' ? WIDEST : null;
}
