import type { SummaryKind } from '../paper.ts';

/** What each kind of text about a paper is called in one language. */
type KindNames = Readonly<Record<SummaryKind, string>>;

const ENGLISH: KindNames = {
  abstract: 'Abstract',
  summary: 'Summary',
  'plain-language': 'Easy explanation',
  section: 'Notes',
};

/**
 * Kinds are named in the language of the text itself, not of the interface: a Korean 쉬운 설명 stays one
 * in an English window. Keys are BCP 47 prefixes, longer ones win.
 */
const KIND_NAMES: Readonly<Record<string, KindNames>> = {
  en: ENGLISH,
  ko: { abstract: '초록', summary: '요약', 'plain-language': '쉬운 설명', section: '노트' },
  zh: { abstract: '摘要', summary: '总结', 'plain-language': '通俗讲解', section: '笔记' },
  'zh-hant': { abstract: '摘要', summary: '總結', 'plain-language': '白話解說', section: '筆記' },
  'zh-tw': { abstract: '摘要', summary: '總結', 'plain-language': '白話解說', section: '筆記' },
  'zh-hk': { abstract: '摘要', summary: '總結', 'plain-language': '白話解說', section: '筆記' },
  ja: { abstract: '要旨', summary: '要約', 'plain-language': 'やさしい解説', section: 'ノート' },
  es: {
    abstract: 'Resumen del artículo',
    summary: 'Resumen',
    'plain-language': 'Explicación sencilla',
    section: 'Notas',
  },
  fr: {
    abstract: 'Résumé de l’article',
    summary: 'Résumé',
    'plain-language': 'Explication simple',
    section: 'Notes',
  },
  de: {
    abstract: 'Abstract',
    summary: 'Zusammenfassung',
    'plain-language': 'Einfach erklärt',
    section: 'Notizen',
  },
  pt: {
    abstract: 'Resumo do artigo',
    summary: 'Resumo',
    'plain-language': 'Explicação simples',
    section: 'Notas',
  },
  ru: {
    abstract: 'Аннотация',
    summary: 'Краткое изложение',
    'plain-language': 'Простыми словами',
    section: 'Заметки',
  },
};

/** A name and the language it is in: English where the text's own language has none here. */
export interface KindName {
  readonly text: string;
  readonly language: string;
}

/** What a kind of text is called in the language of the text (BCP 47). */
export function nameOfKind(kind: SummaryKind, language: string): KindName {
  const parts = language.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const names = KIND_NAMES[parts.slice(0, length).join('-')];
    if (names) return { text: names[kind], language };
  }
  return { text: ENGLISH[kind], language: 'en' };
}
