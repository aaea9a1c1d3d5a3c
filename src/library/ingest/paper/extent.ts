import type { SetAsideReason } from '../../../shared/import-report.ts';
import { readBoldLine, readField } from '../markdown/field.ts';
import { isFurnitureLine, isLinkDefinition, isRule } from '../markdown/furniture.ts';
import { readHeading } from '../markdown/outline.ts';
import { filledEnd, isBlank, nextFilled } from '../text/lines.ts';
import { isChat, isPlaceholder } from './placeholder.ts';
import type { PaperSpan } from './starts.ts';

/** Which lines of a span are the paper's, and which a rule sets aside. */
export interface Extent {
  /** End of the paper's text. */
  readonly textEnd: number;
  /** End of the lines that are the paper's: a rule below closes it. */
  readonly end: number;
  readonly setAside: readonly {
    readonly from: number;
    readonly to: number;
    readonly reason: SetAsideReason;
  }[];
}

/** Cuts off what follows a paper's text without being part of it. */
export function readExtent(lines: readonly string[], span: PaperSpan): Extent {
  const kept = dropFooters(lines, span.head + 1, span.to);
  const rule = lastRule(lines, span.head + 1, kept);
  const tail = rule < 0 ? kept : filledEnd(lines, rule + 1, kept);
  const failure = placeholderAt(lines, span.head + 1, kept);
  if (failure > 0) {
    return {
      textEnd: failure,
      end: failure,
      setAside: [{ from: failure, to: kept, reason: 'placeholder' }],
    };
  }
  if (rule >= 0 && tail > rule + 1 && isRemark(lines.slice(rule + 1, tail), span)) {
    const textEnd = filledEnd(lines, span.head + 1, rule);
    const from = nextFilled(lines, rule + 1, tail);
    return {
      textEnd,
      end: rule + 1,
      setAside: [{ from, to: tail, reason: 'remark' }],
    };
  }
  const chat = closingChat(lines, span, kept);
  if (chat > 0) {
    const end = filledEnd(lines, span.head + 1, chat);
    return { textEnd: end, end, setAside: [{ from: chat, to: kept, reason: 'remark' }] };
  }
  const textEnd = rule >= 0 && tail <= rule + 1 ? filledEnd(lines, span.head + 1, rule) : kept;
  return { textEnd, end: kept, setAside: [] };
}

/** Longer last paragraphs say something about the paper too. */
const LONGEST_CHAT = 400;

/** First line of a document's last paragraph when that speaks to whoever asked for the digest; -1 otherwise. */
function closingChat(lines: readonly string[], span: PaperSpan, end: number): number {
  if (span.to < lines.length) return -1;
  let from = end;
  while (from > span.head + 1 && !isBlank(lines[from - 1] ?? '')) from -= 1;
  const last = lines.slice(from, end);
  const text = last.join('\n');
  const isLoose =
    nextFilled(lines, span.head + 1, from) < from &&
    isBlank(lines[from - 1] ?? '') &&
    !last.some(
      (line, at) => /^\s*[-*+>|#`]/.test(line) || readField(line)?.role || readHeading(line, at),
    );
  return isLoose && text.length <= LONGEST_CHAT && isChat(text) ? from : -1;
}

/** Link definitions and page furniture at the very end belong to the document. */
function dropFooters(lines: readonly string[], from: number, to: number): number {
  let end = filledEnd(lines, from, to);
  while (end > from && isFooter(lines[end - 1] ?? '')) {
    end = filledEnd(lines, from, end - 1);
  }
  return end;
}

function isFooter(line: string): boolean {
  return isLinkDefinition(line) || (isFurnitureLine(line) && !isRule(line) && !line.includes(']('));
}

function lastRule(lines: readonly string[], from: number, to: number): number {
  for (let at = to - 1; at >= from && at > to - 12; at -= 1) {
    if (isRule(lines[at] ?? '')) return at;
  }
  return -1;
}

/** Text after a card's closing rule, without labels, is the writer's; in notes it must sound so too. */
function isRemark(lines: readonly string[], span: PaperSpan): boolean {
  const text = lines.join('\n').trim();
  const structured = lines.some(
    (line, at) => readField(line)?.role || readBoldLine(line) || readHeading(line, at),
  );
  return !structured && text.length <= 1_200 && (span.family === 'cards' || isChat(text));
}

/** A failure note in place of the text: `# faild to  read !!!!`. */
function placeholderAt(lines: readonly string[], from: number, to: number): number {
  const shown = lines
    .slice(from, to)
    .findIndex((line) => /^\s*#/.test(line) && isPlaceholder(line));
  const at = shown < 0 ? -1 : from + shown;
  const rest =
    at < 0
      ? ''
      : lines
          .slice(at, to)
          .filter((line) => !isBlank(line))
          .join('\n');
  return at >= 0 && isPlaceholder(rest) ? at : -1;
}
