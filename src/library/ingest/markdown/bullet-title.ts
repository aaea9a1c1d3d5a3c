import { findDate } from '../dates.ts';
import { roleOf } from '../labels.ts';
import { looksLikeTitle } from '../paper/heading-title.ts';
import { findLinks, type Link } from '../text/links.ts';
import { plainText } from '../text/plain.ts';
import { cleanTitle } from '../text/title.ts';

/** Texts of links that only say where they lead. */
const LINK_NAMES =
  /^(?:https?:|www\.|(?:read|view|download|see|open)\s+(?:the\s+)?(?:paper|pdf|more|full|article|on|in|arxiv|it|here)\b.{0,20}$|(?:read )?more$|(?:arxiv|pdf|abs)(?:[_ -](?:url|link|pdf|abs|page|paper|version))*$|(?:arxiv|pdf|paper|papers|link|abs|code|github|project(?: page)?|website|homepage|demo|hugging ?face|hf|url|html|(?:this|that|the)(?: (?:paper|work|article|link|page|one))?|here|论文|代码|链接|论文链接|原文|原文链接|全文|详情|查看详情|查看原文|查看论文|阅读原文|阅读全文|阅读论文|阅读更多|点击查看|논문|코드|링크|원문|논문 ?보기|원문 ?보기|자세히(?: ?보기)?|더 ?보기|論文|コード|リンク|詳細|続きを読む|論文を読む)\W*$|\W*\d{4}\.\d{4,5}(?:v\d+)?\W*$)/i;
const BOLD = /\*\*((?:[^*]|\*(?!\*)){1,500}?)\*\*|__([^_]{1,500})__/g;

/** A link's text that says where it leads, not what the paper is called. */
export function isLinkName(text: string): boolean {
  const plain = plainText(text).trim();
  const isShort = plain.length <= 3 && !/[\p{Lu}\d]{2}/u.test(plain);
  return isShort || LINK_NAMES.test(plain) || roleOf(plain) !== null;
}

/** The title that the first line of a list item names; empty when it names none. */
export function bulletTitle(line: string): string {
  return findTitle(headOf(line)).title;
}

/** An item's line without its mark. */
export function headOf(line: string): string {
  return line.replace(/^\s*(?:[-*+•]|\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?/, '');
}

/** A title and where it stands in its line. */
export interface Found {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Text about the paper on the item's own line. */
  readonly text?: string;
}

/** Where a paper came out: `[ICML 2024]`, `CVPR'23`, `arXiv 2024`, `(2023 Oral)`. */
const VENUE =
  /^\W*(?:(?:[A-Z][A-Za-z&+-]{1,16}[\s-]?){1,3}['’]?\s?(?:19|20)?\d{2}|arxiv|preprint|(?:19|20)\d{2}(?:[-./]\d{1,2}){0,2})(?:\s(?:oral|spotlight|poster|highlight|workshop|best paper))?\W*$/i;
const LEADING_VENUE =
  /^\s*(?:\*\*|__)?[[(【]([^[\]()（）【】]{2,40})[\])】](?:\*\*|__)?(?!\()[\s:,–—-]*/;

export function isVenue(text: string): boolean {
  return VENUE.test(text);
}

/**
 * The first bold text that is no date, label or venue, else the first link with a name of its own, else what stands
 * before the first link. Empty where none of these is surely a title: a sentence that mentions a paper names none.
 */
export function findTitle(head: string): Found {
  for (const match of head.matchAll(BOLD)) {
    const text = match[1] ?? match[2] ?? '';
    const title = isVenue(text) ? '' : titleOf(text);
    const to = match.index + match[0].length;
    if (title !== '')
      return withSubtitle(head, { title, from: match.index, to }, /[:：]\s*$/.test(text));
  }
  const links = findLinks(head).filter((link) => !link.image);
  for (const link of links) {
    const title = isVenue(link.text) ? '' : titleOf(link.text);
    if (title !== '' && (looksLikeTitle(title) || standsAlone(head, link)))
      return { title, from: link.from, to: link.to };
  }
  return titleBefore(head, links[0]?.from ?? head.length, links.at(-1)?.to ?? head.length);
}

/** `**Quux**: Better Diffusion.` is one title: the words after the colon are capitalised, as no sentence's are. */
function withSubtitle(head: string, found: Found, colon: boolean): Found {
  const after = head.slice(found.to);
  const match = (colon ? /^\s*/ : /^\s*[:：]\s*/).exec(after);
  const start = match ? match[0].length : 0;
  const rest =
    after.slice(start, start + 200).split(/\[|https?:|\s[|·]\s|\.\s|\.$|[,，]\s*[*_]|\(/)[0] ?? '';
  const words = plainText(rest)
    .split(/\s+/)
    .filter((word) => word.length > 3);
  const capital = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  if (
    !match ||
    words.length === 0 ||
    rest.length > 160 ||
    capital * 3 < words.length * 2 ||
    isVenue(rest)
  )
    return found;
  const title = cleanTitle(`${found.title}: ${rest}`).replace(/[\s:：,，.]+$/u, '');
  return { title, from: found.from, to: found.to + start + rest.length };
}

/** A short name that is a link counts at the beginning of an item, with no sentence going on after it. */
function standsAlone(head: string, link: Link): boolean {
  const goesOn = /^[\s\])*_]*(?!(?:by|from|in|at)\s)\p{Ll}{2,}\s/u.test(`${head.slice(link.to)} `);
  return link.from <= 2 && !goesOn && /\p{Lu}|\d|[\u3040-\u9fff\uac00-\ud7a3]/u.test(link.text);
}

function titleBefore(head: string, until: number, linksEnd: number): Found {
  const date = /^\W*\d{4}[-./]\d{1,2}[-./]\d{1,2}\W*/.exec(head)?.[0].length ?? 0;
  const venue = LEADING_VENUE.exec(head.slice(date));
  const from = date + (venue && isVenue(venue[1] ?? '') ? venue[0].length : 0);
  const plain = head.slice(from, until);
  const sentence =
    plain.split(
      /(?<=\p{L}{2})\.\s|\s[-–—|]\s|[,，]\s*[*_]|[,，]\s*(?:Paper|arXiv|PDF)\s*[:：]/u,
    )[0] ?? '';
  const isSentence = /^[^\p{L}]*\p{Ll}{2,}\s/u.test(
    `${head.slice(linksEnd).replace(/^[\s)\]]+/, '')} `,
  );
  const title = isSentence || /^\s*[([（]/.test(sentence) ? '' : titleOf(sentence);
  const isTitle = looksLikeTitle(title) && /^\P{Ll}/u.test(title);
  return { title: isTitle ? title : '', from, to: from + sentence.length };
}

function titleOf(text: string): string {
  const title = cleanTitle(text).replace(/[\s:：,，.∣[(（]{1,8}$/u, '');
  const isTitle =
    title.length > 3 && !LINK_NAMES.test(title) && roleOf(title) === null && !isDate(title);
  return isTitle ? title : '';
}

function isDate(text: string): boolean {
  return text.length < 24 && findDate(text) !== null;
}
