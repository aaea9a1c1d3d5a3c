import type { TFunction } from 'i18next';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../ui/icon.tsx';
import { dateInWords, precisionOf } from '../words/dates.ts';
import { languageOfText } from '../words/languages.ts';
import { nameOfSource } from '../words/source-names.ts';
import { ProgressRing } from './progress-ring.tsx';
import type { LibraryView, TreeItem } from './tree.ts';

const ICONS: Record<LibraryView, IconName> = {
  inbox: 'inbox',
  starred: 'star',
  later: 'later',
  all: 'all',
};

/** The id of a line in the page. */
export const lineId = (key: string): string => `place-${encodeURIComponent(key)}`;

interface TreeLineProps {
  readonly item: TreeItem;
  readonly isCurrent: boolean;
  /** The keyboard is here. */
  readonly isActive: boolean;
  readonly onPick: (item: TreeItem, event: MouseEvent) => void;
}

/** One line of the sidebar. */
export function TreeLine({ item, isCurrent, isActive, onPick }: TreeLineProps) {
  const isLibrary = item.kind === 'library' || item.kind === 'section';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the tree keeps the focus and names its line
    <div
      id={lineId(item.key)}
      className="tree-line"
      role="treeitem"
      aria-level={isLibrary ? 1 : 2}
      aria-selected={isCurrent}
      aria-expanded={item.kind === 'section' ? item.isOpen : undefined}
      data-kind={item.kind}
      data-active={isActive || undefined}
      onClick={(event) => onPick(item, event)}
    >
      <LineContent item={item} />
    </div>
  );
}

function LineContent({ item }: { readonly item: TreeItem }) {
  const { t, i18n } = useTranslation();
  switch (item.kind) {
    case 'library':
      return (
        <Line
          picture={<Icon name={ICONS[item.name]} />}
          name={t(`sidebar.${item.name}`)}
          figure={item.figure === null ? '' : item.figure.toLocaleString(i18n.language)}
        />
      );
    case 'section':
      return (
        <>
          <span className="tree-name">{t(`sidebar.${item.section}`)}</span>
          <Icon name="fold" />
        </>
      );
    case 'digest':
      return (
        <Line
          picture={<ProgressRing count={item.count} />}
          name={dateInWords(item.date, precisionOf(item.date), i18n.language)}
          figure={leftOf(item.count.left, t)}
        />
      );
    case 'named':
      return (
        <Line
          picture={item.section === 'digests' ? <ProgressRing count={item.count} /> : null}
          name={item.section === 'topics' ? item.name : nameOfSource(item.name)}
          language={languageOfText(item.name)}
          figure={item.section === 'digests' ? leftOf(item.count.left, t) : figureOf(item.count)}
        />
      );
    case 'more':
      return (
        <span className="tree-name">
          {item.hidden > 0 ? t('sidebar.more', { count: item.hidden }) : t('sidebar.fewer')}
        </span>
      );
  }
}

function leftOf(left: number, t: TFunction): string {
  return left === 0 ? '' : t('sidebar.left', { count: left });
}

/** What is left of a topic or source; nothing where nothing is. */
function figureOf({ left }: { readonly left: number }): string {
  return left === 0 ? '' : String(left);
}

interface LineProps {
  readonly picture: ReactNode;
  readonly name: string;
  readonly language?: string;
  readonly figure: string;
}

function Line({ picture, name, language, figure }: LineProps) {
  return (
    <>
      {picture}
      <span className="tree-name" lang={language} title={name}>
        {name}
      </span>
      <span className="tree-figure figures">{figure}</span>
    </>
  );
}
