import type { Author } from '../../../shared/paper.ts';
import { parseAuthors } from '../authors.ts';
import { isPerson } from '../paper/names.ts';
import { plainText } from '../text/plain.ts';
import { isVenue } from './bullet-title.ts';

/** What the line of a list item says after the title. */
export interface Rest {
  readonly authors: readonly Author[];
  /** Words about the paper that are no names; empty when there are hardly any. */
  readonly text: string;
}

export const NOTHING_SAID: Rest = { authors: [], text: '' };

const LABEL =
  /\[|https?:|\b(?:paper|pdf|code|arxiv|link|url|project)\s*[:：]|(?:论文|代码|链接|논문|코드|링크)\s*[:：]/i;
const EDGES = /^[\s*_,，.。:：;)）\]\-–—|]+|[\s*_,，.;:：(（[\-–—|]+$/gu;
/** Fewer words are a mark or a name of a place. */
const FEW = 2;

/** Names stand right after the title, alone or in brackets; anything else up to the first link or label is text. */
export function readRest(rest: string): Rest {
  const until = rest.search(LABEL);
  const said = (until < 0 ? rest : rest.slice(0, until)).slice(0, 3_000);
  const pieces = said
    .split(/\s[-–—|]\s|[()（）]|(?<=[\p{L}\d]{2}[.。])\s+(?=\p{Lu})/u)
    .map((piece) => piece.replace(EDGES, '').trim())
    .filter((piece) => piece !== '' && !isVenue(piece));
  const named = pieces.findIndex((piece) => namesIn(piece).length > 0);
  const authors = named < 0 ? [] : namesIn(pieces[named] ?? '');
  const text = pieces.filter((_, at) => at !== named).join(' – ');
  const words = plainText(text).match(/\p{L}{2,}/gu) ?? [];
  return { authors, text: words.length >= FEW || /\p{Lo}{6}/u.test(text) ? text : '' };
}

/** `Dong-Uk Seo`: two to four capitalised words, whatever they are parts of elsewhere. */
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** The authors that a piece of a line lists; none when it holds more than names. */
function namesIn(piece: string): Author[] {
  const plain = plainText(piece)
    .replace(/^(?:by|authors?)\b\s*[:：]?\s*/i, '')
    .replace(/\(?\b(?:19|20)\d{2}(?:[-./]\d{1,2}){0,2}\)?/g, '');
  const authors = plain.length > 1_500 ? [] : parseAuthors(plain, { handles: false });
  const people = authors.filter(({ name }) => isPerson(name) || FULL_NAME.test(name)).length;
  return people > 0 && people * 2 >= authors.length ? authors : [];
}
