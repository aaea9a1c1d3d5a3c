/** Enough to be sure; a summary does not change its language half-way. */
const SAMPLE = 1_000;
/** A character of these scripts says about as much as this many Latin letters. */
const WEIGHT = 3;

const STOP_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ['en', 'the of and to in is that for with are this we on by as from our an'],
    ['es', 'el los las una para con por que del es se como más este esta y en'],
    ['fr', 'le les des une pour avec dans est que du sur nous cette et qui par aux'],
    ['de', 'der die das und ist mit für ein eine den von zu wird auf im nicht werden'],
    ['pt', 'os uma para com não que do da em dos das mais por este esta é são'],
    ['it', 'il gli una per con che di del della è sono questo nel dei delle e'],
  ].flatMap(([language = '', words = '']) =>
    words.split(' ').map((word): [string, string] => [word, language]),
  ),
);
/** Words of several languages above decide nothing; the map keeps only the last, so they are left out here. */
const SHARED = new Set([
  'de',
  'la',
  'a',
  'para',
  'con',
  'com',
  'una',
  'que',
  'por',
  'del',
  'es',
  'e',
  'die',
  'per',
]);

/** Words that no other language here has: most texts are English, and these settle it at once. */
const ENGLISH = /\b(?:the|of|and|we|this|is|are)\b/gi;

interface Counts {
  latin: number;
  hangul: number;
  kana: number;
  han: number;
  other: Map<string, number>;
}

/** BCP 47 tag of the language a text is written in, by its script and, in Latin letters, by its little words. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const counts = countScripts(sample);
  const { latin, hangul, kana, han } = counts;
  const eastAsian = (hangul + kana + han) * WEIGHT;
  const [script, most] = largest(counts.other);
  // Vietnamese marks its tones on about every eighth letter; the other letters are Latin.
  const weight = script === 'vi' ? 16 : 2;
  if (most * weight > latin && most * weight > eastAsian) return script;
  if (eastAsian <= latin) return latinLanguage(sample);
  if (hangul >= kana + han) return 'ko';
  return kana * 10 > kana + han ? 'ja' : hangul * 2 > han ? 'ko' : 'zh';
}

function countScripts(sample: string): Counts {
  const counts: Counts = { latin: 0, hangul: 0, kana: 0, han: 0, other: new Map() };
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code < 0x250) counts.latin += isLatinLetter(code) ? 1 : 0;
    else if (code >= 0xac00 && code <= 0xd7a3) counts.hangul += 1;
    else if (code >= 0x3041 && code <= 0x30fa) counts.kana += 1;
    else if (code >= 0x3400 && code <= 0x9fff) counts.han += 1;
    else count(counts.other, otherScript(code));
  }
  return counts;
}

function isLatinLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
}

function count(counts: Map<string, number>, script: string): void {
  if (script !== '') counts.set(script, (counts.get(script) ?? 0) + 1);
}

function otherScript(code: number): string {
  if (code >= 0x1ea0 && code <= 0x1ef9) return 'vi';
  if (code >= 0x400 && code <= 0x52f) return 'ru';
  if (code >= 0x370 && code <= 0x3ff) return 'el';
  if (code >= 0x590 && code <= 0x5ff) return 'he';
  if (code >= 0x600 && code <= 0x6ff) return 'ar';
  if (code >= 0x900 && code <= 0x97f) return 'hi';
  return code >= 0xe00 && code <= 0xe7f ? 'th' : '';
}

function largest(counts: ReadonlyMap<string, number>): [string, number] {
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
}

/** English unless another language's little words are clearly more. */
function latinLanguage(sample: string): string {
  if ((sample.slice(0, 300).match(ENGLISH)?.length ?? 0) >= 4) return 'en';
  const votes = new Map<string, number>();
  for (const [word] of sample
    .slice(0, 600)
    .toLowerCase()
    .matchAll(/[a-zà-ÿ]+/g)) {
    if (!SHARED.has(word)) count(votes, STOP_WORDS.get(word) ?? '');
  }
  const [language, most] = largest(votes);
  return most >= 3 && most > (votes.get('en') ?? 0) * 1.5 ? language : 'en';
}
