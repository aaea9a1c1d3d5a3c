/**
 * `npm run screenshots`: the documented scenes in both themes, three languages and two sizes into docs/screenshots, from
 * the built app on the seeds. `npm run screenshots -- FOLDER`: every scene in every theme, to be looked at before a
 * screen is called done.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright';
import { THEMES, UI_LANGUAGES } from '../../src/shared/settings.ts';
import { chooseHost } from '../chromium-host/choose.ts';
import { build, ROOT } from '../start/build.ts';
import { SCENES, type Scene } from './scenes.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
] as const;

/** The main screens, kept in the repository; two of them are in the README. */
const DOCUMENTED = ['digest', 'reader', 'side-by-side', 'focus', 'palette', 'statistics'];

const everything = process.argv[2] !== undefined;
const folder = resolve(process.argv[2] ?? join(ROOT, 'docs', 'screenshots'));
const scenes = SCENES.filter(({ name }) => everything || DOCUMENTED.includes(name));
const themes = everything ? THEMES.filter((theme) => theme !== 'system') : ['light', 'dark'];

build();
Object.assign(process.env, chooseHost().env, { LECTERN_HEADLESS: '1' });
mkdirSync(folder, { recursive: true });
for (const theme of themes) {
  for (const language of UI_LANGUAGES) await withApp(theme, language);
}

async function withApp(theme: string, language: string): Promise<void> {
  const userData = mkdtempSync(join(tmpdir(), 'lectern-screenshots-'));
  const app = await electron.launch({
    args: ['.', `--user-data-dir=${userData}`],
    cwd: ROOT,
    colorScheme: null,
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('option').first().waitFor();
    await clickMenu(app, `theme-${theme}`);
    await clickMenu(app, `language-${language}`);
    await page.waitForTimeout(2500);
    for (const scene of scenes) await photograph(page, scene, `${language}-${theme}`);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

function clickMenu(app: ElectronApplication, id: string): Promise<void> {
  return app.evaluate(
    ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
    id,
  );
}

async function photograph(page: Page, scene: Scene, variant: string): Promise<void> {
  await scene.show(page);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    // Fonts of a script seen for the first time are being read from the app's own files.
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(200);
    const suffix = size === SIZES[0] ? '' : '-small';
    await page.screenshot({ path: join(folder, `${scene.name}-${variant}${suffix}.png`) });
  }
  await page.setViewportSize(SIZES[0]);
  await page.keyboard.press('Escape');
}
