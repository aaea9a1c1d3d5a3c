import type { Failure } from '../outcome.ts';
import type { UiLanguage } from '../settings.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { zhCN } from './zh-CN.ts';

/**
 * The shape of `en` with any string in the place of the English one. The singular (`_one`) may be missing,
 * because not every language has one.
 */
type Shape<Tree> = {
  readonly [Key in keyof Tree as Key extends `${string}_one`
    ? never
    : Key]: Tree[Key] extends string ? string : Shape<Tree[Key]>;
} & { readonly [Key in keyof Tree as Key extends `${string}_one` ? Key : never]?: string };

/** The words of one language. */
export type Words = Shape<typeof en>;

/** The words of every language of the interface. */
export const WORDS: Record<UiLanguage, Words> = { en, ko, 'zh-CN': zhCN };

/** A failure in one language: what happened, what is safe, what to do. The brackets for details go where there are none. */
export function failureInWords({ failures }: Words, { code, detail }: Failure): string {
  return fill(failures[code], { detail }).replace(/\s*[(（][)）]/, '');
}

/** Fills `{{name}} in a sentence; for callers without i18next (the menu, the dialogs of the shell, the CLI). */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}
