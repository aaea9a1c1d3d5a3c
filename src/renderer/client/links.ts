import type { PaperLink } from '../../shared/contract.ts';
import type { PaperId } from '../../shared/paper.ts';
import { showFailure } from '../ui/messages.ts';
import { call } from './bridge.ts';

/** Opens one of a paper's own links outside; says so when that cannot be done. */
export async function openPaperLink(id: PaperId, link: PaperLink): Promise<void> {
  const outcome = await call('link:open-paper', id, link);
  if (!outcome.ok) showFailure(outcome);
}

/** Opens a link found in a text outside; says so when that cannot be done. */
export async function openAddress(address: string): Promise<void> {
  const outcome = await call('link:open', address);
  if (!outcome.ok) showFailure(outcome);
}
