import type { MenuItemConstructorOptions } from 'electron';
import type { HostWindow } from './browser-window.ts';
import { buildFromTemplate, type HostMenu } from './menu.ts';
import { labelOf, runRole } from './menu-roles.ts';
import type { HostWebContents } from './web-contents.ts';

type Template = (MenuItem | MenuItemConstructorOptions)[];

let lastCommand = 0;

function isMenu(submenu: NonNullable<MenuItemConstructorOptions['submenu']>): boolean {
  return !Array.isArray(submenu);
}

/** One item of a menu. */
export class MenuItem {
  readonly id: string;
  readonly commandId: number = ++lastCommand;
  readonly type: NonNullable<MenuItemConstructorOptions['type']>;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly registerAccelerator: boolean;
  readonly submenu: HostMenu | undefined;
  label: string;
  sublabel: string;
  toolTip: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  menu: HostMenu | undefined;
  /** Does what choosing the item does. */
  click: (event?: object, window?: HostWindow, contents?: HostWebContents) => void;

  constructor(options: MenuItemConstructorOptions) {
    const { role, submenu, accelerator } = options;
    this.id = options.id ?? '';
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    this.role = role?.toLowerCase();
    this.accelerator = accelerator ?? undefined;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.label = options.label ?? labelOf(role);
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    if (submenu) {
      this.submenu = isMenu(submenu)
        ? (submenu as unknown as HostMenu)
        : buildFromTemplate(submenu as unknown as Template);
    }
    this.click = (event = {}, window, contents) => this.choose(options, event, window, contents);
  }

  private choose(
    options: MenuItemConstructorOptions,
    event: object,
    window: HostWindow | undefined,
    contents: HostWebContents | undefined,
  ): void {
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.checked = true;
    if (this.role && runRole(this.role, window, contents)) return;
    // Typed against Electron's own classes, which the host's stand for.
    const click = options.click as ((...args: unknown[]) => void) | undefined;
    click?.(this, window, event);
  }
}
