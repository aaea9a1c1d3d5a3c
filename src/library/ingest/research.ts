import type { ParsedEntry } from './format.ts';

const WORDS =
  /\b(?:we|our|propos\w+|paper|method\w*|model\w*|approach\w*|framework|dataset\w*|benchmark\w*|experiment\w*|results?|learning|training|network\w*|performance|generat\w+|evaluat\w+|state-of-the-art|existing|demonstrate\w*|introduce\w*|present\w*)\b|模型|方法|实验|数据集|论文|训练|생성|모델|논문|실험|학습|手法|モデル|論文|実験|学習/gi;
const NAMED = /arxiv|openreview|huggingface\.co\/papers|\bpapers\b|\bpreprints?\b|论文|論文|논문/i;
const SAMPLE = 100_000;

/** Words that texts about papers of this field cannot do without. */
export function soundsLikeResearch(text: string): boolean {
  const found = text.slice(0, 2_000).match(WORDS) ?? [];
  return new Set(found.map((word) => word.toLowerCase())).size >= 3;
}

/**
 * Whether what looks like papers is about papers: a list of films has titles and summaries too. One id or one PDF
 * says so, or the document's own words, or those of most of its texts.
 */
export function isAboutPapers(entries: readonly ParsedEntry[], text: string): boolean {
  if (entries.some((entry) => entry.arxivId !== null || entry.pdf !== null)) return true;
  if (NAMED.test(text.slice(0, SAMPLE))) return true;
  const research = entries.filter((entry) =>
    soundsLikeResearch(entry.summaries[0]?.markdown ?? ''),
  );
  return research.length * 2 > entries.length;
}
