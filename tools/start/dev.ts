/** `npm run dev`: the app with hot reloading, on real Electron or else on the Chromium host. */
import { spawn } from 'node:child_process';
import { chooseHost } from '../chromium-host/choose.ts';
import { program, ROOT } from './build.ts';
import { fetchElectron } from './electron.ts';

fetchElectron();
const development = spawn(
  process.execPath,
  [program('electron-vite', 'bin/electron-vite.js'), 'dev', ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...chooseHost().env } },
);
development.on('exit', (code) => process.exit(code ?? 1));
