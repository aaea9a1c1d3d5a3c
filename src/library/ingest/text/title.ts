import { plainText } from './plain.ts';

/** "(Read more on [arXiv](…) or [HuggingFace](…))", "- read more on …", "[Read more](…)": links, not title. */
const READ_MORE = /[\s([（【\-–—|:]*\bread more\b(?: on\b|\s*\]|\s*:|\s*$)/i;
const NUMBERING = /^(?:\[\d{1,3}\]|#?\d{1,3}[.)、:：](?!\d)|\(\d{1,3}\)|（\d{1,3}）)\s*/;
const ET_AL = /(?:[\s,]*\bet\.\s?al\.?,?)+\s*$/i;
/** An address after a title, in brackets or not. */
const ADDRESS = /\s*[([（<]?\s*https?:\/\/[^\s()]{1,500}\s*[)\]）>]?\s*$/i;
const NOTHING =
  /^(?:null|none|nil|nan|n\/?a|undefined|tbd|无|未知|없음|なし|未提供|未知|不详|未在元数据中提供|미제공|정보 ?없음|not (?:provided|available|specified|given)|[-–—.…/\\*+_~#:∣]*)$/i;

/** A title as one line of plain text; empty when the text states none. */
export function cleanTitle(markdown: string): string {
  const read = withoutReadMore(plainText(withoutLastLinks(markdown)));
  const ended = read.includes('al') ? read.replace(ET_AL, '') : read;
  const plain = ended.includes('://') ? ended.replace(ADDRESS, '') : ended;
  const title = unquote(plain.replace(NUMBERING, '').trim());
  return isNothing(title) ? '' : title;
}

/** Cells and fields that say there is nothing: `null`, `N/A`, `-`. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

/** `([arXiv](…))`, `[[PDF]](…)`, `[arXiv:2409.32003](…)` after a title: links by the name of where they lead. */
const LAST_LINK =
  /[\s([（【|,;·•–—-]{0,8}!?\[{1,2}\s{0,2}(?:(?:arxiv|pdf|paper|abs|code|github|hf|hugging ?face|project(?: page)?|page|website|homepage|link|url|demo|html|doi|openreview|video|slides|论文|代码|链接|논문|코드|링크)(?:\s{0,2}:\s{0,2}\d{4}\.\d{4,5}(?:v\d{1,2})?)?|\d{4}\.\d{4,5}(?:v\d{1,2})?)\s{0,2}\]{1,2}\([^()\s]{0,500}\)[\s)\]）】|,;.]{0,8}$/i;

function withoutLastLinks(markdown: string): string {
  let left = markdown;
  for (let round = 0; round < 8 && left.includes(']('); round += 1) {
    const match = LAST_LINK.exec(left.slice(-900));
    const next = match ? left.slice(0, Math.max(0, left.length - 900) + match.index) : left;
    if (!match || !/[\p{L}\p{N}]/u.test(next)) break;
    left = next;
  }
  return left;
}

function withoutReadMore(text: string): string {
  const found = /read more/i.test(text) ? READ_MORE.exec(text) : null;
  return found ? text.slice(0, found.index).trim() : text;
}

/** Quotes or brackets around the whole of a title are not part of it. */
function unquote(title: string): string {
  const pair = /^(?:\[(.*)\]|"(.*)"|“(.*)”|「(.*)」|《(.*)》|『(.*)』)$/u.exec(title);
  const inner = pair?.slice(1).find((part) => part !== undefined);
  return inner && !/["“”「」《》『』[\]]/u.test(inner) ? inner.trim() : title;
}
