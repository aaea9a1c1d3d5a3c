import type { DocumentSummary } from '../../shared/documents.ts';

/** The documents whose name, source, date or format holds every word of a query, in the order they have. */
export function matching(
  documents: readonly DocumentSummary[],
  query: string,
  onlyProblems: boolean,
): readonly DocumentSummary[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return documents.filter(({ name, source, date, format, notUnderstood }) => {
    const text = `${name} ${source} ${date ?? ''} ${format}`.toLowerCase();
    return words.every((word) => text.includes(word)) && (!onlyProblems || notUnderstood > 0);
  });
}
