import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { useStore } from '../client/store.ts';
import { changeSettings, settings } from '../settings/preferences.ts';
import { type PaneWithWidth, WIDTHS, widthAfter, widthFor } from './pane-widths.ts';

/** At the right edge of a pane: drag it, move it with ← → Home End, or double-click it for the usual width. */
export function PaneSeparator({ pane }: { readonly pane: PaneWithWidth }) {
  const { t } = useTranslation();
  const { setting, property, narrowest, widest, label } = WIDTHS[pane];
  const chosen = widthFor(pane, useStore(settings)[setting]);
  const width = useRef(chosen);
  const [isDragging, setDragging] = useState(false);

  /** The grid is moved without drawing React again, so that dragging follows the pointer. */
  const show = (line: HTMLElement, next: number) => {
    width.current = widthFor(pane, next);
    const panes = line.closest<HTMLElement>('.panes');
    panes?.style.setProperty(property, `${width.current}px`);
  };
  const keep = () => {
    if (width.current !== chosen) void changeSettings({ [setting]: width.current });
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    width.current = chosen;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };
  const onPointerMove = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const left = currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
    if (isDragging) show(currentTarget, clientX - left);
  };
  const onPointerUp = () => {
    setDragging(false);
    keep();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = widthAfter(pane, event.key, chosen);
    if (next === null) return;
    event.preventDefault();
    show(event.currentTarget, next);
    keep();
  };

  return (
    <hr
      className="pane-separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t(label)}
      aria-valuenow={chosen}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      data-dragging={isDragging || undefined}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onKeyDown={onKeyDown}
      onDoubleClick={(event) => {
        show(event.currentTarget, DEFAULT_SETTINGS[setting]);
        keep();
      }}
    />
  );
}
