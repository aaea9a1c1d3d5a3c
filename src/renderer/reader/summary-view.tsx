import { useId } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LineRange, Summary } from '../../shared/paper.ts';
import { nameOfKind } from '../../shared/words/summary-kinds.ts';
import { useStore } from '../client/store.ts';
import { Markdown } from '../text/markdown.tsx';
import type { Disputed } from '../text/numbers/disputed.ts';
import { Icon } from '../ui/icon.tsx';
import { foldedTexts, toggleFold } from './folded.ts';
import { isPrinting } from './printing.ts';
import { linesText } from './provenance-text.ts';

interface SummaryViewProps {
  readonly summary: Summary;
  readonly textKey: string;
  readonly disputed: Disputed | undefined;
}

/** One text under its heading, which folds it. */
export function SummaryView({ summary, textKey, disputed }: SummaryViewProps) {
  const folded = useStore(foldedTexts);
  const onPaper = useStore(isPrinting);
  const isOpen = onPaper || !folded.has(textKey);
  const text = useId();
  return (
    <section
      className="summary"
      data-kind={summary.kind}
      data-language={summary.language}
      data-text={textKey}
    >
      <SummaryHeading
        summary={summary}
        text={text}
        isOpen={isOpen}
        onToggle={() => toggleFold(textKey)}
      />
      <div id={text} hidden={!isOpen}>
        <Markdown source={summary.markdown} language={summary.language} disputed={disputed} />
      </div>
    </section>
  );
}

interface SummaryHeadingProps {
  readonly summary: Summary;
  /** The id of what it folds. */
  readonly text: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A section says its own name, any other text its kind in its own language. */
function SummaryHeading({ summary, text, isOpen, onToggle }: SummaryHeadingProps) {
  const { t } = useTranslation();
  const isSection = summary.kind === 'section' && summary.heading !== null;
  const kind = nameOfKind(summary.kind, summary.language);
  const lines: LineRange = summary.provenance.lines;
  return (
    <h2
      className={isSection ? 'summary-section' : 'summary-kind'}
      lang={summary.heading ? summary.language : kind.language}
      title={isSection ? linesText(lines, t) : undefined}
    >
      <Button className="fold" aria-expanded={isOpen} aria-controls={text} onPress={onToggle}>
        <span className="fold-mark" data-open={isOpen || undefined}>
          <Icon name="fold" />
        </span>
        {summary.heading ?? kind.text}
      </Button>
    </h2>
  );
}
