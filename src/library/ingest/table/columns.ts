import { likelyRole, type Role } from '../labels.ts';
import { plainText } from '../text/plain.ts';

/** Roles that say a table is about papers; one besides the title is needed. */
const OF_PAPERS: ReadonlySet<Role> = new Set([
  'authors',
  'summary',
  'abstract',
  'plain-language',
  'pdf',
  'link',
  'paper',
  'date',
  'code',
  'topics',
  'upvotes',
]);

/**
 * What each column holds, from a table's header in any order and language; null when it is no table of papers.
 * A role comes once: of two columns that could hold it the first does, and the other is kept aside as `other`.
 */
export function readColumns(header: readonly string[]): Role[] | null {
  const guessed = header.map((cell): Role => likelyRole(plainText(cell)) ?? 'other');
  const roles = settlePaper(guessed).map(
    (role, at, all): Role => (role !== 'other' && all.indexOf(role) < at ? 'other' : role),
  );
  const isOfPapers = roles.includes('title') && roles.some((role) => OF_PAPERS.has(role));
  return isOfPapers ? roles : null;
}

/** "Paper" is the title where no column is called so, and otherwise a link. */
function settlePaper(roles: readonly Role[]): Role[] {
  const first = roles.includes('title') ? -1 : roles.indexOf('paper');
  const named = first >= 0 || roles.includes('title') ? first : roles.indexOf('translated-title');
  return roles.map((role, at) => (at === named ? 'title' : role));
}
