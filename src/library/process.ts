/**
 * The library as a process of its own: the only file that knows it is an Electron utility process.
 * Started with the library's folder as its argument; speaks the messages of shared/library-process.ts with main.
 */
import type { LibraryMessage, LibraryRequest } from '../shared/library-process.ts';
import { failed, type Outcome } from '../shared/outcome.ts';
import { type Library, openLibrary } from './library.ts';

/** What Electron puts on `process` in a utility process; named here because this layer never imports Electron. */
interface ParentPort {
  on(event: 'message', listener: (message: { data: LibraryRequest }) => void): void;
  postMessage(message: LibraryMessage): void;
}

const port = (process as unknown as { parentPort: ParentPort }).parentPort;
const folder = process.argv.at(-1) ?? '';
const opened = openLibrary(folder, (name, event) =>
  port.postMessage({ type: 'event', name, event } as LibraryMessage),
);

port.on('message', ({ data }) => void answer(data));
port.postMessage({ type: 'opened', outcome: opened.ok ? { ok: true, value: null } : opened });

async function answer({ id, name, args }: LibraryRequest): Promise<void> {
  port.postMessage({ type: 'answer', id, outcome: await handle(name, args) });
}

async function handle(
  name: LibraryRequest['name'],
  args: readonly unknown[],
): Promise<Outcome<unknown>> {
  if (!opened.ok) return opened;
  try {
    return await call(opened.value, name, args);
  } catch (error) {
    // A bug: said in full where developers look, in words where a person does; the process goes on.
    console.error(error);
    return failed('went-wrong', error instanceof Error ? error.message : String(error));
  }
}

/** Main has checked name and arguments against the contract before they came here. */
function call(library: Library, name: LibraryRequest['name'], args: readonly unknown[]) {
  const handler = library.handlers[name] as (...args: readonly unknown[]) => Outcome<unknown>;
  return handler(...args);
}
