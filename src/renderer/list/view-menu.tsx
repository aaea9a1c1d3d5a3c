import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { PAPER_GROUPS, PAPER_SORTS } from '../../shared/paper.ts';
import { DENSITIES } from '../../shared/settings.ts';
import { papersList } from '../app/library.ts';
import { arrange } from '../app/view.ts';
import { hasOwnOrder } from '../app/views.ts';
import { useStore } from '../client/store.ts';
import { changeSettings, settings } from '../settings/preferences.ts';
import { IconButton } from '../ui/buttons.tsx';
import { Icon } from '../ui/icon.tsx';
import './view-menu.css';

/** How the list is ordered and divided, and how much room a row takes. */
export function ViewMenu() {
  const { t } = useTranslation();
  const { sort, group, place } = useStore(papersList.asked);
  const { density } = useStore(settings);
  const sorts = PAPER_SORTS.filter((each) => each !== 'position' || hasOwnOrder(place));
  return (
    <MenuTrigger>
      <IconButton icon="sort" label={t('list.view')} />
      <Popover className="popover" placement="bottom end" offset={6}>
        <Menu className="view-menu" aria-label={t('list.view')}>
          <Choices
            title={t('list.sort')}
            value={sort}
            choices={sorts.map((value) => ({ value, label: t(`list.sorts.${value}`) }))}
            onChoose={(value) => void arrange({ sort: value })}
          />
          <Choices
            title={t('list.group')}
            value={group}
            choices={PAPER_GROUPS.map((value) => ({ value, label: t(`list.groups.${value}`) }))}
            onChoose={(value) => void arrange({ group: value })}
          />
          <Choices
            title={t('list.rows')}
            value={density}
            choices={DENSITIES.map((value) => ({ value, label: t(`settings.densities.${value}`) }))}
            onChoose={(value) => void changeSettings({ density: value })}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ChoicesProps<Value extends string> {
  readonly title: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

function Choices<Value extends string>({ title, value, choices, onChoose }: ChoicesProps<Value>) {
  return (
    <MenuSection
      className="view-menu-section"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find((choice) => keys === 'all' || keys.has(choice.value));
        if (chosen) onChoose(chosen.value);
      }}
    >
      <Header className="view-menu-title">{title}</Header>
      {choices.map((choice) => (
        <MenuItem
          key={choice.value}
          id={choice.value}
          className="view-menu-item"
          textValue={choice.label}
        >
          {({ isSelected }) => (
            <>
              <span className="view-menu-tick">{isSelected && <Icon name="read" />}</span>
              {choice.label}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
