import type { Author } from '../../../shared/paper.ts';
import { splitNames } from '../authors.ts';
import { roleOf } from '../labels.ts';
import { plainText } from '../text/plain.ts';
import { dropScripts } from '../text/scripts.ts';
import { splitOutsideBrackets } from '../text/split.ts';
import { isNothing } from '../text/title.ts';
import { isInstitution, isPerson, isPlace, isRemark } from './names.ts';

export interface People {
  readonly authors: readonly Author[];
  readonly affiliations: readonly string[];
}

const LABEL =
  /^(?:\*\*|__)?([^*_:：\n]{1,40}?)(?:\*\*|__)?\s*(?:[(（][^()（）]{1,20}[)）])?\s*[:：]\s*(?:\*\*|__)?\s*(.*)$/su;
const EMAIL = /[^\s@]@[\w-]+\.\w/;

/**
 * Authors and affiliations from the section of notes about them: name lists, one name a line, "Name, Affiliation",
 * "**Name**：Affiliation", labelled lines, lines of affiliations alone. What is neither stays in the section's text.
 */
export function readPeople(text: string): People {
  const authors: Author[] = [];
  const affiliations: string[] = [];
  for (const raw of text.split('\n')) {
    const found = readLine(raw.replace(/^\s*(?:[-*+•]|\d{1,2}[.)])\s+/, '').trim());
    for (const author of found.authors) authors.push(author);
    for (const affiliation of found.affiliations) affiliations.push(affiliation);
  }
  return { authors: distinct(authors), affiliations: [...new Set(affiliations)] };
}

function distinct(authors: readonly Author[]): Author[] {
  return [...new Map(authors.map((author) => [author.name, author])).values()];
}

const NOBODY: People = { authors: [], affiliations: [] };

function readLine(line: string): People {
  if (line === '' || line.length > 20_000 || isRemark(plainText(line))) return NOBODY;
  const [, label = '', value = ''] = LABEL.exec(line) ?? [];
  const role = label === '' ? null : roleOf(label);
  if (role === 'authors') return mixed(value);
  if (role === 'affiliation') return { authors: [], affiliations: parseAffiliations(value) };
  if (role !== null || (EMAIL.test(line) && !line.includes(','))) return NOBODY;
  const name = splitNames(label)[0] ?? '';
  if (label !== '' && isPerson(name)) return withAffiliation([name], plainText(dropScripts(value)));
  return /^\s*(?:<sup>|[\d¹²³⁴⁵⁶⁷⁸⁹†‡]|\\?\*(?!\*))/.test(line) ? marked(line) : mixed(line);
}

/** "1Hornetsecurity, Hem, France" or "<sup>1</sup>DGIST, <sup>2</sup>Codec Avatars Lab, Meta": what the marks stand for. */
function marked(line: string): People {
  const pieces = line.split(
    /(?:<sup>[^<]*<\/sup>|(?:^|[,;，；]\s*)\d(?=\p{L})|(?:^|[,;，；]\s*|\s)[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}\s{0,2}(?=\p{L}))/u,
  );
  const affiliations = pieces
    .map(cleanAffiliation)
    .filter((piece) => piece.length > 1 && !isRemark(piece));
  return { authors: [], affiliations };
}

/** Names first, then what they belong to: from the first piece that is an institution on, all is affiliation. */
function mixed(line: string): People {
  if (line.includes('{') && EMAIL.test(line)) return NOBODY;
  const pieces = piecesOf(line);
  const first = pieces.findIndex((piece, at) => endsNames(piece, pieces.slice(0, at)));
  const names = (first < 0 ? pieces : pieces.slice(0, first))
    .flatMap((piece) => splitNames(piece))
    .filter(isPerson);
  const rest = first < 0 ? '' : pieces.slice(first).join(', ');
  if (names.length === 0) {
    const whole = cleanAffiliation(line);
    return isInstitution(whole) && whole.length <= 200
      ? { authors: [], affiliations: parseAffiliations(whole) }
      : NOBODY;
  }
  return withAffiliation(names, rest);
}

function piecesOf(line: string): string[] {
  const bare = dropScripts(line)
    .replace(/\\([*_|])/g, '$1')
    .replace(/\*\*|__/g, '');
  return bare
    .split(/[,，、;；]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** An institution, or a single word after full names ("Bob Smith, Meituan"). */
function endsNames(piece: string, before: readonly string[]): boolean {
  const plain = cleanAffiliation(piece);
  if (isPerson(splitNames(piece)[0] ?? '')) return false;
  if (splitNames(piece).length === 0) return false;
  return isInstitution(plain) || (before.length > 0 && /^\p{Lu}[\p{L}\d.-]+$/u.test(plain));
}

function withAffiliation(names: readonly string[], rest: string): People {
  const affiliation = cleanAffiliation(rest);
  const known = affiliation === '' ? null : affiliation;
  const authors = names.map((name): Author => ({ name, handle: false, affiliation: known }));
  return { authors, affiliations: known === null ? [] : [known] };
}

/** Institutions in a list of them; an address stays whole. */
export function parseAffiliations(text: string): string[] {
  if (text === '') return [];
  const listed = isNothing(text) ? [] : cleanAll(splitOutsideBrackets(text, ';；、'));
  return listed.length > 1 ? listed : listed.flatMap(splitAtCommas);
}

/** Commas part institutions ("Stability AI, UIUC") unless they part an address ("NTT Corporation, Japan"). */
function splitAtCommas(text: string): string[] {
  const pieces = cleanAll(splitOutsideBrackets(text, ',，'));
  const isAddress =
    /\d|\b(?:dept|department|faculty|school of)\b|系/i.test(text) || pieces.some(isPlace);
  return isAddress || pieces.some((piece) => piece.split(' ').length > 6) ? [text] : pieces;
}

function cleanAll(pieces: readonly string[]): string[] {
  return pieces.map(cleanAffiliation).filter((piece) => piece.length > 1);
}

function cleanAffiliation(text: string): string {
  return plainText(text)
    .replace(/^[\s*†‡,，;；\-–]+|[\s,，;；*†‡]+$/gu, '')
    .slice(0, 300);
}
