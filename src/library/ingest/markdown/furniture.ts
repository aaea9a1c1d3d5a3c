import { findDay } from '../dates.ts';
import { roleOf } from '../labels.ts';
import { findLinks } from '../text/links.ts';
import { plainText } from '../text/plain.ts';

export function isRule(line: string): boolean {
  return (
    /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/.test(line.slice(0, 200)) &&
    line.length < 200
  );
}

/** `[name]: address`, a definition that other lines refer to. */
export function isLinkDefinition(line: string): boolean {
  return /^ {0,3}\[[^\]]{1,120}\]:\s*\S/.test(line.slice(0, 400));
}

const TAGS_ONLY = /^(?:<\/?[a-z][\w-]*\b[^<>]{0,1000}>|<!--[^<>]{0,2000}-->|\s|&nbsp;)+$/i;
/** `[![Stars][stars-shield]][stars-url]`, one or more. */
const REFERENCE_BADGES = /^(?:\[?!\[[^\]]{0,80}\]\[[^\]]{0,80}\](?:\]\[[^\]]{0,80}\])?\s*)+$/;
const SAYINGS =
  /back to top|回到顶部|返回顶部|맨 위로|トップへ|usage instructions|(?:last |auto )?updated? (?:on|at|by|every|daily)|generated (?:by|on|at|with)|automatically (?:updated|generated)|更新于|自动更新|更新时间|최종 업데이트|자동 업데이트|最終更新|license:|star history|contributions? (?:are )?welcome|buy me a coffee/i;

/** Lines that only furnish a page: tags, badges, "back to top", "Usage instructions", back references. */
export function isFurnitureLine(line: string): boolean {
  const text = line.trim();
  if (text.length > 1_500 || text === '') return false;
  return (
    TAGS_ONLY.test(text) ||
    REFERENCE_BADGES.test(text) ||
    isBadgeLine(text) ||
    isSaying(text) ||
    /^[[\]().\-–—|•·\s*]+$/.test(text)
  );
}

/** Only pictures and links around pictures. */
function isBadgeLine(text: string): boolean {
  const isBadge = /^(?:\[?!\[|<a\b|<img\b|<p\b|<div\b)/i.test(text);
  const links = isBadge ? findLinks(text) : [];
  const rest = plainText(text)
    .replace(/\[\]|\[[\w-]*\]/g, '')
    .trim();
  return (
    isBadge &&
    rest === '' &&
    links.every(
      (link) =>
        link.image ||
        link.text.startsWith('![') ||
        link.text.trim() === '' ||
        /^\s*<img/i.test(link.text),
    )
  );
}

function isSaying(text: string): boolean {
  const plain = plainText(text.replace(/^>\s*/, ''));
  return plain.length <= 240 && SAYINGS.test(plain) && !/\b\d{4}\.\d{4,5}\b/.test(text);
}

/** A line whose links all lead to places in the document itself: a table of contents. */
export function isContentsLine(line: string): boolean {
  const links = line.length < 2_000 ? findLinks(line) : [];
  return links.length > 0 && links.every((link) => link.url.startsWith('#')) && !isSaying(line);
}

/** Names of documents and days, not of subjects: such a heading is no topic. */
const GENERAL =
  /^(?:(?:daily|latest|top|today'?s?|recent|new|weekly|monthly|all|trending|ai|ml|cv|nlp|arxiv|hugging ?face|hf|the|of|in|list|updates?|papers?|digest|reading|research|summar(?:y|ies)|feed|week|month|day|for|on|from|to|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|今日|每日|最新|本周|本日|论文|列表|更新|目录|日报|精选|重点|深度|解析|解读|推荐|速览|汇总|整理|前沿|成果|总结|一览|共|篇|年|月|日|오늘의|일일|최신|주간|논문|목록|요약|정리|추천|本日の|今日の|論文|一覧|まとめ)[\s:,，：()（）【】[\]\-–—·・\d]*)+$/i;

/** Whether a heading only says which digest, day or list this is: no paper is called so. */
export function isGeneralName(text: string): boolean {
  const plain = plainText(text)
    .replace(/^(?:\p{Extended_Pictographic}|\ufe0f|\s)+|[\s:：#№.!！]+$/gu, '')
    .trim();
  return GENERAL.test(plain) || (plain.length <= 40 && findDay(plain) !== null);
}

/** The topic that a heading above papers names; null for dates, documents' names and parts of pages. */
export function topicOfHeading(text: string): string | null {
  const plain = plainText(text.replace(/\[+\s*back[^\]]*\]+\([^)]*\)/gi, ''))
    .replace(/\s*[([（【][^()[\]（）【】]{0,30}\d+[^()[\]（）【】]{0,20}[)\]）】]\s*$/u, '')
    .replace(/\[\[?back\]?\]/gi, '')
    .replace(/^(?:\p{Extended_Pictographic}|\ufe0f|\s)+|[\s:：]+$/gu, '')
    .trim();
  const isName =
    plain !== '' &&
    plain.length <= 80 &&
    (/^(?:ai|ml|cv|nlp)$/i.test(plain) || !GENERAL.test(plain)) &&
    roleOf(plain) === null;
  return isName &&
    !/contents|目录|목차|目次|readme|license|contribut|acknowledg/i.test(plain) &&
    !SAYINGS.test(plain)
    ? plain
    : null;
}
