import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { WindowCommand } from '../../shared/contract.ts';
import {
  type Settings,
  type SettingsChange,
  THEMES,
  type Theme,
  UI_LANGUAGES,
  type UiLanguage,
} from '../../shared/settings.ts';
import { fill, WORDS, type Words } from '../../shared/words/words.ts';

export interface MenuActions {
  readonly command: (name: WindowCommand) => void;
  readonly importDigests: () => void;
  readonly changeSettings: (change: SettingsChange) => void;
  readonly showAbout: () => void;
}

/** The languages' own names: whoever cannot read the menu must find the way back. */
const LANGUAGE_NAMES: Record<UiLanguage, string> = {
  en: 'English',
  ko: '한국어',
  'zh-CN': '简体中文',
};

type Items = MenuItemConstructorOptions[];

/** Builds the menu bar in the language of the interface; called again when that changes. */
export function setMenu(language: UiLanguage, settings: Settings, actions: MenuActions): void {
  const words = WORDS[language].menu;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [appMenu(words, actions)] : []),
      { label: words.file, submenu: fileMenu(words, actions) },
      { label: words.edit, submenu: editMenu(words, actions) },
      { label: words.view, submenu: viewMenu(words, settings, actions) },
      { label: words.paper, submenu: paperMenu(words, actions) },
      { label: words.help, role: 'help', submenu: helpMenu(words, actions) },
    ]),
  );
}

type MenuWords = Words['menu'];

function appMenu(words: MenuWords, actions: MenuActions): MenuItemConstructorOptions {
  const named = (sentence: string) => fill(sentence, { app: app.getName() });
  return {
    label: app.getName(),
    submenu: [
      { id: 'about', label: named(words.about), click: actions.showAbout },
      { type: 'separator' },
      { role: 'hide', label: named(words.hide) },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAllWindows },
      { type: 'separator' },
      { role: 'quit', label: named(words.quit) },
    ],
  };
}

function fileMenu(words: MenuWords, actions: MenuActions): Items {
  const quit: Items =
    process.platform === 'darwin'
      ? [{ role: 'close', label: words.close }]
      : [{ role: 'quit', label: fill(words.quit, { app: app.getName() }) }];
  return [
    {
      id: 'import',
      label: words.importDigests,
      accelerator: 'CmdOrCtrl+O',
      click: actions.importDigests,
    },
    {
      id: 'show-settings',
      label: words.settings,
      accelerator: 'CmdOrCtrl+,',
      click: () => actions.command('show-settings'),
    },
    { type: 'separator' },
    ...quit,
  ];
}

/** Undo is of what a person did to papers; in a text field the page takes the keys before the menu does. */
function editMenu(words: MenuWords, { command }: MenuActions): Items {
  return [
    { id: 'undo', label: words.undo, accelerator: 'CmdOrCtrl+Z', click: () => command('undo') },
    {
      id: 'redo',
      label: words.redo,
      accelerator: 'CmdOrCtrl+Shift+Z',
      click: () => command('redo'),
    },
    { type: 'separator' },
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ];
}

function viewMenu(words: MenuWords, settings: Settings, actions: MenuActions): Items {
  const { command } = actions;
  return [
    { id: 'show-all', label: words.showAll, click: () => command('show-all') },
    { id: 'show-unread', label: words.showUnread, click: () => command('show-unread') },
    { id: 'show-starred', label: words.showStarred, click: () => command('show-starred') },
    { id: 'show-later', label: words.showLater, click: () => command('show-later') },
    { id: 'show-statistics', label: words.statistics, click: () => command('show-statistics') },
    { type: 'separator' },
    {
      id: 'show-palette',
      label: words.palette,
      accelerator: 'CmdOrCtrl+K',
      click: () => command('show-palette'),
    },
    { id: 'focus-mode', label: words.focusMode, click: () => command('focus-mode') },
    { id: 'toggle-sidebar', label: words.toggleSidebar, click: () => command('toggle-sidebar') },
    { type: 'separator' },
    { id: 'language', label: words.language, submenu: languageMenu(words, settings, actions) },
    { id: 'theme', label: words.theme, submenu: themeMenu(words, settings, actions) },
    { type: 'separator' },
    { role: 'resetZoom', label: words.actualSize },
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    { role: 'togglefullscreen', label: words.fullScreen },
    ...(app.isPackaged
      ? []
      : [
          { type: 'separator' as const },
          { role: 'reload' as const, label: words.reload },
          { role: 'toggleDevTools' as const, label: words.developerTools },
        ]),
  ];
}

function languageMenu(words: MenuWords, settings: Settings, actions: MenuActions): Items {
  return [null, ...UI_LANGUAGES].map((uiLanguage) => ({
    id: `language-${uiLanguage ?? 'system'}`,
    label: uiLanguage === null ? words.languageSystem : LANGUAGE_NAMES[uiLanguage],
    type: 'radio',
    checked: settings.uiLanguage === uiLanguage,
    click: () => actions.changeSettings({ uiLanguage }),
  }));
}

function themeMenu(words: MenuWords, settings: Settings, actions: MenuActions): Items {
  const labels: Record<Theme, string> = {
    system: words.themeSystem,
    light: words.themeLight,
    dark: words.themeDark,
    sepia: words.themeSepia,
    contrast: words.themeContrast,
  };
  return THEMES.map((theme) => ({
    id: `theme-${theme}`,
    label: labels[theme],
    type: 'radio',
    checked: settings.theme === theme,
    click: () => actions.changeSettings({ theme }),
  }));
}

/** The window's own single keys do the same; they are not accelerators, or one could not type them. */
function paperMenu(words: MenuWords, { command }: MenuActions): Items {
  return [
    { id: 'toggle-star', label: words.toggleStar, click: () => command('toggle-star') },
    { id: 'toggle-later', label: words.toggleLater, click: () => command('toggle-later') },
    { id: 'toggle-read', label: words.toggleRead, click: () => command('toggle-read') },
    { type: 'separator' },
    { id: 'next-paper', label: words.nextPaper, click: () => command('next-paper') },
    { id: 'previous-paper', label: words.previousPaper, click: () => command('previous-paper') },
    { type: 'separator' },
    { id: 'open-pdf', label: words.openPdf, click: () => command('open-pdf') },
  ];
}

function helpMenu(words: MenuWords, actions: MenuActions): Items {
  return [
    {
      id: 'show-shortcuts',
      label: words.shortcuts,
      click: () => actions.command('show-shortcuts'),
    },
    ...(process.platform === 'darwin'
      ? []
      : [
          {
            id: 'about',
            label: fill(words.about, { app: app.getName() }),
            click: actions.showAbout,
          },
        ]),
  ];
}
