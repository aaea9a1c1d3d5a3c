import { type Field, readField } from '../markdown/field.ts';

/** A line that numbers a part of a text: `1. **方法**`, `4. **标签**: 分割`, `3. 方法: …`, `一、作者信息`. */
export interface NumberedPart {
  readonly line: number;
  readonly label: string;
  /** What the line says besides. */
  readonly value: string;
  /** The value stands on the line. */
  readonly field: boolean;
}

interface Candidate {
  readonly line: number;
  readonly number: number;
  /** Nothing but a number and a name in bold. */
  readonly pure: boolean;
  readonly known: boolean;
  readonly field: Field | null;
  readonly label: string;
}

const LONGEST = 20_000;
const PURE = /^\s{0,2}(\d{1,2})[.、)]\s*(?:\*\*|__)([^*\n]{1,80})(?:\*\*|__)\s*[:：]?\s*$/;
const VALUED = /^(\d{1,2})[.、)]\s*(\S.*)$/s;
const HAN = /^([一二三四五六七八九十]{1,3})、\s*([^\n。！？!?,，;；]{1,30})$/;
const HAN_DIGITS = '一二三四五六七八九十';

/**
 * The numbered parts of a text. A name in bold alone always begins one. A line with more begins one only where it
 * goes on counting the parts, so the items of a list inside a part stay its text.
 */
export function numberedParts(lines: readonly string[]): NumberedPart[] {
  const found = lines.flatMap((line, at) => candidate(line, at) ?? []);
  const counted = found.some(({ pure }) => pure) || found.filter(({ known }) => known).length > 1;
  if (!counted) return [];
  let last = 0;
  let inner = 0;
  const parts: NumberedPart[] = [];
  for (const { line, number, pure, known, field, label } of found) {
    const goesOn = number === last + 1 && (known || number !== inner + 1 || inner === 0);
    if (!pure && !goesOn) {
      inner = number;
      continue;
    }
    last = number;
    inner = 0;
    parts.push({
      line,
      label,
      value: field?.value ?? '',
      field: !pure && (field?.value ?? '') !== '',
    });
  }
  return parts;
}

function candidate(line: string, at: number): Candidate | null {
  if (line.length > LONGEST) return null;
  const pure = line.length < 200 ? PURE.exec(line) : null;
  if (pure) {
    const label = pure[2] ?? '';
    return { line: at, number: Number(pure[1]), pure: true, known: true, field: null, label };
  }
  const han = line.length < 60 ? HAN.exec(line.trimEnd()) : null;
  if (han) return hanPart(han, at);
  const valued = VALUED.exec(line);
  const field = valued ? readField(valued[2] ?? '') : null;
  if (!valued || !field) return null;
  const known = field.role !== null || !/^\s*(?:\*\*|__)/.test(valued[2] ?? '');
  return { line: at, number: Number(valued[1]), pure: false, known, field, label: field.label };
}

function hanPart(match: RegExpExecArray, at: number): Candidate {
  const digits = [...(match[1] ?? '')].map((digit) => HAN_DIGITS.indexOf(digit) + 1);
  const number = digits.reduce((sum, digit) => sum + digit, 0);
  const text = match[2] ?? '';
  const field = readField(text);
  return { line: at, number, pure: false, known: true, field, label: field?.label ?? text };
}
