import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { type Part, textsOf } from './arrangement.ts';
import { contentsOf, goToText } from './contents.ts';
import { useTextInSight } from './text-in-sight.ts';
import '../ui/popover.css';

/** Notes with fewer headings than this are seen at a glance. */
const WORTH_CONTENTS = 4;

/** The headings of long notes, always at hand: the one being read, and a menu of all of them. */
export function ContentsBar({ parts }: { readonly parts: readonly Part[] }) {
  const { t } = useTranslation();
  const contents = contentsOf(textsOf(parts));
  const inSight = useTextInSight(contents.length >= WORTH_CONTENTS);
  if (contents.length < WORTH_CONTENTS) return null;
  const current = contents.find(({ key }) => key === inSight);
  return (
    <nav className="contents-bar" aria-label={t('reader.contents')}>
      <MenuTrigger>
        <Button className="button contents-button">
          <Icon name="contents" />
          <span>{t('reader.contents')}</span>
          {current && (
            <span className="contents-current" lang={current.language}>
              {current.heading}
            </span>
          )}
        </Button>
        <Popover className="popover" placement="bottom start" offset={4}>
          <Menu
            className="contents-menu scroll"
            aria-label={t('reader.contents')}
            items={contents}
            onAction={(key) => goToText(String(key))}
          >
            {({ key, heading, language }) => (
              <MenuItem
                id={key}
                className="contents-item"
                textValue={heading}
                data-current={key === inSight || undefined}
              >
                <span lang={language}>{heading}</span>
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
    </nav>
  );
}
