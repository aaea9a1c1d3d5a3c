import type { Protocol } from '../devtools/protocol.ts';

const LEVELS: Record<string, 'debug' | 'info' | 'warning' | 'error'> = {
  debug: 'debug',
  warning: 'warning',
  error: 'error',
  assert: 'error',
};

function textOf(argument: Protocol.Runtime.RemoteObject): string {
  if (argument.type === 'string') return String(argument.value);
  return argument.description ?? String(argument.unserializableValue ?? argument.value);
}

/** The event of `console-message` for a call of the page's console. */
export function consoleDetails(call: Protocol.Runtime.consoleAPICalledPayload): object {
  const place = call.stackTrace?.callFrames[0];
  return {
    level: LEVELS[call.type] ?? 'info',
    message: call.args.map(textOf).join(' '),
    lineNumber: (place?.lineNumber ?? -1) + 1,
    sourceId: place?.url ?? '',
  };
}
