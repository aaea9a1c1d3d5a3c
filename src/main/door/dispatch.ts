import type { Handlers, WindowApi } from '../../shared/contract.ts';
import { isWindowCall } from '../../shared/contract-names.ts';
import { failed, type Outcome } from '../../shared/outcome.ts';
import { ARGUMENTS } from './arguments.ts';

/** Checks name and arguments, then calls. Never throws: a bug of a handler is logged and answered. */
export async function dispatch(
  handlers: Handlers<WindowApi>,
  name: unknown,
  args: unknown,
): Promise<Outcome<unknown>> {
  if (!isWindowCall(name)) return failed('call-refused', 'name');
  const checked = ARGUMENTS[name].safeParse(args);
  if (!checked.success) return failed('call-refused', name);
  const handler = handlers[name] as (...args: readonly unknown[]) => Promise<Outcome<unknown>>;
  try {
    return await handler(...checked.data);
  } catch (error) {
    console.error(error);
    return failed('went-wrong', error instanceof Error ? error.message : String(error));
  }
}
