import inspector from 'node:inspector';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './api/app.ts';
import { electronVersion, identify } from './api/identity.ts';
import { electron } from './api/module.ts';
import { applyPermissions } from './api/permissions.ts';
import { guardWindows } from './api/window-guard.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { useChromium } from './chromium/current.ts';
import { type Chromium, launchChromium } from './chromium/launch.ts';
import { interceptRequests } from './network/requests.ts';
import { pretendElectron } from './pretend.ts';

/** How long Chromium may take to put its files in order before it is killed, in ms. */
const PATIENCE = 3000;

const require = createRequire(import.meta.url);

function openInspector({ inspect }: Arguments): void {
  if (!inspect) return;
  const [port = '0', host = '127.0.0.1'] = inspect.at.split(':').reverse();
  inspector.open(Number(port), host, inspect.wait);
}

/** CommonJS runs to its end before the app is ready; of an ES module, the first part does. */
async function runMain(script: string): Promise<void> {
  if (extname(script) === '.mjs') await import(pathToFileURL(script).href);
  else require(script);
}

async function endWith(code: number, chromium: Promise<Chromium>): Promise<void> {
  const { connection, ended, kill } = await chromium;
  connection.browser.tell('Browser.close');
  const impatient = setTimeout(kill, PATIENCE);
  await ended;
  clearTimeout(impatient);
  process.exit(code);
}

function watchChromium({ ended }: Chromium, isEnding: () => boolean): void {
  void ended.then(() => {
    if (isEnding()) return;
    console.error('Chromium host: Chromium has ended unexpectedly');
    process.exit(1);
  });
}

async function main(): Promise<void> {
  const words = parseArguments(process.argv.slice(2));
  const identity = identify(words.app ?? '.');
  pretendElectron('browser', electronVersion(), electron);
  // As Electron has it: the program, then its arguments, without the script that is the host.
  process.argv.splice(1, 1);
  Object.assign(process, { resourcesPath: join(identity.folder, '..'), defaultApp: true });

  const started = Promise.withResolvers<Chromium>();
  let isEnding = false;
  app.start(identity, words.userData, (code) => {
    if (isEnding) return;
    isEnding = true;
    void endWith(code, started.promise);
  });
  for (const [name, value] of words.switches) app.switches.set(name, value);
  process.on('SIGINT', () => app.quit());
  process.on('SIGTERM', () => app.quit());

  openInspector(words);
  for (const path of words.preloads) require(path);
  await runMain(identity.main);

  const chromium = await launchChromium({
    extra: app.switches,
    profile: app.profile(),
    language: app.getLocale(),
  });
  useChromium(chromium);
  started.resolve(chromium);
  watchChromium(chromium, () => isEnding);
  guardWindows();
  await interceptRequests();
  chromium.connection.browser.tell('Browser.setDownloadBehavior', { behavior: 'deny' });
  applyPermissions();
  if (!isEnding) app.becomeReady();
}

await main();
