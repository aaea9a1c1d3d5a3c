/** A document's name without the end that says what kind of file it is. */
export function nameOfSource(name: string): string {
  return name.replace(/\.(?:md|markdown|txt|json|jsonl|xml|rss|atom|html?|eml)$/i, '');
}
