/**
 * `npm start`: builds and opens the app. On real Electron when it is there or can be fetched, else in a Chromium
 * window on the project's host. Without a display the app still runs once, and what it shows goes to a file.
 */
import { spawn } from 'node:child_process';
import { chooseHost, type Host } from '../chromium-host/choose.ts';
import { isHeadless } from '../chromium-host/chromium/find.ts';
import { build, ROOT } from './build.ts';
import { fetchElectron } from './electron.ts';
import { startWithoutDisplay } from './without-display.ts';

const appArguments = process.argv.slice(2);

build();
if (isHeadless()) {
  process.env.E2E_HOST = 'chromium';
  await startWithoutDisplay(chooseHost(), appArguments);
} else {
  if (process.env.E2E_HOST !== 'chromium') fetchElectron();
  open(chooseHost());
}

function open(host: Host): void {
  if (host.kind === 'chromium') {
    console.log(
      'Opening Lectern in a Chromium window (what that cannot do: tools/chromium-host/README.md).',
    );
  }
  const app = spawn(host.executable, ['.', ...appArguments], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...host.env },
  });
  app.on('exit', (code) => process.exit(code ?? 1));
}
