import type { Locator, Page } from 'playwright/test';
import { expect } from './app.ts';

/** The window in the words of a person who uses it. */
export const papers = (page: Page): Locator => page.getByRole('listbox', { name: 'Papers' });
export const paperNamed = (page: Page, title: string | RegExp): Locator =>
  papers(page).getByRole('option', { name: title });
export const article = (page: Page): Locator => page.getByRole('article');
/** A line of the sidebar, by how its name begins: `Inbox`, `Sep 11, 2024`. */
export const place = (page: Page, name: string): Locator =>
  page.getByRole('tree').getByRole('treeitem', { name: new RegExp(`^${name}`) });

/** Waits until the first import is over. On a slow machine it may be before the window is there to hear of it. */
export async function importFinished(page: Page): Promise<void> {
  const all = page.getByRole('treeitem', { name: /^All papers\D*120$/ });
  const over = page.getByText('Import finished').or(all).first();
  await expect(over).toBeVisible({ timeout: 30_000 });
}

/** How many papers a place of the library says it holds. */
export async function expectCount(page: Page, name: string, count: number): Promise<void> {
  await expect(place(page, name)).toHaveAccessibleName(new RegExp(`^${name}\\D*${count}$`));
}

/** Opens a paper from the list and waits until it is on the page. */
export async function openPaper(page: Page, title: string): Promise<void> {
  await paperNamed(page, title).click();
  await expect(article(page).getByRole('heading', { level: 1 })).toContainText(title);
}
