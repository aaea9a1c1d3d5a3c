import { plainText } from '../text/plain.ts';

export interface TitleCell {
  readonly title: string;
  /** What the cell says besides: labelled lines and text about the paper. */
  readonly rest: string;
}

const BREAK = /<br\s*\/?>/i;
/** `**Title** - text`, `1) **Title** — text`. */
const BOLD_HEAD =
  /^(\s*(?:\d{1,3}[.)]\s*)?(?:\*\*|__)[^*]{6,400}(?:\*\*|__))\s*[-–—:：]\s+(.{40,})$/s;

/** Sentences after a title in bold are about the paper; other words are the rest of a title that is bold at its head only. */
function isText(rest: string): boolean {
  return /[.。!?！？](?:\s|$)|。/.test(plainText(rest)) && !/read more on|\]\(/i.test(rest);
}

/** A title's cell may hold more: lines below a `<br>`, or a text after the title in bold. A title itself may also break. */
export function splitTitleCell(cell: string): TitleCell {
  const bold = BOLD_HEAD.exec(cell);
  if (bold && isText(bold[2] ?? '')) return { title: bold[1] ?? '', rest: bold[2] ?? '' };
  const at = cell.search(BREAK);
  if (at < 0) return { title: cell, rest: '' };
  const [title, rest] = [cell.slice(0, at), cell.slice(at).replace(BREAK, '')];
  const more = plainText(rest);
  const isMore =
    /\*\*\s*$/.test(title) ||
    /[:：。.!?]/.test(more) ||
    /^\s*<(?:sub|small|i|em|details)\b/i.test(rest);
  return isMore && plainText(title) !== ''
    ? {
        title,
        rest: rest.replace(/<\/?(?:sub|small|i|em|details|p|div|span|font)\b[^<>]{0,300}>/gi, ''),
      }
    : { title: cell, rest: '' };
}
