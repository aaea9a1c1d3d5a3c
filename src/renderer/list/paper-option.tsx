import { type MouseEvent, memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperId, PaperRow } from '../../shared/paper.ts';
import { TitleText } from '../text/title-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { languageOfText } from '../words/languages.ts';
import { RowAuthors, RowFacts } from './row-facts.tsx';

/** The id of a row in the page. */
export function optionId(id: PaperId): string {
  return `paper-${id}`;
}

interface PaperOptionProps {
  readonly row: PaperRow;
  readonly index: number;
  /** Distance from the top of the list, in pixels. */
  readonly start: number;
  /** Papers in the list; -1 while there may be more. */
  readonly length: number;
  readonly isSelected: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onSelect: (id: PaperId) => void;
  readonly onOpen: () => void;
  readonly onStar: (id: PaperId) => void;
}

/** One paper of the list. */
export const PaperOption = memo(function PaperOption(props: PaperOptionProps) {
  const { row, index, start, length, isSelected, measure, onSelect, onOpen, onStar } = props;
  const { t } = useTranslation();
  const onClick = useCallback(
    (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-star]')) {
        return onStar(row.id);
      }
      onSelect(row.id);
      onOpen();
    },
    [row.id, onSelect, onOpen, onStar],
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox has the focus and its keys are in the shortcut table
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox names the current option instead of focusing it
    <div
      ref={measure}
      id={optionId(row.id)}
      className="paper-option"
      role="option"
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={length}
      data-index={index}
      data-unread={!row.read || undefined}
      data-starred={row.starred || undefined}
      style={{ transform: `translateY(${start}px)` }}
      onClick={onClick}
    >
      <span className="paper-dot">
        {!row.read && <span className="unseen">{t('list.unread')}</span>}
      </span>
      <div className="paper-body">
        <p className="paper-title" lang={languageOfText(row.title, row.languages)}>
          <TitleText title={row.title} />
        </p>
        <RowAuthors row={row} />
        <RowFacts row={row} />
      </div>
      <span
        className="paper-star"
        data-star
        title={t(row.starred ? 'actions.unstar' : 'actions.star')}
      >
        {row.starred && <span className="unseen">{t('list.starred')}</span>}
        <Icon name="star" filled={row.starred} />
      </span>
    </div>
  );
});
