import { findDate } from '../dates.ts';
import { roleOf } from '../labels.ts';
import { findLinks } from '../text/links.ts';
import { cleanTitle } from '../text/title.ts';

/** Texts of links that only say where they lead. */
const LINK_NAMES =
  /^(?:https?:|www\.|(?:read|view|download|see|open)\s+(?:the\s+)?(?:paper|pdf|more|full|article|on|in|arxiv|it|here)\b.{0,20}$|(?:read )?more$|(?:arxiv|pdf|abs)(?:[_ -](?:url|link|pdf|abs|page|paper|version))*$|(?:arxiv|pdf|paper|papers|link|abs|code|github|project(?: page)?|website|homepage|demo|hugging ?face|hf|url|here|html|论文|代码|链接|논문|코드|링크|論文|コード|リンク)\W*$|\W*\d{4}\.\d{4,5}(?:v\d+)?\W*$)/i;
const BOLD = /\*\*((?:[^*]|\*(?!\*)){1,500}?)\*\*|__([^_]{1,500})__/g;

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

/** The first bold text that is no date or label, else the first link with a name of its own, else what stands before the first link. */
export function findTitle(head: string): Found {
  for (const match of head.matchAll(BOLD)) {
    const text = match[1] ?? match[2] ?? '';
    const title = titleOf(text);
    if (title !== '') return { title, from: match.index, to: match.index + match[0].length };
  }
  const links = findLinks(head).filter((link) => !link.image);
  for (const link of links) {
    const title = titleOf(link.text);
    if (title !== '') return { title, from: link.from, to: link.to };
  }
  const until = links[0]?.from ?? head.length;
  const plain = head.slice(0, until).replace(/^\W*\d{4}[-./]\d{1,2}[-./]\d{1,2}\W*/, '');
  const sentence =
    plain.split(/(?<=\p{L}{2})\.\s|\s[-–—]\s|[,，]\s*(?:Paper|arXiv|PDF)\s*[:：]/u)[0] ?? '';
  return { title: titleOf(sentence), from: 0, to: until };
}

function titleOf(text: string): string {
  const title = cleanTitle(text).replace(/[\s:：,，.]+$/u, '');
  const isTitle =
    title.length > 3 && !LINK_NAMES.test(title) && roleOf(title) === null && !isDate(title);
  return isTitle ? title : '';
}

function isDate(text: string): boolean {
  return text.length < 24 && findDate(text) !== null;
}
