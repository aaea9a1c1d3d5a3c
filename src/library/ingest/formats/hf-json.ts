import type { Format, Source } from '../format.ts';
import { readJson } from '../json/read-json.ts';
import { isAboutPapers } from '../research.ts';

/** Lists of papers as JSON: of the Hugging Face API, wrapped, one a line, with Python literals, or flat records. */
export const hfJson: Format = {
  id: 'hf-json',
  matches,
  parse: readJson,
};

const SAMPLE = 60_000;

/** An update without papers: `[]`, or the record that wraps a list with nothing in it. */
const EMPTY_LIST =
  /^\s*(?:\[\s*\]|\{(?:[^[\]{}]*,)?\s*"(?:data|papers|items|results|entries|articles)"\s*:\s*\[\s*\]\s*(?:,[^[\]{}]*)?\})\s*$/;
const EMPTY = 0.35;

/** JSON by its first character; of papers when records in a sample are. */
function matches({ name, text }: Source): number {
  if (!/^\s*[[{]/.test(text.slice(0, 200))) return 0;
  if (text.length < 2_000 && EMPTY_LIST.test(text)) return EMPTY;
  const { entries } = readJson({ name, text: text.slice(0, SAMPLE) });
  const whole =
    entries.length > 0 || text.length <= SAMPLE
      ? entries
      : readJson({ name, text: text.slice(0, SAMPLE * 10) }).entries;
  return whole.length > 0 && isAboutPapers(whole, text) ? 0.95 : 0;
}
