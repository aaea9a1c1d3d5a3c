import type { UiLanguage } from '../settings.ts';
import type { FilterName } from './filters.ts';
import type { Span } from './scan.ts';

/** Why a piece of a query could not be used. It is left out of the search, and the rest is answered. */
export type ProblemCode =
  | 'value-missing'
  | 'not-a-language'
  | 'not-a-flag'
  | 'not-a-thing'
  | 'not-a-date'
  | 'not-a-paper'
  | 'not-a-place'
  | 'unknown-filter'
  | 'not-answered-yet';

export interface QueryProblem {
  readonly code: ProblemCode;
  /** The whole piece, so that a box can underline it. */
  readonly at: Span;
  /** The filter as it was typed, in lower case. */
  readonly filter: string;
  readonly value: string;
  /** The filter that was probably meant, when the one typed is unknown. */
  readonly nearest: FilterName | null;
}

type Sentences = Readonly<Record<ProblemCode, string>>;

/** `{{filter}}`, `{{value}}` and `{{nearest}}` stand for what was typed. A problem without words does not compile. */
export const PROBLEM_WORDS: Readonly<Record<UiLanguage, Sentences>> = {
  en: {
    'value-missing': '{{filter}}: needs a value after the colon.',
    'not-a-language': '“{{value}}” is no language code. Try lang:ko, lang:zh or lang:en.',
    'not-a-flag': '{{filter}}: takes no value but yes or no.',
    'not-a-thing': 'has: knows pdf, note and code, not “{{value}}”.',
    'not-a-date': '“{{value}}” is no date. Write 2024, 2024-09 or 2024-09-11.',
    'not-a-paper': '“{{value}}” is no arXiv id, arXiv address or number of a paper.',
    'not-a-place': 'in: takes title, authors, topics, summary or an arXiv id, not “{{value}}”.',
    'unknown-filter': 'There is no filter {{filter}}: Did you mean {{nearest}}: ?',
    'not-answered-yet': 'This library does not hold what {{filter}}:{{value}} asks for yet.',
  },
  ko: {
    'value-missing': '{{filter}}: 콜론 뒤에 값이 필요합니다.',
    'not-a-language':
      '“{{value}}”은(는) 언어 코드가 아닙니다. lang:ko, lang:zh, lang:en처럼 쓰세요.',
    'not-a-flag': '{{filter}}: 뒤에는 yes나 no만 쓸 수 있습니다.',
    'not-a-thing': 'has: 뒤에는 pdf, note, code만 쓸 수 있습니다. “{{value}}”은(는) 없습니다.',
    'not-a-date': '“{{value}}”은(는) 날짜가 아닙니다. 2024, 2024-09, 2024-09-11처럼 쓰세요.',
    'not-a-paper': '“{{value}}”은(는) arXiv ID나 arXiv 주소, 논문 번호가 아닙니다.',
    'not-a-place':
      'in: 뒤에는 title, authors, topics, summary 또는 arXiv ID를 쓰세요. “{{value}}”은(는) 없습니다.',
    'unknown-filter': '{{filter}}: 필터는 없습니다. {{nearest}}: 을(를) 찾으셨나요?',
    'not-answered-yet': '이 라이브러리에는 아직 {{filter}}:{{value}}에 해당하는 내용이 없습니다.',
  },
  'zh-CN': {
    'value-missing': '{{filter}}: 的冒号后需要一个值。',
    'not-a-language': '“{{value}}”不是语言代码。请写 lang:ko、lang:zh 或 lang:en。',
    'not-a-flag': '{{filter}}: 后只能写 yes 或 no。',
    'not-a-thing': 'has: 只认识 pdf、note 和 code，不认识“{{value}}”。',
    'not-a-date': '“{{value}}”不是日期。请写 2024、2024-09 或 2024-09-11。',
    'not-a-paper': '“{{value}}”不是 arXiv 编号、arXiv 地址或论文序号。',
    'not-a-place': 'in: 后请写 title、authors、topics、summary 或 arXiv 编号，而不是“{{value}}”。',
    'unknown-filter': '没有 {{filter}}: 这个筛选。您是要用 {{nearest}}: 吗？',
    'not-answered-yet': '这个文库还没有 {{filter}}:{{value}} 所查的内容。',
  },
};

/** The problem as a sentence. */
export function sayProblem(
  { code, filter, value, nearest }: QueryProblem,
  language: UiLanguage,
): string {
  const parts: Readonly<Record<string, string>> = { filter, value, nearest: nearest ?? '' };
  return PROBLEM_WORDS[language][code].replaceAll(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => parts[name] ?? '',
  );
}
