import type { Database } from 'better-sqlite3';
import type { PaperId, PaperRow, SummaryKind } from '../../shared/paper.ts';
import type { Field } from './matches.ts';

/** The head of a paper as texts to be looked through. */
export function headFields(row: PaperRow): Field[] {
  const field = (name: Field['field'], text: string): Field[] =>
    text === '' ? [] : [{ field: name, language: scriptOf(text), kind: null, heading: null, text }];
  return [
    ...field('title', row.title),
    ...field('arxiv-id', row.arxivId ?? ''),
    ...field('authors', row.authors.join(', ')),
    ...field('topics', row.topics.join(', ')),
  ];
}

/** The language that the script of a short text gives away; null where several are written so. */
function scriptOf(text: string): string | null {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Han}/u.test(text) ? 'zh' : null;
}

interface SummaryRow {
  readonly paper: PaperId;
  readonly language: string;
  readonly kind: SummaryKind;
  readonly heading: string | null;
  readonly markdown: string;
  readonly hash: string;
}

/** The summaries of papers as texts, each once; a heading is part of its text, as in the index. */
export type SummaryFields = (papers: readonly PaperId[]) => (paper: PaperId) => readonly Field[];

export function summaryFields(db: Database): SummaryFields {
  const summaries = db.prepare<[string], SummaryRow>(`
    SELECT entry.paper_id AS paper, language, kind, heading, markdown, summary.hash
    FROM json_each(?) AS wanted CROSS JOIN entry ON entry.paper_id = wanted.value
    JOIN summary ON summary.entry_id = entry.id`);
  return (papers) => {
    const rows = papers.length === 0 ? [] : summaries.all(JSON.stringify(papers));
    const byPaper = Map.groupBy(rows, (row) => row.paper);
    return (paper) => {
      const byHash = new Map((byPaper.get(paper) ?? []).map((row) => [row.hash, row]));
      return [...byHash.values()].map(fieldOf);
    };
  };
}

function fieldOf({ language, kind, heading, markdown }: SummaryRow): Field {
  const text = heading === null ? markdown : `${heading}\n${markdown}`;
  return { field: 'summary', language, kind, heading, text };
}
