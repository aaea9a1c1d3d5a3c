import { describe, expect, it } from 'vitest';
import { sourceName } from './source-name.ts';

describe('sourceName', () => {
  it.each([
    ['/home/ann/daily-ai-papers/2024-09-11.md', 'daily-ai-papers'],
    ['/home/ann/daily-ai-papers/2024/09/2024-09-11.md', 'daily-ai-papers'],
    ['/home/ann/korean-feed/data/2025-02-10_paper_ko.json', 'korean-feed'],
    ['/home/ann/Downloads/cv-arxiv-daily.md', 'cv-arxiv-daily'],
    ['/home/ann/Downloads/000_357eb8a95f3fabe3.txt', '000_357eb8a95f3fabe3'],
    ['/home/ann/library/pasted/pasted-0a1b2c.md', 'pasted'],
    ['/2024-09-11.md', '2024-09-11'],
  ])('%s is of %s', (location, name) => {
    expect(sourceName(location)).toBe(name);
  });
});
