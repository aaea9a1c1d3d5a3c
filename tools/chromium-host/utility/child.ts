import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { electronVersion } from '../api/identity.ts';
import { pretendElectron } from '../pretend.ts';
import { refuseOtherEvents, refuseOthers } from '../unsupported.ts';

/** `process.parentPort`. */
class ParentPort extends EventEmitter {
  constructor() {
    super();
    refuseOtherEvents('process.parentPort', this, ['message']);
    process.on('message', (message: { data: unknown }) => {
      this.emit('message', { data: message.data, ports: [] });
    });
  }

  postMessage(message: unknown): void {
    process.send?.(structuredClone(message));
  }

  start(): void {
    // Messages flow from the beginning.
  }

  pause(): void {
    process.channel?.unref();
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
