import { type Role, roleOf } from '../labels.ts';
import { readBoldLine, readCellField, readField } from '../markdown/field.ts';
import { readOutline } from '../markdown/outline.ts';
import { isBlank, nextFilled } from '../text/lines.ts';
import { plainText } from '../text/plain.ts';
import { type NumberedPart, numberedParts } from './numbered.ts';

/** A piece of a paper's text under one heading or label. Lines count from 0 in the document. */
export interface Part {
  /** Plain text; null for what stands before the first heading. */
  readonly heading: string | null;
  readonly role: Role | null;
  /** A label in the text, not a heading: its value may stand on the label's own line. */
  readonly field: boolean;
  /** The heading's rank, 0 for fields and the beginning. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The lines of a paper below its head. */
export interface Body {
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
}

interface Mark {
  readonly line: number;
  readonly heading: string;
  readonly role: Role | null;
  readonly field: boolean;
  readonly level: number;
  /** Text on the line of the mark itself. */
  readonly rest: string;
}

const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*[.、)]?|[一二三四五六七八九十]{1,3}[、.])\s*(?=\S)/;

/**
 * Splits a paper's text where its own headings are. Notes write them as `###`, as `1. **…**` or as bold lines;
 * the highest of these that a text uses is its headings, the others are content.
 */
export function splitParts(body: Body): Part[] {
  const marks = findMarks(body);
  const bounds = [...marks.map((mark) => mark.line), body.to];
  const first = bounds[0] ?? body.to;
  const lead = partOf(
    body,
    { line: body.from - 1, heading: '', role: null, field: false, level: 0, rest: '' },
    first,
  );
  const parts = marks.map((mark, index) => partOf(body, mark, bounds[index + 1] ?? body.to));
  return [{ ...lead, heading: null, from: body.from }, ...parts];
}

function partOf(body: Body, mark: Mark, to: number): Part {
  const below = dedent(body.lines.slice(mark.line + 1, to));
  const text = [mark.rest, ...below].join('\n').trim();
  const { heading, role, field, level } = mark;
  return { heading, role, field, level, from: mark.line, to, text };
}

/** Text under a numbered heading is indented by the list it stands in. */
function dedent(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => !isBlank(line));
  const depth = filled.reduce(
    (least, line) => Math.min(least, line.length - line.trimStart().length),
    8,
  );
  return lines.map((line) => line.slice(filled.length === 0 ? 0 : depth));
}

function findMarks(body: Body): Mark[] {
  const lines = body.lines.slice(body.from, body.to);
  const outline = readOutline(lines);
  const open = lines.map((line, at) => (outline.fenced[at] === 1 ? '' : line));
  const headings = outline.headings.map((heading) =>
    headingMark(heading.text, heading.level, heading.line),
  );
  const firstHeading = outline.headings[0]?.line ?? open.length;
  const numbered = headings.length > 0 ? [] : numberedParts(open).map(numberedMark);
  const isNumbered = numbered.length > 1 || numbered[0]?.line === nextFilled(open, 0);
  const labels = labelMarks(open, isNumbered ? (numbered[0]?.line ?? 0) : firstHeading);
  const marks = isNumbered ? [...labels, ...numbered] : [...labels, ...headings];
  return marks
    .sort((a, b) => a.line - b.line)
    .map((mark) => ({ ...mark, line: mark.line + body.from }));
}

function headingMark(text: string, level: number, line: number): Mark {
  const field = readField(text);
  const heading = cleanHeading(field?.role ? field.label : text);
  return {
    line,
    heading,
    role: roleOf(heading),
    field: false,
    level,
    rest: field?.role ? field.value : '',
  };
}

function numberedMark({ line, label, value, field }: NumberedPart): Mark {
  const mark = headingMark(label, 0, line);
  return value === '' ? mark : { ...mark, field, rest: value };
}

/** Labelled lines and bold lines before the first heading. In lists only labels we know count; others are content. */
function labelMarks(lines: readonly string[], to: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < to; at += 1) {
    const line = lines[at] ?? '';
    if (isBlank(line) || line.length > 200_000) continue;
    const mark = labelMark(line, at, marks);
    if (mark) marks.push(mark);
  }
  return marks;
}

function labelMark(line: string, at: number, before: readonly Mark[]): Mark | null {
  const bold = /^\s/.test(line) ? null : readBoldLine(line);
  const field = readField(line) ?? readCellField(line);
  if (field && isFieldHere(field, line, before)) {
    const { label, role, value } = field;
    return { line: at, heading: cleanHeading(label), role, field: true, level: 0, rest: value };
  }
  if (bold === null) return null;
  const heading = cleanHeading(bold);
  return { line: at, heading, role: roleOf(heading), field: true, level: 0, rest: '' };
}

/** A known label in a list counts until a text begins: there, "- **Code**: …" is what the text says. */
function isFieldHere(
  field: { role: Role | null; nested: boolean },
  line: string,
  before: readonly Mark[],
): boolean {
  if (/^\s{2,}/.test(line) && field.role === null) return false;
  if (!field.nested) return true;
  if (field.role === null) return false;
  return before.every((mark) => mark.role !== null);
}

/** A heading as plain text without its number and colon. */
export function cleanHeading(text: string): string {
  const plain = plainText(text)
    .replace(/[:：]\s*$/, '')
    .trim();
  return plain.replace(NUMBER, '') || plain;
}
