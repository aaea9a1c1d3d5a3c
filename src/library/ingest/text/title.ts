import { findLinks, type Link } from './links.ts';
import { plainText } from './plain.ts';

/** "(Read more on [arXiv](…) or [HuggingFace](…))", "- read more on …", "[Read more](…)": links, not title. */
const READ_MORE = /[\s([（【\-–—|:]*\bread more\b(?: on\b|\s*\]|\s*:|\s*$)/i;
const NUMBERING = /^(?:\[\d{1,3}\]|#?\d{1,3}[.)、:：](?!\d)|\(\d{1,3}\)|（\d{1,3}）)\s*/;
const ET_AL = /(?:[\s,]*\bet\.\s?al\.?,?)+\s*$/i;
const NOTHING = /^(?:null|none|nil|nan|n\/?a|undefined|tbd|无|未知|없음|なし|[-–—.…/\\*+_~#:∣]*)$/i;

/** A title as one line of plain text, and the links that stood in it. Empty when the text states none. */
export function readTitle(markdown: string): { title: string; links: readonly Link[] } {
  return { title: cleanTitle(withoutReadMore(markdown)), links: findLinks(markdown) };
}

export function cleanTitle(markdown: string): string {
  const plain = withoutReadMore(plainText(markdown)).replace(ET_AL, '');
  const title = unquote(plain.replace(NUMBERING, '').trim());
  return isNothing(title) ? '' : title;
}

/** Cells and fields that say there is nothing: `null`, `N/A`, `-`. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

function withoutReadMore(text: string): string {
  const found = READ_MORE.exec(text);
  return found ? text.slice(0, found.index).trim() : text;
}

/** Quotes around the whole of a title are not part of it. */
function unquote(title: string): string {
  const pair = /^(?:"(.*)"|“(.*)”|「(.*)」|《(.*)》|『(.*)』)$/u.exec(title);
  const inner = pair?.slice(1).find((part) => part !== undefined);
  return inner && !/["“”「」《》『』]/u.test(inner) ? inner.trim() : title;
}
