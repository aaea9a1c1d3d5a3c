import { readListLiteral } from './text/list-literal.ts';
import { plainText } from './text/plain.ts';
import { splitOutsideBrackets } from './text/split.ts';
import { isNothing } from './text/title.ts';

const SEPARATORS = ',，、;；|∣｜\t';
/** A longer piece is a sentence, not a topic. */
const LONGEST = 60;

/** Topics from a list in any of the layouts feeds use: separators, bullets, `['a', 'b']`, hash tags, labelled lines. */
export function parseTopics(text: string): string[] {
  if (text === '') return [];
  const listed = readListLiteral(text) ?? text.split('\n').flatMap(lineTopics);
  const topics = listed.map(cleanTopic).filter((topic) => topic !== '' && topic.length <= LONGEST);
  return [...new Set(topics)];
}

function lineTopics(line: string): string[] {
  const bare = line.replace(/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/, '');
  const value = bare.replace(
    /^(?:\*\*|__)?[^*_:：,，、]{1,24}(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?/u,
    '',
  );
  return splitOutsideBrackets(/\S/.test(value) ? value : bare, SEPARATORS);
}

function cleanTopic(piece: string): string {
  const topic = plainText(piece)
    .replace(/^[#\s]+/, '')
    .replace(/[\s.。…]+$/u, '');
  return isNothing(topic) ? '' : topic;
}
