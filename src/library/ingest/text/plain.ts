import { decodeEntities } from './entities.ts';
import { raiseScripts } from './scripts.ts';

/** Titles and labels are short; what is longer is no title, and cleaning stays linear in practice. */
const LONGEST = 4_000;

/** Tags of HTML only: `<think>` in a title is text. */
const TAG =
  /<\/?(?:a|b|big|blockquote|br|center|code|del|details|div|em|figure|font|h[1-6]|hr|i|img|kbd|li|mark|ol|p|pre|q|s|small|span|strong|strike|summary|table|tbody|td|th|thead|tr|tt|u|ul)\b[^<>]{0,1000}>|<!--[^<>]{0,1000}-->/gi;
/** Controls, zero-width spaces and byte order marks carry nothing a reader could see. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it removes
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff]/g;

/**
 * One line of plain text from inline Markdown or HTML. `$math$` stays as written. A `|` becomes `∣` (U+2223),
 * which looks the same: a bare pipe is the mark of a table's layout and must never be taken for text, or text for it.
 * Cleaning what is clean changes nothing.
 */
export function plainText(markdown: string): string {
  let text = markdown.length > LONGEST ? markdown.slice(0, LONGEST) : markdown;
  for (let round = 0; round < 40 && MARKED.test(text); round += 1) {
    const next = cleanOnce(text);
    if (next === text) break;
    text = next;
  }
  return text;
}

/** What a text may hold that is not plain; most texts hold none of it and are done. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are among what it looks for
const MARKED = /[\\$![*_`~<&|\u0000-\u001f\u007f\u00a0\u200b\u2060\u3000\ufeff]|^\s|\s$|\s\s/;
const SPECIAL = /[\\$![*_`~]/g;

function cleanOnce(markdown: string): string {
  const html = markdown.includes('<') || markdown.includes('&') ? withoutTags(markdown) : markdown;
  return stripInline(html).replace(UNSEEN, '').replaceAll('|', '∣').replace(/\s+/g, ' ').trim();
}

function withoutTags(text: string): string {
  return raiseScripts(decodeEntities(text)).replace(TAG, (tag) =>
    /^<(?:br|p|div|li|tr|td|hr|h[1-6]|details|\/?summary)\b/i.test(tag) ? ' ' : '',
  );
}

function stripInline(text: string): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(text)?.index ?? text.length;
    out += text.slice(at, next);
    if (next === text.length) break;
    const step =
      mathAt(text, next) ?? escapeAt(text, next) ?? linkAt(text, next) ?? markAt(text, next, out);
    out += step ? step.text : (text[next] ?? '');
    at = step ? step.to : next + 1;
  }
  return out;
}

interface Step {
  readonly text: string;
  readonly to: number;
}

function mathAt(text: string, at: number): Step | null {
  if (text[at] !== '$') return null;
  const end = text.indexOf('$', at + 1);
  if (end < 0 || end === at + 1 || end - at > 400) return null;
  return { text: text.slice(at, end + 1).replaceAll('\\|', '|'), to: end + 1 };
}

function escapeAt(text: string, at: number): Step | null {
  const next = text[at + 1];
  if (text[at] !== '\\' || next === undefined || !/[!-/:-@[-`{-~]/.test(next)) return null;
  return { text: next, to: at + 2 };
}

/** `[text](address)` → `text`, a picture → nothing, `[text][reference]` stays: brackets are also just brackets. */
function linkAt(text: string, at: number): Step | null {
  const image = text[at] === '!' && text[at + 1] === '[';
  if (text[at] !== '[' && !image) return null;
  const middle = closing(text, at + (image ? 2 : 1));
  if (middle < 0 || text[middle + 1] !== '(') return null;
  const end = text.indexOf(')', middle + 2);
  if (end < 0) return null;
  return { text: image ? '' : text.slice(at + 1, middle), to: end + 1 };
}

function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return -1;
}

const WORD = /[\p{L}\p{N}]/u;

/** Emphasis and code marks that come in pairs; a lone `*` (A*, m*NF+) and `_` inside a word (N_0) are text. */
function markAt(text: string, at: number, before: string): Step | null {
  const char = text[at] ?? '';
  if (char !== '*' && char !== '_' && char !== '`' && char !== '~') return null;
  const run = runLength(text, at);
  const mark = char.repeat(run);
  if (char === '~' && run !== 2) return null;
  const end = text.indexOf(mark, at + run);
  const inner = text.slice(at + run, end);
  if (end < 0 || inner.trim() === '' || run > 3)
    return run > 1 && char === '*' ? drop(at, run) : null;
  if (char !== '`' && char !== '*' && joinsWords(before, text[end + run])) return null;
  if (char === '*' && run === 1 && (/^\s|\s$/.test(inner) || WORD.test(before.at(-1) ?? ' ')))
    return null;
  return { text: inner, to: end + run };
}

function runLength(text: string, at: number): number {
  let run = 1;
  while (text[at + run] === text[at]) run += 1;
  return run;
}

function drop(at: number, run: number): Step {
  return { text: '', to: at + run };
}

function joinsWords(before: string, after: string | undefined): boolean {
  return WORD.test(before.at(-1) ?? ' ') || WORD.test(after ?? ' ');
}
