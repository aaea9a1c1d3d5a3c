import type { Reporter } from 'playwright/types/testReporter';
import { chooseHost } from '../tools/chromium-host/choose.ts';

const SAYS = {
  electron: 'Electron',
  chromium: 'the Chromium host (what it cannot prove: tools/chromium-host/README.md)',
};

/** Says at start and end which program the app ran on: a pass means what that program can show, and no more. */
export default class HostReporter implements Reporter {
  printsToStdio(): boolean {
    return false;
  }

  onBegin(): void {
    console.log(`Host: ${SAYS[chooseHost().kind]}`);
  }

  onEnd(): void {
    console.log(`Host: ${SAYS[chooseHost().kind]}`);
  }
}
