import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import type {
  Call,
  LibraryInternalApi,
  LibraryState,
  WindowEvents,
} from '../../shared/contract.ts';
import type { LibraryMessage, LibraryRequest } from '../../shared/library-process.ts';
import { failed, type Outcome } from '../../shared/outcome.ts';
import { afterExit } from './recovery.ts';

export interface LibraryClientEvents {
  readonly onState: (state: LibraryState) => void;
  readonly onEvent: <Name extends keyof WindowEvents>(
    name: Name,
    event: WindowEvents[Name],
  ) => void;
}

type Resolve = (outcome: Outcome<unknown>) => void;

/** The library process as main sees it: calls by name, one restart when it dies, never a call without an answer. */
export class LibraryClient {
  state: LibraryState = { kind: 'starting' };
  private child: UtilityProcess | null = null;
  private readonly waiting = new Map<number, Resolve>();
  private nextId = 1;
  private startedAt = 0;
  private starts = 0;
  private recovering = false;
  /** The folder of the library it works on. */
  folder: string;
  private readonly events: LibraryClientEvents;

  constructor(folder: string, events: LibraryClientEvents) {
    this.folder = folder;
    this.events = events;
  }

  /** Starts the process unless it runs; the state tells how that went. */
  start(): void {
    if (this.child !== null) return;
    this.setState({ kind: 'starting' });
    this.spawn();
  }

  /** Goes on with the library in another folder. Calls in flight are answered `library-stopped`. */
  moveTo(folder: string): void {
    this.stop();
    this.folder = folder;
    this.start();
  }

  /** Ends the process on purpose. Whatever was answered is on disk. */
  stop(): void {
    const child = this.child;
    this.child = null;
    child?.kill();
    this.settleAll();
  }

  readonly call: Call<LibraryInternalApi> = (name, ...args) => {
    const child = this.child;
    if (child === null) return Promise.resolve(failed('library-stopped'));
    const id = this.nextId++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve as Resolve);
      child.postMessage({ id, name, args } satisfies LibraryRequest);
    });
  };

  private spawn(): void {
    this.startedAt = Date.now();
    this.starts += 1;
    const child = utilityProcess.fork(join(__dirname, 'library.js'), [this.folder], {
      serviceName: 'Lectern library',
      // Short-lived rows make most of the work: small young generations keep the process at half the memory.
      execArgv: ['--max-semi-space-size=2'],
    });
    this.child = child;
    child.on('message', (message: LibraryMessage) => this.receive(message));
    child.on('exit', () => this.ended(child));
  }

  private receive(message: LibraryMessage): void {
    if (message.type === 'event') this.events.onEvent(message.name, message.event as never);
    else if (message.type === 'answer') this.settle(message.id, message.outcome);
    else this.opened(message.outcome);
  }

  private opened(outcome: Outcome<null>): void {
    if (outcome.ok) this.setState({ kind: this.recovering ? 'recovered' : 'ready' });
    else {
      this.setState({ kind: 'failed', code: outcome.code, detail: outcome.detail });
      this.stop();
    }
    this.recovering = false;
  }

  private settle(id: number, outcome: Outcome<unknown>): void {
    this.waiting.get(id)?.(outcome);
    this.waiting.delete(id);
  }

  private settleAll(): void {
    for (const id of [...this.waiting.keys()]) this.settle(id, failed('library-stopped'));
  }

  /** Calls in flight get an answer they can show; then it is started again, unless it only just was. */
  private ended(child: UtilityProcess): void {
    if (this.child !== child) return;
    this.child = null;
    this.settleAll();
    if (afterExit(Date.now() - this.startedAt, this.starts) === 'restart') {
      this.recovering = true;
      this.start();
    } else this.setState({ kind: 'failed', code: 'library-stopped', detail: '' });
  }

  private setState(state: LibraryState): void {
    this.state = state;
    this.events.onState(state);
  }
}
