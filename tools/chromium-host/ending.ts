import type { Chromium } from './chromium/launch.ts';

/** How long Chromium may take to put its files in order before it is killed, in ms. */
const PATIENCE = 3000;

/** The end of the program: Chromium first, then this process, with the app's exit code. */
export class Ending {
  private chromium: Chromium | undefined;
  private isLaunching = false;
  private code: number | undefined;

  get hasBegun(): boolean {
    return this.code !== undefined;
  }

  /** From here on an end has to wait for Chromium. */
  launching(): void {
    this.isLaunching = true;
  }

  /** Watches a Chromium that runs; ends it at once if the app has decided so meanwhile. */
  use(chromium: Chromium): void {
    this.chromium = chromium;
    void chromium.ended.then(() => {
      if (this.hasBegun) return;
      console.error('Chromium host: Chromium has ended unexpectedly');
      process.exit(1);
    });
    if (this.hasBegun) void this.close(chromium);
  }

  begin(code: number): void {
    if (this.hasBegun) return;
    this.code = code;
    if (this.chromium) void this.close(this.chromium);
    // The app's script runs to its end first, as in Electron.
    else if (!this.isLaunching) setImmediate(() => process.exit(code));
  }

  private async close({ connection, ended, kill }: Chromium): Promise<void> {
    connection.browser.tell('Browser.close');
    const impatient = setTimeout(kill, PATIENCE);
    await ended;
    clearTimeout(impatient);
    process.exit(this.code);
  }
}
