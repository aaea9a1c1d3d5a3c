import { describe, expect, it } from 'vitest';
import { parseAuthors, splitNames } from './authors.ts';
import { readPeople } from './paper/people.ts';
import { parseTopics } from './topics.ts';

describe('a list of names', () => {
  it.each([
    ['Ada Lovelace, Alan Turing', ['Ada Lovelace', 'Alan Turing']],
    ['Ada Lovelace and Alan Turing', ['Ada Lovelace', 'Alan Turing']],
    ['Ada Lovelace, +, Alan Turing,', ['Ada Lovelace', 'Alan Turing']],
    ['Mingsheng Yin et.al.', ['Mingsheng Yin']],
    ['Lovelace, Ada; Turing, Alan', ['Ada Lovelace', 'Alan Turing']],
    ["['Ada Lovelace', 'Alan Turing']", ['Ada Lovelace', 'Alan Turing']],
    ['Ada Lovelace<sup>1</sup>, Alan Turing$^{2}$', ['Ada Lovelace', 'Alan Turing']],
    ['Ada Lovelace1,2, Alan Turing2*', ['Ada Lovelace', 'Alan Turing']],
    ['Ada Lovelace, Student Member, IEEE, Alan Turing', ['Ada Lovelace', 'Alan Turing']],
    ['Ada Lovelace, {ada,alan}@example.com', ['Ada Lovelace']],
    ['김철수、이영희', ['김철수', '이영희']],
    ['Sammy Davis, Jr., Alan Turing', ['Sammy Davis Jr.', 'Alan Turing']],
    ['Miguel Á. González-Santamarta', ['Miguel Á. González-Santamarta']],
    ['김철수, 이영희 외 3명', ['김철수', '이영희']],
    ['Ada Lovelace 외 12 명', ['Ada Lovelace']],
    ['null', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });

  it('tells user names from names without spaces', () => {
    expect(
      parseAuthors('jeeit17, Ada Lovelace, 王小明, Agorium', { handles: true }).map(
        (author) => author.handle,
      ),
    ).toEqual([true, false, false, true]);
    expect(
      parseAuthors('Plato, Ada Lovelace', { handles: false }).map((author) => author.handle),
    ).toEqual([false, false]);
  });
});

describe('what notes say about people', () => {
  it.each([
    ['- Gilad Deutch, Tel-Aviv University', ['Gilad Deutch'], ['Tel-Aviv University']],
    [
      '- **Manuel Kansy**, **ETH Zürich & DisneyResearch|Studios, Switzerland**',
      ['Manuel Kansy'],
      ['ETH Zürich & DisneyResearch∣Studios, Switzerland'],
    ],
    ['- **Giulio Corallo**：SAP Labs, France', ['Giulio Corallo'], ['SAP Labs, France']],
    ['- **A Bell**, **Bo Chen**, Meituan', ['A Bell', 'Bo Chen'], ['Meituan']],
    ['- Gemma Team, Google DeepMind', ['Gemma Team'], ['Google DeepMind']],
    [
      '- <sup>1</sup>DGIST, <sup>2</sup>Codec Avatars Lab, Meta',
      [],
      ['DGIST', 'Codec Avatars Lab, Meta'],
    ],
    ['- **机构**: Stability AI, UIUC', [], ['Stability AI', 'UIUC']],
    ['- **Xianghua Ying** (通讯作者): 北京大学', ['Xianghua Ying'], ['北京大学']],
    ['  - *平等贡献', [], []],
    ['  - 详细的贡献者名单可以在本文附录中找到。', [], []],
    ['- 联系邮箱: {a, b}@microsoft.com', [], []],
  ])('%s', (line, names, affiliations) => {
    const people = readPeople(line);
    expect(people.authors.map((author) => author.name)).toEqual(names);
    expect(people.affiliations).toEqual(affiliations);
  });
});

describe('topics', () => {
  it.each([
    ['약한 지도 학습, 대조 학습, 컴퓨터 비전.', ['약한 지도 학습', '대조 학습', '컴퓨터 비전']],
    ['- 自然语言处理（NLP，CL）、数据污染', ['自然语言处理（NLP，CL）', '数据污染']],
    ['- **关键词**：音频驱动、统一模型', ['音频驱动', '统一模型']],
    ["['Multimodal', 'Computer Vision']", ['Multimodal', 'Computer Vision']],
    ['计算机视觉 | 视频生成', ['计算机视觉', '视频生成']],
    ['N/A', []],
  ])('%s', (text, topics) => {
    expect(parseTopics(text)).toEqual(topics);
  });
});
