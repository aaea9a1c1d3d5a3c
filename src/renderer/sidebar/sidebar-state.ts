import { focusList, focusSidebar } from '../app/focus.ts';
import { createStore } from '../client/store.ts';
import { changeSettings, settings } from '../settings/preferences.ts';

/** Below this the sidebar has no place of its own and comes over the list when it is asked for. As in sidebar.css. */
const narrow = matchMedia('(width < 1040px)');

/** Whether the sidebar lies over the list of a narrow window. */
export const isDrawerOpen = createStore(false);

/** A window made wide again has the sidebar in its place. */
export function startSidebar(): void {
  narrow.addEventListener('change', () => isDrawerOpen.write(false));
}

export function toggleSidebar(): void {
  if (!narrow.matches) void changeSettings({ sidebarHidden: !settings.read().sidebarHidden });
  else if (isDrawerOpen.read()) closeDrawer();
  else openDrawer();
}

/** Shows the sidebar where it is hidden, and moves the keyboard to it. */
export function goToSidebar(): void {
  if (narrow.matches) isDrawerOpen.write(true);
  else if (settings.read().sidebarHidden) void changeSettings({ sidebarHidden: false });
  focusSidebar();
}

function openDrawer(): void {
  isDrawerOpen.write(true);
  focusSidebar();
}

export function closeDrawer(): void {
  if (!isDrawerOpen.read()) return;
  isDrawerOpen.write(false);
  focusList();
}
