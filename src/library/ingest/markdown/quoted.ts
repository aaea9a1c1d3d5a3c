/**
 * Some digests quote every paper (`> ### 1. Title`, `> **摘要：** …`). Where headings stand in quotes the quote is only
 * layout, so its marks go; elsewhere a quote is a paper's abstract and stays. Lines keep their numbers.
 */
export function withoutQuoteMarks(lines: readonly string[]): readonly string[] {
  const isLayout = lines.some((line) => /^\s{0,3}>\s{0,3}#{1,6}\s/.test(line.slice(0, 20)));
  return isLayout ? lines.map((line) => line.replace(/^\s{0,3}>\s?/, '')) : lines;
}
