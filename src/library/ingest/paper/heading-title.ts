import { foldLabel, roleOf } from '../labels.ts';
import { arxivIdOfLabel, arxivIdOfLinks, findLinks } from '../text/links.ts';
import { plainText } from '../text/plain.ts';
import { cleanTitle } from '../text/title.ts';

/** What a heading says about a paper. */
export interface HeadingTitle {
  /** Empty when the heading is only an id, a number or a label. */
  readonly title: string;
  readonly arxivId: string | null;
  /** The heading itself says that it is a title: `## 제목: …`. */
  readonly labelled: boolean;
}

const LABEL = /^([^:：]{1,20}?)\s*\d{0,3}\s*[:：]\s*(.+)$/s;
/** Headings that number papers without naming them. */
const NUMBERED = /^(?:paper|article|논문|论文|論文|no|#)?\s*[#№.]?\s*\d{1,3}\s*[.:：)]?$/i;
const TRAILING_ID = /\s*[([（【]?\s*(?:arxiv\s*:\s*)?\d{4}\.\d{4,5}(?:v\d{1,2})?\s*[)\]）】]?\s*$/i;

/** Reads a heading as the head of a paper. */
export function readHeadingTitle(text: string): HeadingTitle {
  const arxivId =
    arxivIdOfLinks(findLinks(text)) ?? arxivIdOfLabel(plainText(text)) ?? trailingId(text);
  const plain = cleanTitle(text);
  const label = LABEL.exec(plain);
  const labelled = label !== null && isTitleLabel(label[1] ?? '');
  const stated = labelled ? cleanTitle(label?.[2] ?? '') : plain;
  const title = arxivId === null ? stated : stated.replace(TRAILING_ID, '').trim();
  return {
    title: NUMBERED.test(title) || roleOf(title) === 'title' ? '' : title,
    arxivId,
    labelled,
  };
}

/**
 * The title of a paper whose head says one thing and whose link another: a link's name is surer than a heading, which
 * may be what papers are about, unless the heading holds it or it is a mere word below a whole title.
 */
export function titleBetween(heading: string, name: string): string {
  const title = cleanTitle(name);
  const isHeld = title === '' || foldLabel(heading).includes(foldLabel(title));
  if (heading === '') return looksLikeTitle(title) ? title : '';
  const isSubject = heading.split(/\s+/).length <= 2 && /^\p{Lu}[\p{L}\d.+-]*$/u.test(title);
  return !isHeld && (looksLikeTitle(title) || (isSubject && /^[ -~]+$/.test(heading)))
    ? title
    : heading;
}

/** Some words, or some characters of a script without spaces: not "LoRA", not "阅读". */
export function looksLikeTitle(text: string): boolean {
  const isSpaced = /^[^\u3040-\u9fff]*$/.test(text);
  return isSpaced ? text.length >= 8 && /\s/.test(text.trim()) : text.length >= 8;
}

function isTitleLabel(label: string): boolean {
  const role = roleOf(label);
  return role === 'title' || role === 'paper';
}

/** `Title (arXiv:2409.06210)`: an id in brackets or named as one, at the end. */
function trailingId(text: string): string | null {
  const match =
    /(?:[([（【]\s*(?:arxiv\s*:\s*)?|arxiv\s*:\s*)(\d{4}\.\d{4,5})(?:v\d{1,2})?\s*[)\]）】]?\s*$/i.exec(
      text,
    );
  return match ? arxivIdOfLabel(match[1] ?? '') : null;
}

/** Names of parts of notes, READMEs and digests; no paper is called so. */
const PARTS = new Set(
  (
    'introduction background method methods methodology approach results result experiments experiment evaluation ' +
    'conclusion conclusions discussion limitations references reference relatedwork citation cite bibtex license ' +
    'installation install usage requirements quickstart gettingstarted setup features contributing contributors ' +
    'acknowledgement acknowledgements acknowledgments contact news updates faq todo demo dataset datasets models ' +
    'resources readme tableofcontents contents contributions keypoints highlights motivation strengths weaknesses ' +
    '引言 介绍 背景 方法 结果 实验 结论 讨论 局限性 参考文献 相关工作 贡献 目录 附录 方法概述 关键创新点 应用前景 ' +
    '서론 방법 결과 실험 결론 참고문헌 목차 배경 はじめに 方法 結果 結論 参考文献 目次 背景'
  ).split(' '),
);

/** A heading that names a part of a text (a label we know, "Results", "结论"), not a paper. */
export function isPartName(text: string): boolean {
  const plain = cleanTitle(text);
  const folded = plain.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return roleOf(plain) !== null || PARTS.has(folded);
}
