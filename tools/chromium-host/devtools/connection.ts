import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from './protocol.ts';

type Commands = Protocol.CommandParameters;
type Answers = Protocol.CommandReturnValues;

interface Waiting {
  method: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Incoming {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
}

/** One attached target; without an id, the browser itself. */
export class Session {
  private readonly events = new EventEmitter({ captureRejections: false }).setMaxListeners(0);
  private readonly connection: Connection;
  private readonly id: string | undefined;

  constructor(connection: Connection, id?: string) {
    this.connection = connection;
    this.id = id;
  }

  /** Sends a command; rejects with the method's name and the browser's words. */
  send<T extends keyof Commands & keyof Answers>(
    method: T,
    params?: Commands[T],
  ): Promise<Answers[T]> {
    return this.connection.send(method, params, this.id) as Promise<Answers[T]>;
  }

  /** Sends a command whose failure means only that the target has gone meanwhile. */
  tell<T extends keyof Commands & keyof Answers>(method: T, params?: Commands[T]): void {
    this.send(method, params).catch(() => {});
  }

  on<T extends keyof Protocol.Events>(event: T, listener: (p: Protocol.Events[T]) => void): void {
    this.events.on(event, listener);
  }

  dispatch(method: string, params: unknown): void {
    this.events.emit(method, params);
  }
}

/** The DevTools protocol over Chromium's pipe: JSON messages, each ended by a zero byte. */
export class Connection {
  readonly browser: Session = new Session(this);
  private readonly sessions = new Map<string, Session>();
  private readonly waiting = new Map<number, Waiting>();
  private readonly out: Writable;
  private lastId = 0;
  private pieces: Buffer[] = [];
  private closed = false;

  constructor(out: Writable, incoming: Readable) {
    this.out = out;
    // A write after Chromium's end is reported through `close`, once, and not as an uncaught error.
    out.on('error', () => this.close());
    incoming.on('data', (chunk: Buffer) => this.receive(chunk));
    incoming.on('close', () => this.close());
    incoming.on('error', () => this.close());
  }

  session(id: string): Session {
    const known = this.sessions.get(id);
    if (known) return known;
    const created = new Session(this, id);
    this.sessions.set(id, created);
    return created;
  }

  send(method: string, params: unknown, sessionId: string | undefined): Promise<unknown> {
    if (this.closed) return Promise.reject(new Error(`${method}: Chromium has ended`));
    const id = ++this.lastId;
    this.out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { method, resolve, reject });
    });
  }

  private receive(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      this.pieces.push(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
      const text = Buffer.concat(this.pieces).toString('utf8');
      this.pieces = [];
      this.handle(JSON.parse(text) as Incoming);
    }
    if (rest.length > 0) this.pieces.push(rest);
  }

  private handle(message: Incoming): void {
    if (message.id !== undefined) this.settle(message.id, message);
    else if (message.method) {
      const session = message.sessionId ? this.session(message.sessionId) : this.browser;
      session.dispatch(message.method, message.params);
    }
  }

  private settle(id: number, { error, result }: Incoming): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result);
  }

  private close(): void {
    if (this.closed) return;
    this.closed = true;
    for (const { method, reject } of this.waiting.values()) {
      reject(new Error(`${method}: Chromium has ended`));
    }
    this.waiting.clear();
  }
}
