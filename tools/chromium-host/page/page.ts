import { EventEmitter } from 'node:events';
import { chromium } from '../chromium/current.ts';
import type { Session } from '../devtools/connection.ts';
import type { Protocol } from '../devtools/protocol.ts';
import { fromChromium, toChromium } from '../network/schemes.ts';
import { BINDING, DELIVER, type FromPage, type ToPage } from '../worlds/messages.ts';
import { WORLD, worldSources } from '../worlds/source.ts';
import { answerFileQuestions } from './file-paths.ts';
import { Loads, withoutHash } from './loads.ts';
import { openTarget } from './target.ts';

/** What a page tells the object that owns it. */
interface PageEvents {
  message: [FromPage];
  navigated: [address: string, inPage: boolean];
  /** A load that the page began ended in an error page. */
  failed: [address: string];
  'dom-ready': [];
  loaded: [];
  console: [Protocol.Runtime.consoleAPICalledPayload];
  'window-open': [Protocol.Page.windowOpenPayload];
  'navigation-requested': [address: string];
  crashed: [];
  gone: [];
}

/** What a new page needs to know. */
export interface PageOptions {
  width: number;
  height: number;
  hidden: boolean;
  preload: string | undefined;
}

/**
 * One page of Chromium, with the isolated world of its preload script. The target is opened in the
 * background; commands wait for it, so that a window can be made in one step, as in Electron.
 */
export class Page extends EventEmitter<PageEvents> {
  /** The address shown, in the app's own terms. */
  address = '';
  /** Known when the target is open. */
  targetId: string | undefined;
  /** Resolves when the target is open and its worlds are prepared. */
  readonly opened: Promise<Session>;
  private readonly loads = new Loads();
  private isolated: string | undefined;
  private requested: string | undefined;
  private isGone = false;
  private hasCrashed = false;

  constructor(options: PageOptions) {
    super();
    this.setMaxListeners(0);
    this.opened = this.open(options);
    // Whoever needs the page sees the failure; without this, one nobody waits for ends the host.
    this.opened.catch(() => {});
  }

  async send<T extends keyof Protocol.CommandParameters & keyof Protocol.CommandReturnValues>(
    method: T,
    params?: Protocol.CommandParameters[T],
  ): Promise<Protocol.CommandReturnValues[T]> {
    return (await this.opened).send(method, params);
  }

  /** Loads an address; rejects with Chromium's name for the error. */
  async load(address: string): Promise<void> {
    const session = await this.opened;
    await this.loads.run(address, () =>
      session.send('Page.navigate', { url: toChromium(address) }),
    );
  }

  /** Whether the host itself asked for the next load of this address; asks only once. */
  takeExpected(address: string): boolean {
    return this.loads.takeExpected(address);
  }

  expect(address: string): void {
    this.loads.expect(address);
  }

  /** Whether the page itself asked for the next load of this address; asks only once. */
  takeRequested(address: string): boolean {
    const isIt = this.requested === withoutHash(address);
    if (isIt) this.requested = undefined;
    return isIt;
  }

  /** Runs code in the page's own world and gives its value, as JSON keeps it. */
  async evaluate(code: string, userGesture = false): Promise<unknown> {
    const answer = this.send('Runtime.evaluate', {
      expression: code,
      userGesture,
      awaitPromise: true,
      returnByValue: true,
    });
    const { result, exceptionDetails } = await this.unlessItEnds(answer);
    if (!exceptionDetails) return result.value;
    const { exception, text } = exceptionDetails;
    throw new Error(exception?.description?.split('\n')[0] ?? String(exception?.value ?? text));
  }

  /** Whether code can run in it: a crashed page never answers. */
  isAlive(): boolean {
    return !this.hasCrashed && !this.isGone;
  }

  /** Hands a message to the isolated world; without one (no preload yet) it is lost, as there. */
  deliver(message: ToPage): void {
    if (this.isolated === undefined || this.isGone) return;
    const context = this.isolated;
    const call: Protocol.Runtime.callFunctionOnParameters = {
      functionDeclaration: `(text) => globalThis['${DELIVER}'](text)`,
      uniqueContextId: context,
      arguments: [{ value: JSON.stringify(message) }],
    };
    this.send('Runtime.callFunctionOn', call).catch(() => {});
  }

