/** Words of the page around the papers, whole lines only. */
const FURNITURE =
  /^(?:new|subscribe|daily papers|papers|trending papers|get trending papers in your email inbox!?|by ?ak and the research community|by|ak|and the research community|hugging ?face|models|datasets|spaces|posts|community|docs|solutions|pricing|enterprise|buckets|log ?in|sign ?up|search|upvote|upvotes|submitted by|view all activity|previous|next|today|week|month|daily|weekly|monthly|company|website|resources|tos|terms|privacy|about|careers|jobs|inference providers|hub|learn|© hugging face|© .{0,40}|system theme|-|—|·|•|\.{3}|…|edit preview|ai-generated summary|ai-powered papers feed|show more|load more|new activity|\+|you|filters?|sort:? .{0,30})$/i;
const COUNTS =
  /^[·•\s]*(?:\+?\d{1,6}(?:\.\d)?k?|\d{1,4} authors?|\d{1,4} comments?|\d{1,5} upvotes?|upvotes?\s*[:：]?\s*\d{1,6}|authors?\s*[:：]\s*\d{1,4}|published on .{3,20}|submitted (?:on|by)\s*[:：]?\s*.{1,60}|\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago)[·•\s]*$/i;
const DATE =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{4})?|\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}-\d{1,2})$/i;
const SITE =
  /^(?:daily papers|get trending papers in your email inbox!?|by ?ak and the research community|and the research community|submitted by|trending papers)$/i;
/** Whether every line of a paragraph belongs to the page, not to a paper. */
export function isPageFurniture(text: string): boolean {
  return text.length <= 400 && text.split('\n').every((line) => isFurniturePart(line.trim()));
}

function isFurniturePart(line: string): boolean {
  return line === '' || FURNITURE.test(line) || COUNTS.test(line) || DATE.test(line);
}

/** A line that only pages of papers of this site have. */
export function isSiteMark(line: string): boolean {
  return SITE.test(line.trim());
}

/** A text of several sentences or a long one. */
export function isAbstract(text: string): boolean {
  const words = text.split(/\s+/, 60).length;
  if (text.length > 320) return true;
  return (
    (/[.!?。…][)"'”’]?$/.test(text) && words >= 14) ||
    (/[a-z)]\. [A-Z]/.test(text) && words >= 20) ||
    text.includes('。')
  );
}

/** One line that does not end like a sentence. `alone`: with nothing after it to say so, it must read like a title. */
export function isTitle(text: string, alone = false): boolean {
  if (text.includes('\n') || text.length < 4 || isAbstract(text) || !/\p{L}{2}/u.test(text))
    return false;
  if (!alone) return !/^https?:/i.test(text);
  const words = text.split(/\s+/);
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 5 && capital * 2 >= words.length && !/[.。]$/.test(text);
}
