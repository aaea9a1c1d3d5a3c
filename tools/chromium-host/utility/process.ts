import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';
import type { ForkOptions } from 'electron';
import { app } from '../api/app.ts';
import { refuseOtherEvents, refuseOthers, unsupported } from '../unsupported.ts';

const CHILD = join(import.meta.dirname, 'child.ts');

/** Settings of Electron that mean nothing to a plain Node process. */
const IGNORED = new Set(['serviceName', 'allowLoadingUnsignedLibraries', 'disclaim']);
const USED = new Set(['cwd', 'env', 'execArgv', 'stdio']);

type Stdio = 'pipe' | 'ignore' | 'inherit';

function stdioOf(stdio: ForkOptions['stdio']): (Stdio | 'ipc')[] {
  const [, out = 'inherit', err = 'inherit'] = Array.isArray(stdio)
    ? (stdio as Stdio[])
    : [undefined, stdio as Stdio | undefined, stdio as Stdio | undefined];
  return ['ignore', out, err, 'ipc'];
}

/** The parent's end of a utility process: a Node process of its own with `process.parentPort`. */
export class HostUtilityProcess extends EventEmitter {
  private readonly child: ChildProcess;

  constructor(modulePath: string, args: string[], options: ForkOptions) {
    super();
    refuseOtherEvents('UtilityProcess', this, ['spawn', 'exit', 'message']);
    for (const name of Object.keys(options)) {
      if (!USED.has(name) && !IGNORED.has(name)) throw unsupported(`utilityProcess.fork ${name}`);
    }
    this.child = fork(CHILD, [modulePath, ...args], {
      serialization: 'advanced',
      stdio: stdioOf(options.stdio),
      execArgv: options.execArgv ?? [],
      ...(options.env ? { env: options.env as NodeJS.ProcessEnv } : {}),
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    this.follow(options.serviceName ?? 'Node Utility Process');
  }

  get pid(): number | undefined {
    return this.isRunning() ? this.child.pid : undefined;
  }

  get stdout(): ChildProcess['stdout'] {
    return this.child.stdout;
  }

  get stderr(): ChildProcess['stderr'] {
    return this.child.stderr;
  }

  postMessage(message: unknown, transfer: unknown[] = []): void {
    if (transfer.length > 0) throw unsupported('postMessage with ports');
    if (this.child.connected) this.child.send(toClonable(message), () => {});
  }

  kill(): boolean {
    return this.isRunning() && this.child.kill('SIGTERM');
  }

  private isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  private ended(exitCode: number, name: string): void {
    this.emit('exit', exitCode);
    if (exitCode === 0) return;
    const reason = this.child.signalCode ? 'killed' : 'abnormal-exit';
    app.emit('child-process-gone', {}, { type: 'Utility', reason, exitCode, name });
  }

  private follow(name: string): void {
    this.child.once('spawn', () => this.emit('spawn'));
    this.child.on('message', (message) => this.emit('message', message));
    this.child.once('error', (error) => console.error(error));
    // `close`, not `exit`: what the process wrote last has been read by then.
    this.child.once('close', (code, signal) => {
      this.ended(code ?? (signal ? constants.signals[signal] : 1), name);
    });
  }
}

/** The structured clone decides what may cross, in Electron's words for what may not. */
function toClonable(message: unknown): object {
  try {
    return { data: structuredClone(message) };
  } catch {
    throw new Error('An object could not be cloned.');
  }
}

/** `utilityProcess`. */
export const utilityProcess = refuseOthers('utilityProcess', {
  fork(modulePath: string, args: string[] = [], options: ForkOptions = {}): HostUtilityProcess {
    return refuseOthers('UtilityProcess', new HostUtilityProcess(modulePath, args, options));
  },
});
