import { EventEmitter } from 'node:events';
import { refuseOthers } from '../unsupported.ts';
import { createCodec } from '../worlds/codec.ts';
import type { FromPage } from '../worlds/messages.ts';
import type { HostWebContents } from './web-contents.ts';

type Invoke = Extract<FromPage, { kind: 'invoke' }>;
type Send = Extract<FromPage, { kind: 'send' }>;
type Handler = (event: object, ...args: unknown[]) => unknown;

const codec = createCodec();

/** `ipcMain`, and the `ipc` of one window's contents. */
export class HostIpc extends EventEmitter {
  private readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.handlers.delete(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  handlerOf(channel: string): Handler | undefined {
    return this.handlers.get(channel);
  }
}

export const ipcMain: HostIpc = refuseOthers('ipcMain', new HostIpc());

/** What handlers learn about the sender. */
function eventOf(sender: HostWebContents): object {
  return {
    type: 'frame',
    sender,
    senderFrame: sender.mainFrame,
    processId: sender.mainFrame.processId,
    frameId: sender.mainFrame.routingId,
    ports: [],
    reply: (channel: string, ...args: unknown[]) => sender.send(channel, ...args),
  };
}

async function run({ channel, args }: Invoke, sender: HostWebContents): Promise<string> {
  const handler = ipcMain.handlerOf(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  return codec.encode(await handler(eventOf(sender), ...(codec.decode(args) as unknown[])));
}

/** Answers `ipcRenderer.invoke`. Of an error, its words cross, as in Electron. */
export async function answerInvoke(call: Invoke, sender: HostWebContents): Promise<void> {
  try {
    sender.page.deliver({ kind: 'answer', id: call.id, ok: true, value: await run(call, sender) });
  } catch (error) {
    console.error(`Error occurred in handler for '${call.channel}':`, error);
    sender.page.deliver({ kind: 'answer', id: call.id, ok: false, message: String(error) });
  }
}

/** Passes on `ipcRenderer.send`. */
export function receiveSend({ channel, args }: Send, sender: HostWebContents): void {
  ipcMain.emit(channel, eventOf(sender), ...(codec.decode(args) as unknown[]));
}

/** The text of a message to a window; throws, as Electron, for what cannot be cloned. */
export function encodeArguments(args: unknown[]): string {
  return codec.encode(args);
}
