import { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions } from 'electron';
import { refuseOthers } from '../unsupported.ts';
import { MenuItem } from './menu-item.ts';

let applicationMenu: HostMenu | null = null;

function toItem(item: MenuItem | MenuItemConstructorOptions): MenuItem {
  return item instanceof MenuItem ? item : new MenuItem(item);
}

/** A menu: a tree of items. Nothing is drawn; items are clicked by keys and by specs. */
class HostMenu extends EventEmitter {
  items: MenuItem[] = [];

  static buildFromTemplate = buildFromTemplate;

  static setApplicationMenu(menu: HostMenu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): HostMenu | null {
    return applicationMenu;
  }

  append(item: MenuItem): void {
    this.insert(this.items.length, item);
  }

  insert(position: number, item: MenuItem): void {
    item.menu = this;
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id: string): MenuItem | null {
    return this.find((item) => item.id === id) ?? null;
  }

  /** The first item, also of submenus, that something holds for. */
  find(matches: (item: MenuItem) => boolean): MenuItem | undefined {
    for (const item of this.items) {
      const found = matches(item) ? item : item.submenu?.find(matches);
      if (found) return found;
    }
    return undefined;
  }

  popup(options: { callback?: () => void } = {}): void {
    options.callback?.();
  }

  closePopup(): void {
    // Nothing is drawn.
  }
}

export type { HostMenu };

export function buildFromTemplate(template: (MenuItem | MenuItemConstructorOptions)[]): HostMenu {
  const menu = new HostMenu();
  for (const item of template) menu.append(toItem(item));
  return menu;
}

export const Menu = refuseOthers('Menu', HostMenu);
