/** Digits and marks that have a raised or lowered form of their own in Unicode. */
const PLAIN = '0123456789+-=()abcdefghijklmnoprstuvwxyz';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';

const raised = new Map([...PLAIN].map((plain, index) => [plain, [...RAISED][index] ?? plain]));
const lowered = new Map([...LOWERED].map((form, index) => [PLAIN[index] ?? form, form]));

const TAGS = /<(sup|sub)\b[^<>]{0,200}>([^<>]{0,200})<\/\1\s*>/gi;
const STRAY = /<\/?(?:sup|sub)\b[^<>]{0,200}>/gi;

/** `<sup>1</sup>` → `¹`: a summary stays readable as text and needs no HTML for it. */
export function raiseScripts(text: string): string {
  if (!/<\/?su[pb]/i.test(text)) return text;
  return text
    .replace(TAGS, (_, tag: string, inner: string) =>
      [...inner.trim()]
        .map((char) => (tag.toLowerCase() === 'sup' ? raised : lowered).get(char) ?? char)
        .join(''),
    )
    .replace(STRAY, '');
}

/** Removes raised marks and what they hold: on a name they point to an affiliation. */
export function dropScripts(text: string): string {
  return text
    .replace(TAGS, ' ')
    .replace(STRAY, '')
    .replace(/\$\s*\^\s*\{?[^$]{0,40}\$/g, ' ');
}
