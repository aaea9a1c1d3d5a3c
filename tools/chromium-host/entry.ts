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
import { launchChromium } from './chromium/launch.ts';
import { Ending } from './ending.ts';
import { interceptRequests } from './network/requests.ts';
import { pretendElectron } from './pretend.ts';

const require = createRequire(import.meta.url);

function openInspector({ inspect }: Arguments): void {
  if (!inspect) return;
  const [port = '0', host = '127.0.0.1'] = inspect.at.split(':').reverse();
  inspector.open(Number(port), host, inspect.wait);
}

/** CommonJS runs to its end before the app is ready; so does an ES module, which may wait inside. */
async function runMain(script: string): Promise<void> {
  if (extname(script) === '.mjs') await import(pathToFileURL(script).href);
  else require(script);
}

/** Makes `app` know its folder, its switches, and how it ends. */
function prepareApp(words: Arguments, ending: Ending): string {
  const identity = identify(words.app ?? '.');
  app.start(identity, words.userData, (code) => ending.begin(code));
  for (const [name, value] of words.switches) app.switches.set(name, value);
  process.on('SIGINT', () => app.quit());
  process.on('SIGTERM', () => app.quit());
  Object.assign(process, { resourcesPath: join(identity.folder, '..'), defaultApp: true });
  return identity.main;
}

async function startChromium(ending: Ending): Promise<void> {
  ending.launching();
  const chromium = await launchChromium({
    extra: app.switches,
    profile: app.profile(),
    language: app.getLocale(),
  });
  useChromium(chromium);
  ending.use(chromium);
  guardWindows();
  await interceptRequests();
  chromium.connection.browser.tell('Browser.setDownloadBehavior', { behavior: 'deny' });
  applyPermissions();
}

async function main(): Promise<void> {
  const words = parseArguments(process.argv.slice(2));
  pretendElectron('browser', electronVersion(), electron);
  // As Electron has it: the program, then its arguments, without the script that is the host.
  process.argv.splice(1, 1);
  const ending = new Ending();
  const script = prepareApp(words, ending);
  openInspector(words);
  for (const path of words.preloads) require(path);
  await runMain(script);
  if (ending.hasBegun) return;
  await startChromium(ending);
  if (!ending.hasBegun) app.becomeReady();
}

await main();
