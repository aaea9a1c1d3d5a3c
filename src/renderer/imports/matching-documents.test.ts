import { describe, expect, it } from 'vitest';
import type { DocumentSummary } from '../../shared/documents.ts';
import { matching } from './matching-documents.ts';

const document = (id: number, change: Partial<DocumentSummary>): DocumentSummary => ({
  ...{ id, name: `${id}.md`, source: 'daily', format: 'table', date: null, language: null },
  ...{ entries: 1, notUnderstood: 0, importedAt: '2026-01-01T00:00:00Z' },
  ...change,
});
const documents = [
  document(1, { date: '2024-09-11' }),
  document(2, { source: 'Weekly', notUnderstood: 3 }),
  document(3, { name: '논문.md', date: '2024-09-10' }),
];
const ids = (query: string, onlyProblems = false) =>
  matching(documents, query, onlyProblems).map(({ id }) => id);

describe('finding a document', () => {
  it.each([
    ['', [1, 2, 3]],
    ['daily 09-11', [1]],
    ['WEEKLY', [2]],
    ['논문', [3]],
    ['nowhere', []],
  ])('by "%s"', (query, found) => {
    expect(ids(query)).toEqual(found);
  });

  it('by what was not understood in it', () => {
    expect(ids('', true)).toEqual([2]);
  });
});
