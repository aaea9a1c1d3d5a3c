import { findDate } from '../dates.ts';
import { likelyRole, type Role } from '../labels.ts';
import { arxivIdOfLinks, findLinks } from '../text/links.ts';
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
export function readColumns(header: readonly string[], row: readonly string[] = []): Role[] | null {
  const named = header.map((cell): Role => likelyRole(plainText(cell)) ?? 'other');
  const guessed =
    named.includes('title') || named.includes('paper') ? named : inferRoles(named, row);
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

/**
 * Roles by what a first row holds, for headers in words we do not know: only for rows that link a paper, and only a
 * title, which is the text of the link or else the first text of some words, and the longest text besides.
 */
function inferRoles(named: readonly Role[], row: readonly string[]): Role[] {
  const cells = row.map((cell) => ({ text: plainText(cell), links: findLinks(cell) }));
  const linked = cells.findIndex(({ links }) => arxivIdOfLinks(links) !== null);
  const isTitle = (at: number) => named[at] === 'other' && isTitleText(cells[at]?.text ?? '');
  const title = linked >= 0 && isTitle(linked) ? linked : cells.findIndex((_, at) => isTitle(at));
  if (linked < 0 || title < 0) return [...named];
  const lengths = cells.map(({ text }, at) =>
    at === title || named[at] !== 'other' ? 0 : text.length,
  );
  const longest = lengths.indexOf(Math.max(...lengths));
  const summary = (lengths[longest] ?? 0) >= LONG_TEXT ? longest : -1;
  return named.map((role, at): Role => {
    if (at === title) return 'title';
    return at === summary ? 'summary' : at === linked ? 'link' : role;
  });
}

/** Shorter texts may be anything; they stay with their header. */
const LONG_TEXT = 120;

function isTitleText(text: string): boolean {
  return (
    text.length >= 12 &&
    text.length <= 300 &&
    text.split(' ').length >= 3 &&
    findDate(text) === null
  );
}
