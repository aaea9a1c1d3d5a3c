import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a second instance tells the first. */
interface Call {
  argv: string[];
  cwd: string;
  data: unknown;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** `app.requestSingleInstanceLock`: a file with the holder's number; calls are files beside it. */
export class SingleInstance {
  private held: string | undefined;

  has(): boolean {
    return this.held !== undefined;
  }

  /** Answers at once, as Electron does; hence files and not a socket. */
  request(userData: string, data: unknown, onCall: (call: Call) => void): boolean {
    if (this.held !== undefined) return true;
    const folder = join(userData, 'chromium-host-calls');
    mkdirSync(folder, { recursive: true });
    const lock = join(userData, 'chromium-host.lock');
    if (!this.take(lock)) {
      const call: Call = { argv: process.argv, cwd: process.cwd(), data };
      writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(call));
      return false;
    }
    this.held = lock;
    this.listen(folder, onCall);
    return true;
  }

  release(): void {
    if (this.held !== undefined) rmSync(this.held, { force: true });
    this.held = undefined;
  }

  private take(lock: string): boolean {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      if (isAlive(Number(readFileSync(lock, 'utf8')))) return false;
      writeFileSync(lock, String(process.pid));
      return true;
    }
  }

  private listen(folder: string, onCall: (call: Call) => void): void {
    watch(folder, (_, name) => {
      try {
        const path = join(folder, String(name));
        const call = JSON.parse(readFileSync(path, 'utf8')) as Call;
        rmSync(path);
        onCall(call);
      } catch {
        // Half written, or already taken: another event follows, or came before.
      }
    }).unref();
  }
}
