import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PaperLink } from '../../shared/contract.ts';
import type { PaperDetail } from '../../shared/paper.ts';
import { toggleLater, toggleRead, toggleStar } from '../app/paper-actions.ts';
import { openPaperLink } from '../client/links.ts';
import { keyFor } from '../commands/shortcuts.ts';
import { IconButton, TextButton } from '../ui/buttons.tsx';
import { copyAsMarkdown } from './copy.ts';
import { printPaper } from './printing.ts';

/** The links of a paper in the order of the row. */
const LINKS = [
  { link: 'pdf', hint: 'openPdf' },
  { link: 'abstract', hint: 'openAbstract' },
  { link: 'code', hint: 'openCode' },
  { link: 'huggingface', hint: 'openHuggingface' },
] as const satisfies readonly { link: PaperLink; hint: string }[];

/** One row: star, later, read, the paper's own links, which open outside, and what can be taken along. */
export function PaperActions({ paper }: { readonly paper: PaperDetail }) {
  const { t } = useTranslation();
  const links = LINKS.filter(({ link }) => paper.links[link] !== null);
  return (
    <Toolbar className="paper-actions" aria-label={t('reader.actions')}>
      <span className={paper.starred ? 'starred' : undefined}>
        <TextButton
          icon="star"
          filled={paper.starred}
          label={t(paper.starred ? 'actions.unstar' : 'actions.star')}
          shortcut={keyFor('toggle-star')}
          onPress={() => void toggleStar(paper.id)}
        />
      </span>
      <IconButton
        icon="later"
        filled={paper.later}
        label={t(paper.later ? 'actions.notLater' : 'actions.later')}
        shortcut={keyFor('toggle-later')}
        onPress={() => void toggleLater(paper.id)}
      />
      <TextButton
        icon={paper.read ? 'unread' : 'read'}
        label={t(paper.read ? 'actions.markUnread' : 'actions.markRead')}
        shortcut={keyFor('toggle-read')}
        onPress={() => void toggleRead(paper.id)}
      />
      {links.length > 0 && <span className="divider" />}
      {links.map(({ link, hint }) => (
        <TextButton
          key={link}
          icon="external"
          label={t(`actions.${link}`)}
          hint={t(`actions.${hint}`)}
          shortcut={link === 'pdf' ? keyFor('open-pdf') : undefined}
          onPress={() => void openPaperLink(paper.id, link)}
        />
      ))}
      <span className="paper-tools">
        <IconButton
          icon="copy"
          label={t('reader.copy')}
          shortcut={keyFor('copy-markdown')}
          onPress={copyAsMarkdown}
        />
        <IconButton icon="print" label={t('reader.print')} onPress={printPaper} />
      </span>
    </Toolbar>
  );
}
