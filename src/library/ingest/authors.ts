import type { Author } from '../../shared/paper.ts';
import { readListLiteral } from './text/list-literal.ts';
import { plainText } from './text/plain.ts';
import { dropScripts } from './text/scripts.ts';
import { isNothing } from './text/title.ts';

/** More names than any paper has; a longer text is not a list of names. */
const LONGEST = 60_000;

const EMAIL = /\{[^{}]{0,300}\}\s{0,3}@[\w.-]{1,200}|[\w.+-]{1,64}@[\w-]{1,100}\.[\w.-]{1,100}/g;
const ET_AL =
  /[\s,，、]{0,8}(?:\bet\.?\s?al\b\.?|等人?(?=\s{0,3}[,，;；]?\s{0,3}$)|(?<![\p{L}\p{N}])외\s{0,3}\d{1,4}\s{0,3}[명인](?![\p{L}\p{N}])|ほか(?:\d{1,4}名)?|他\d{1,4}名)/giu;
/** Marks that point to footnotes: †‡*, raised digits, digits with commas that stick to a name. */
const MARKS =
  /[*†‡§¶∗✉⋆♠♡♢♣#]{1,8}\d{0,3}(?:,\d{1,3}){0,8}|(?<=[\p{L}.])\d{1,3}(?:[,，]\d{1,3}){1,12}(?![\p{L}\d])|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,8}(?:[,，][⁰¹²³⁴⁵⁶⁷⁸⁹]{1,8}){0,12}/gu;
/** A digit at the end of a full name is a mark; at the end of a single token it belongs to a user name. */
const LAST_DIGITS = /(?<=\s\S{0,60}\p{L})\d{1,2}$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d)\.?$/i;
const MEMBERSHIP =
  /^(?:(?:student|senior|life|graduate|associate)\s+)?(?:member|fellow)$|^(?:ieee|acm|aaai)$/i;

/** How the names of a list stand for people. */
export interface NameOptions {
  /** The list comes from a site with user names, so a single token is one. */
  readonly handles: boolean;
}

/** Authors from a list of names as feeds write it; affiliation marks, e-mail addresses and "et al." are no names. */
export function parseAuthors(text: string, options: NameOptions): Author[] {
  const names = splitNames(text);
  const handles = options.handles || names.some(isSurelyHandle);
  return names.map((name) => ({ name, handle: handles && isToken(name), affiliation: null }));
}

/** The distinct names in a list, in order. */
export function splitNames(text: string): string[] {
  if (text === '') return [];
  const bare = text.length > LONGEST ? '' : stripMarks(text);
  const pieces = readListLiteral(bare) ?? splitList(bare);
  const names = pieces.map(cleanName).filter((name) => name !== '' && !MEMBERSHIP.test(name));
  return [...new Set(joinSuffixes(names))];
}

function stripMarks(text: string): string {
  const unescaped = dropScripts(text).replace(/\\([*_|])/g, '$1');
  const plain = unescaped.replace(/\*\*|__|`/g, '').replace(/\s+/g, ' ');
  return plain.replace(EMAIL, ' ').replace(ET_AL, '').replace(MARKS, '');
}

/** "Doe, John; Roe, Jane" turns around; otherwise every separator parts two names. */
function splitList(text: string): string[] {
  const groups = text.split(/[;；]/).filter((group) => group.trim() !== '');
  const reversed =
    groups.length > 1 && groups.every((group) => (group.match(/,/g) ?? []).length === 1);
  if (reversed) return groups.map((group) => group.split(',').reverse().join(' '));
  return text.split(/[,，、;；|/∣\n]|\s+(?:and|und)\s+|\s+&\s+|(?<=\s)(?:和|및|与)(?=\s)/u);
}

function cleanName(piece: string): string {
  const name = plainText(piece)
    .replace(/^(?:and|und|和|及|与|및|by|[-–—•·+&.:：])\s+/iu, '')
    .replace(/\s*[([（][^()（）[\]]{0,60}[)\]）]\s*$/u, '')
    .replace(/^[\s'"“”.·:：+-]+|[\s'"“”·:：+]+$/gu, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .replace(LAST_DIGITS, '');
  const isName = /\p{L}/u.test(name) && name.length <= 80 && !isNothing(name);
  return isName && !/^https?:/i.test(name) ? name : '';
}

function joinSuffixes(names: readonly string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    const last = joined.pop();
    if (last === undefined) joined.push(name);
    else if (SUFFIX.test(name)) joined.push(`${last} ${name}`);
    else joined.push(last, name);
  }
  return joined;
}

/** User names have no spaces and only these characters; names in scripts without spaces are people's names. */
function isToken(name: string): boolean {
  return /^[\w.-]+$/.test(name);
}

/** A token no person is called: digits, underscores, small first letter, capitals inside. */
function isSurelyHandle(name: string): boolean {
  return isToken(name) && /\d|_|^[a-z]|[a-z][A-Z].*[a-z]|-[a-z]/.test(name);
}
