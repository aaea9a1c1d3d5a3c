/** What stands in a list row for a language: its own first character where that is shorter than a code. */
const MARKS: Readonly<Record<string, string>> = {
  ko: '한',
  zh: '中',
  'zh-hant': '繁',
  'zh-tw': '繁',
  'zh-hk': '繁',
  ja: '日',
};

/** `EN`, `한`, `中`: one or two characters for a BCP 47 language. */
export function markOfLanguage(language: string): string {
  const tag = language.toLowerCase();
  const primary = tag.split('-')[0] ?? tag;
  return MARKS[tag] ?? MARKS[primary] ?? primary.toUpperCase();
}

/** The name a language has for itself: `English`, `한국어`, `中文`. The tag itself when nobody knows it. */
export function nameOfLanguage(language: string): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language);
    return name ? name.charAt(0).toLocaleUpperCase(language) + name.slice(1) : language;
  } catch {
    return language;
  }
}

/**
 * The language of a short text that does not come with one (a title, a topic, a name), told by its script.
 * Han alone is Chinese unless the paper is known in Japanese only.
 */
export function languageOfText(text: string, known: readonly string[] = []): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text))
    return known.find((language) => /^(zh|ja)/.test(language)) ?? 'zh';
  return 'en';
}
