import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperId, PaperRow } from '../../shared/paper.ts';
import { TitleText } from '../text/title-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { languageOfText } from '../words/languages.ts';
import { RowFacts, RowTopics } from './row-facts.tsx';

/** The id of a row in the page. */
export function optionId(id: PaperId): string {
  return `paper-${id}`;
}

interface PaperOptionProps {
  readonly id: PaperId;
  /** undefined while it is on its way; its place is kept. */
  readonly row: PaperRow | undefined;
  readonly index: number;
  /** Distance from the top of its group, in pixels. */
  readonly top: number;
  /** Papers in the list. */
  readonly length: number;
  /** The paper the reader shows. */
  readonly isCurrent: boolean;
  /** One of several selected together. */
  readonly isMarked: boolean;
  readonly isSelected: boolean;
  readonly onPick: (id: PaperId, event: MouseEvent) => void;
}

/** One paper of the list. */
export const PaperOption = memo(function PaperOption(props: PaperOptionProps) {
  const { id, row, index, top, length, isCurrent, isMarked, isSelected, onPick } = props;
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus and names its option instead of focusing it
    <div
      id={optionId(id)}
      className="paper-option"
      role="option"
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={length}
      aria-label={row ? undefined : t('list.waiting')}
      data-current={isCurrent || undefined}
      data-marked={isMarked || undefined}
      data-unread={(row && !row.read) || undefined}
      data-starred={row?.starred || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onPick(id, event)}
    >
      {row && <RowBody row={row} isMarked={isMarked} />}
    </div>
  );
});

function RowBody({ row, isMarked }: { readonly row: PaperRow; readonly isMarked: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="paper-dot">
        {isMarked && <Icon name="read" />}
        {!row.read && <span className="unseen">{t('list.unread')}</span>}
      </span>
      <div className="paper-body">
        <div className="paper-lines">
          <p className="paper-title" lang={languageOfText(row.title, row.languages)}>
            <TitleText title={row.title} />
          </p>
          <RowTopics row={row} />
        </div>
        <RowFacts row={row} />
      </div>
      <span className="paper-marks">
        <span
          className="paper-star"
          data-star
          title={t(row.starred ? 'actions.unstar' : 'actions.star')}
        >
          {row.starred && <span className="unseen">{t('list.starred')}</span>}
          <Icon name="star" filled={row.starred} />
        </span>
        {row.later && (
          <span className="paper-later" title={t('list.later')}>
            <span className="unseen">{t('list.later')}</span>
            <Icon name="later" />
          </span>
        )}
      </span>
    </>
  );
}
