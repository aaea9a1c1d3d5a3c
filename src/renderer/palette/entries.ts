import type { TFunction } from 'i18next';
import { PAPER_GROUPS, PAPER_SORTS } from '../../shared/paper.ts';
import type { Places } from '../../shared/places.ts';
import { THEMES, UI_LANGUAGES } from '../../shared/settings.ts';
import { en } from '../../shared/words/en.ts';
import { arrange, showView } from '../app/view.ts';
import { keyOfPlace, type View } from '../app/views.ts';
import {
  COMMANDS,
  type Command,
  type CommandHandlers,
  keyFor,
  SHORTCUTS,
} from '../commands/shortcuts.ts';
import { changeSettings } from '../settings/preferences.ts';
import { dateInWords, precisionOf } from '../words/dates.ts';
import { languageOfText, nameOfLanguage } from '../words/languages.ts';
import { nameOfSource } from '../words/source-names.ts';
import type { PaletteEntry } from './find.ts';

/** Commands that mean nothing to somebody who chooses them from a list of commands. */
const LEFT_OUT: readonly Command[] = ['show-palette'];

/** Everything the palette offers: commands, places, and the choices of list and interface. */
export function paletteEntries(
  handlers: CommandHandlers,
  places: Places | null,
  t: TFunction,
  locale: string,
): readonly PaletteEntry[] {
  return [...commandEntries(handlers, t), ...placeEntries(places, t, locale), ...choiceEntries(t)];
}

function commandEntries(handlers: CommandHandlers, t: TFunction): PaletteEntry[] {
  return COMMANDS.filter((command) => !LEFT_OUT.includes(command)).map((command) => ({
    id: `command ${command}`,
    label: t(`shortcuts.names.${command}`),
    alias: `${en.shortcuts.names[command]} ${command}`,
    kind: t(SHORTCUTS[command].group === 'go' ? 'palette.place' : 'palette.command'),
    shortcut: keyFor(command),
    run: () => handlers[command](0),
  }));
}

function placeEntries(places: Places | null, t: TFunction, locale: string): PaletteEntry[] {
  if (places === null) return [];
  return [
    ...places.digests.map(({ date }) => ({
      ...placeEntry({ kind: 'digest', date }, dateInWords(date, precisionOf(date), locale)),
      alias: date,
      kind: t('palette.digest'),
    })),
    ...places.undated.map(({ document, name }) => ({
      ...placeEntry({ kind: 'document', id: document }, nameOfSource(name)),
      kind: t('palette.document'),
    })),
    ...places.topics.map(({ name }) => ({
      ...placeEntry({ kind: 'topic', name }, name),
      language: languageOfText(name),
      kind: t('palette.topic'),
    })),
    ...places.sources.map(({ name }) => ({
      ...placeEntry({ kind: 'source', name }, nameOfSource(name)),
      kind: t('palette.source'),
    })),
  ];
}

function placeEntry(place: NonNullable<View['place']>, label: string) {
  return { id: keyOfPlace(place), label, run: () => void showView({ place, filter: 'all' }) };
}

function choiceEntries(t: TFunction): PaletteEntry[] {
  const kind = t('palette.command');
  return [
    ...PAPER_SORTS.map((sort) => ({
      ...{ id: `sort ${sort}`, kind, alias: `sort order ${en.list.sorts[sort]}` },
      label: t('palette.sort', { name: t(`list.sorts.${sort}`) }),
      run: () => void arrange({ sort }),
    })),
    ...PAPER_GROUPS.map((group) => ({
      ...{ id: `group ${group}`, kind, alias: `group ${en.list.groups[group]}` },
      label: t('palette.group', { name: t(`list.groups.${group}`) }),
      run: () => void arrange({ group }),
    })),
    ...THEMES.map((theme) => ({
      ...{ id: `theme ${theme}`, kind, alias: `theme ${en.settings[theme]}` },
      label: t('palette.theme', { name: t(`settings.${theme}`) }),
      run: () => void changeSettings({ theme }),
    })),
    ...UI_LANGUAGES.map((uiLanguage) => ({
      ...{ id: `language ${uiLanguage}`, kind, alias: `language ${uiLanguage}` },
      label: t('palette.language', { name: nameOfLanguage(uiLanguage) }),
      run: () => void changeSettings({ uiLanguage }),
    })),
  ];
}
