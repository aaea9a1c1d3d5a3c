import type { Session } from '../devtools/connection.ts';
import type { Protocol } from '../devtools/protocol.ts';
import { FILE_QUESTION } from '../worlds/messages.ts';

type Paused = Protocol.Debugger.pausedPayload;

async function answer(session: Session, { callFrames }: Paused): Promise<void> {
  const callFrameId = callFrames[0]?.callFrameId ?? '';
  const evaluate = (expression: string) =>
    session.send('Debugger.evaluateOnCallFrame', { callFrameId, expression, silent: true });
  const { objectId } = (await evaluate(`globalThis['${FILE_QUESTION}'].file`)).result;
  if (objectId === undefined) return;
  const { path } = await session.send('DOM.getFileInfo', { objectId });
  await evaluate(`globalThis['${FILE_QUESTION}'].path = ${JSON.stringify(path)}`);
}

/**
 * Lets a preload learn a file's path in one step, as `webUtils.getPathForFile` has to: it stops at
 * a `debugger` statement, and goes on when the path is there. Only for preloads that use it, because
 * the debugger makes scripts slower.
 */
export async function answerFileQuestions(session: Session): Promise<void> {
  session.on('Debugger.paused', (paused) => {
    answer(session, paused)
      // Some other `debugger` statement: there is nothing to answer, only to go on.
      .catch(() => {})
      .then(() => session.tell('Debugger.resume'));
  });
  await session.send('Debugger.enable');
}
