import { describe, expect, it } from 'vitest';
import { type PaletteEntry, paletteFinder } from './find.ts';

const entry = (id: string, label: string, alias = ''): PaletteEntry => ({
  ...{ id, label, alias, kind: 'command' },
  run: () => undefined,
});

const find = paletteFinder([
  entry('star', 'Star'),
  entry('starred', 'Starred'),
  entry('statistics', 'Statistics'),
  entry('sidebar', 'Show or hide the sidebar'),
  entry('day', 'Sep 11, 2024', '2024-09-11'),
  entry('topic', '扩散模型', 'Diffusion Models'),
  entry('korean', '안 읽은 논문', 'Inbox'),
]);
const ids = (query: string) => find(query).map(({ id }) => id);

describe('the palette', () => {
  it('shows everything in its own order before anything is typed', () => {
    expect(ids('  ')).toHaveLength(7);
    expect(ids('')[0]).toBe('star');
  });

  it.each([
    ['the whole word before its beginning', 'star', 'star'],
    ['the beginning of a word', 'stati', 'statistics'],
    ['words in any order', 'sidebar hide', 'sidebar'],
    ['a mistyped word', 'statsitics', 'statistics'],
    ['a date as a person writes it', 'sep 11', 'day'],
    ['a date as a file writes it', '2024-09-11', 'day'],
    ['a part of a Chinese word', '模型', 'topic'],
    ['a Chinese word by its English name', 'diffusion', 'topic'],
    ['a Korean word', '읽은', 'korean'],
  ])('finds %s', (_name, query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('finds nothing where every word must fit and one does not', () => {
    expect(ids('sidebar zebra')).toEqual([]);
  });
});
