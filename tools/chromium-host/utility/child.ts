import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { electronVersion } from '../api/identity.ts';
import { pretendElectron } from '../pretend.ts';
import { refuseOtherEvents, refuseOthers } from '../unsupported.ts';

/** `process.parentPort`. */
class ParentPort extends EventEmitter {
  private early: unknown[] | undefined = [];

  constructor() {
    super();
    refuseOtherEvents('process.parentPort', this, ['message']);
    process.on('message', ({ data }: { data: unknown }) => this.receive(data));
    this.on('newListener', (event) => {
      if (event === 'message') setImmediate(() => this.start());
    });
  }

  postMessage(message: unknown): void {
    process.send?.(structuredClone(message));
  }

  /** Gives out what came before anyone listened. */
  start(): void {
    const early = this.early ?? [];
    this.early = undefined;
    for (const data of early) this.receive(data);
  }

  private receive(data: unknown): void {
    if (this.early) this.early.push(data);
    else this.emit('message', { data, ports: [] });
  }
}

// The app's process must not outlive the app, however that ended.
process.once('disconnect', () => process.exit());

const [node = '', , modulePath = '', ...args] = process.argv;
process.argv = [node, modulePath, ...args];
Object.defineProperty(process, 'parentPort', {
  value: refuseOthers('process.parentPort', new ParentPort()),
});
pretendElectron('utility', electronVersion(), refuseOthers('electron', {}));
await import(pathToFileURL(modulePath).href);
