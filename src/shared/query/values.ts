import { parseArxivId } from '../arxiv.ts';
import {
  FILTERS,
  type FilterName,
  PLACES,
  type Place,
  THINGS,
  type Thing,
  type ValueKind,
} from './filters.ts';
import type { ProblemCode } from './problems.ts';

/** A paper by arXiv id (without version) or by its id in the library. */
export type PaperReference =
  | { readonly kind: 'arxiv'; readonly id: string }
  | { readonly kind: 'library'; readonly id: number };

/** A filter that was understood. `value` is of the kind that FILTERS names. */
export type Filter =
  | { readonly name: 'topic' | 'tag' | 'source' | 'author'; readonly value: string }
  /** BCP 47 in lower case; regions are looked past (`zh` finds `zh-TW`). */
  | { readonly name: 'lang'; readonly value: string }
  | { readonly name: 'starred' | 'unread' | 'later'; readonly value: boolean }
  | { readonly name: 'has'; readonly value: Thing }
  /** A day, month or year: `before` it begins, `after` it is over. */
  | { readonly name: 'before' | 'after'; readonly value: string }
  | { readonly name: 'id'; readonly value: PaperReference }
  | { readonly name: 'in'; readonly value: PaperReference | Place };

export type FilterValue = Filter['value'];
type Read = (text: string) => FilterValue | ProblemCode;

/** Names of languages that people type in place of the code. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  영어: 'en',
  英语: 'en',
  英文: 'en',
  英語: 'en',
  korean: 'ko',
  kr: 'ko',
  한국어: 'ko',
  韩语: 'ko',
  韩文: 'ko',
  韓国語: 'ko',
  chinese: 'zh',
  cn: 'zh',
  중국어: 'zh',
  中文: 'zh',
  汉语: 'zh',
  中国語: 'zh',
  japanese: 'ja',
  jp: 'ja',
  일본어: 'ja',
  日语: 'ja',
  日文: 'ja',
  日本語: 'ja',
};
const FLAGS: Readonly<Record<string, boolean>> = {
  '': true,
  yes: true,
  true: true,
  no: false,
  false: false,
};

const READERS: Readonly<Record<ValueKind, Read>> = {
  text: (text) => text.trim(),
  language: (text) => {
    const name = text.toLowerCase();
    const code = LANGUAGE_NAMES[name] ?? name;
    return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(code) ? code : 'not-a-language';
  },
  flag: (text) => FLAGS[text.toLowerCase()] ?? 'not-a-flag',
  thing: (text) => THINGS.find((thing) => thing === text.toLowerCase()) ?? 'not-a-thing',
  date: (text) => (isDate(text) ? text : 'not-a-date'),
  paper: (text) => paperReference(text) ?? 'not-a-paper',
  place: (text) =>
    PLACES.find((place) => place === text.toLowerCase()) ?? paperReference(text) ?? 'not-a-place',
};

const PROBLEMS = new Set<unknown>([
  'not-a-language',
  'not-a-flag',
  'not-a-thing',
  'not-a-date',
  'not-a-paper',
  'not-a-place',
]);

/** The filter that `name:text` says, or why it says none. */
export function readFilter(name: FilterName, text: string): Filter | ProblemCode {
  const kind = FILTERS[name];
  if (text.trim() === '' && kind !== 'flag') return 'value-missing';
  const value = READERS[kind](text.trim());
  // The table of readers keeps name and value of one kind, which the compiler cannot follow through a lookup.
  return kind !== 'text' && PROBLEMS.has(value)
    ? (value as ProblemCode)
    : ({ name, value } as Filter);
}

function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

export function paperReference(text: string): PaperReference | null {
  if (/^\d{1,15}$/.test(text)) return { kind: 'library', id: Number(text) };
  const id = parseArxivId(text);
  return id === null ? null : { kind: 'arxiv', id };
}
