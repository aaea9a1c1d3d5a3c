const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['times', '×'],
  ['middot', '·'],
]);

/** Character references of HTML and XML; unknown ones stay as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED.get(name.toLowerCase()) ?? whole;
    const hex = name[1] === 'x' || name[1] === 'X';
    return characterOf(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)) ?? whole;
  });
}

/** Controls and surrogates are no text: their references stay as written. */
function characterOf(code: number): string | null {
  const isText = code === 9 || code === 10 || (code >= 32 && code < 0x11_0000);
  return isText && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}
