/** A text without what is no prose: code, formulas, addresses. Its numbers are not compared. */
export function plainProse(markdown: string): string {
  return markdown
    .replace(/```[\s\S]*?```|`[^`\n]*`/g, ' ')
    .replace(/\$\$[\s\S]*?\$\$|\$[^$\n]+\$|\\\([\s\S]*?\\\)/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/[*~]{1,3}/g, '')
    .replace(/^\s*\d+[.)]\s/gm, ' ');
}
