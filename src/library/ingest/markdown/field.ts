import { type Role, roleOf } from '../labels.ts';
import { splitCells } from '../table/cells.ts';

/** A labelled line: `**요약**: …`, `- **Authors:** …`, `Upvotes: 14`, `【摘要】…`. */
export interface Field {
  readonly label: string;
  /** Null when we do not know the label. */
  readonly role: Role | null;
  readonly value: string;
  /** The line is an item of a list or a quote. */
  readonly nested: boolean;
}

const PREFIX = /^(?:\s{0,3}(?:[-*+•>]|\d{1,2}[.)])\s+)?/;
/** Pictures before a label: 📄, 🔗, 👍 … */
const PICTURE = /^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d){1,8}\s*)/u;
const BOLD = /^(\*\*|__)\s*([^*_\n]{1,60}?)\s*([:：]?)\s*\1\s*([:：]?)\s*(.*)$/s;
const BRACKETS = /^(?:【([^】]{1,30})】|\[([^\]]{1,30})\](?!\())\s*[:：]?\s*(.*)$/s;
const HTML = /^<(b|strong)>\s*([^<:：]{1,40})\s*[:：]?\s*<\/\1>\s*[:：]?\s*(.*)$/is;
const PLAIN = /^([^:：*`[\]<>|]{1,40})\s*[:：]\s*(.*)$/s;

/** Labels of the parts that writers of notes ask for; without marks only these are labels, not any word with a colon. */
const SECTIONS = new Set(
  (
    'motivation method methods methodology approach result results conclusion conclusions contribution contributions ' +
    'background problem novelty limitations objective findings insight insights impact 动机 方法 结果 结论 贡献 背景 创新点 ' +
    '局限性 研究动机 研究方法 主要结果 동기 방법 결과 결론 기여 한계 배경 動機 手法 結果 結論 背景 貢献'
  ).split(' '),
);

/** Reads a labelled line. In bold any short label with a colon counts; otherwise only labels we know. A heading is none. */
export function readField(line: string): Field | null {
  if (/^\s{0,3}#{1,6}\s/.test(line)) return null;
  const prefix = PREFIX.exec(line)?.[0] ?? '';
  const nested = prefix.trim() !== '';
  const text = line.slice(prefix.length).trim().replace(PICTURE, '');
  const bold = BOLD.exec(text);
  if (bold) return boldField(bold, nested);
  const bracketed = BRACKETS.exec(text);
  if (bracketed) return knownField(bracketed[1] ?? bracketed[2] ?? '', bracketed[3] ?? '', nested);
  const html = HTML.exec(text);
  if (html) return knownField(html[2] ?? '', html[3] ?? '', nested);
  const plain = PLAIN.exec(text);
  return plain ? knownField(plain[1] ?? '', plain[2] ?? '', nested) : null;
}

function boldField(match: RegExpExecArray, nested: boolean): Field | null {
  const label = (match[2] ?? '').replace(PICTURE, '').trim();
  const value = (match[5] ?? '').trim();
  const role = roleOf(label);
  const hasColon = match[3] !== '' || match[4] !== '';
  return hasColon || (role !== null && value !== '') ? { label, role, value, nested } : null;
}

function knownField(label: string, value: string, nested: boolean): Field | null {
  const name = label.trim();
  const role = roleOf(name);
  const known = role !== null || SECTIONS.has(name.toLowerCase());
  return known ? { label: name, role, value: value.trim(), nested } : null;
}

/** A row of a table of labels and values: `| 作者 | Ada Lovelace |`. */
export function readCellField(line: string): Field | null {
  if (!line.trimStart().startsWith('|') || line.length > 20_000) return null;
  const [label = '', value, ...more] = splitCells(line).map((cell) => cell.replace(PICTURE, ''));
  if (value === undefined || more.length > 0) return null;
  return knownField(label.replace(/\*\*|__/g, '').replace(/[:：]$/, ''), value, false);
}

/** A line that is nothing but bold text: a heading in all but marks. */
export function readBoldLine(line: string): string | null {
  const match = /^(?:\*\*|__)([^*\n]{1,200})(?:\*\*|__)\s*[:：]?\s*$/.exec(line.trimEnd());
  return match ? (match[1] ?? '').trim().replace(/[:：]$/, '') : null;
}
