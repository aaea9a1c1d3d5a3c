/** Items of a list written as `['a', "b"]` (Python or JSON); null when the text is no such list. */
export function readListLiteral(text: string): string[] | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']') || trimmed.includes('](')) return null;
  const inside = trimmed.slice(1, -1);
  if (inside.trim() === '') return [];
  return /^\s*['"]/.test(inside) ? quotedItems(inside) : null;
}

/** A quote ends its item only before a comma or the end, so `'Plato's cave'` stays whole. */
function quotedItems(inside: string): string[] {
  const items: string[] = [];
  for (let at = 0; at < inside.length; ) {
    const quote = inside[at];
    if (quote !== "'" && quote !== '"') {
      at += 1;
      continue;
    }
    const end = itemEnd(inside, at + 1, quote);
    items.push(
      inside
        .slice(at + 1, end)
        .replace(/\\(['"\\])/g, '$1')
        .trim(),
    );
    at = end + 1;
  }
  return items.filter((item) => item !== '');
}

function itemEnd(inside: string, from: number, quote: string): number {
  for (let at = from; at < inside.length; at += 1) {
    if (inside[at] === '\\') at += 1;
    else if (inside[at] === quote && /^\s*(?:,|$)/.test(inside.slice(at + 1, at + 20))) return at;
  }
  return inside.length;
}
