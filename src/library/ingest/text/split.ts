/** Splits at any of `separators`; inside brackets they part nothing: "自然语言处理（NLP，CL）、数据污染" are two. */
export function splitOutsideBrackets(text: string, separators: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if ('([（【'.includes(char)) depth += 1;
    else if (')]）】'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(char)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)];
}