  /** Ends the page without asking it, after its `pagehide` handlers ran. */
  async close(): Promise<void> {
    if (this.isGone) return;
    const gone = new Promise<void>((resolve) => this.once('gone', resolve));
    try {
      await this.opened;
      const targetId = this.targetId ?? '';
      await chromium().connection.browser.send('Target.closeTarget', { targetId });
      await gone;
    } catch {
      this.end();
    }
  }

  /** A crashed page never answers, and Chromium does not say so either. */
  private async unlessItEnds<T>(answer: Promise<T>): Promise<T> {
    const { promise, reject } = Promise.withResolvers<never>();
    const fail = () => reject(new Error('Chromium host: the page has ended'));
    this.once('crashed', fail).once('gone', fail);
    try {
      return await Promise.race([answer, promise]);
    } finally {
      this.off('crashed', fail).off('gone', fail);
    }
  }

  private async open(options: PageOptions): Promise<Session> {
    const { targetId, session } = await openTarget(options, () => this.end());
    this.targetId = targetId;
    this.listen(session);
    await this.prepare(session, options.preload);
    if (options.preload?.includes('getPathForFile')) await answerFileQuestions(session);
    return session;
  }

  private async prepare(session: Session, preload: string | undefined): Promise<void> {
    const { main, isolated } = worldSources(preload);
    await Promise.all([
      session.send('Page.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Runtime.enable'),
      session.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: main }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: isolated, worldName: WORLD }),
    ]);
  }

  private listen(session: Session): void {
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === BINDING) this.emit('message', JSON.parse(payload) as FromPage);
    });
    session.on('Runtime.executionContextCreated', ({ context }) => this.meet(context));
    session.on('Runtime.executionContextsCleared', () => {
      this.isolated = undefined;
    });
    session.on('Runtime.consoleAPICalled', (call) => this.emit('console', call));
    session.on('Page.frameNavigated', ({ frame }) => this.navigated(frame));
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.targetId) this.moveTo(url, true);
    });
    session.on('Page.frameRequestedNavigation', ({ frameId, url }) => {
      if (frameId !== this.targetId) return;
      this.requested = withoutHash(fromChromium(url));
      this.emit('navigation-requested', fromChromium(url));
    });
    session.on('Page.lifecycleEvent', (event) => this.advance(event));
    session.on('Page.windowOpen', (event) => this.emit('window-open', event));
    session.on('Inspector.targetCrashed', () => {
      this.hasCrashed = true;
      this.emit('crashed');
    });
  }

  private meet(context: Protocol.Runtime.ExecutionContextDescription): void {
    const frameId: unknown = context.auxData?.frameId;
    if (context.name === WORLD && frameId === this.targetId) this.isolated = context.uniqueId;
  }

  private navigated(frame: Protocol.Page.Frame): void {
    if (frame.parentId !== undefined) return;
    if (frame.unreachableUrl) {
      const address = fromChromium(frame.unreachableUrl);
      this.address = 'chrome-error://chromewebdata/';
      this.loads.failed();
      if (!this.loads.isRunning) this.emit('failed', address);
      return;
    }
    this.hasCrashed = false;
    this.loads.committed(frame.loaderId);
    this.moveTo(`${frame.url}${frame.urlFragment ?? ''}`, false);
  }

  private moveTo(url: string, inPage: boolean): void {
    this.address = fromChromium(url);
    this.emit('navigated', this.address, inPage);
  }

  private advance({ frameId, loaderId, name }: Protocol.Page.lifecycleEventPayload): void {
    if (frameId !== this.targetId || !this.loads.isCurrent(loaderId)) return;
    if (name === 'DOMContentLoaded') this.emit('dom-ready');
    if (name !== 'load') return;
    this.emit('loaded');
    this.loads.finished(loaderId);
  }

  private end(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.loads.failed();
    this.emit('gone');
  }
}
