import { useId } from 'react';
import type { Disputed } from '../text/numbers/disputed.ts';
import { nameOfLanguage } from '../words/languages.ts';
import type { Part } from './arrangement.ts';
import { OriginLine } from './origin-line.tsx';
import { SummaryView } from './summary-view.tsx';

interface PartViewProps {
  readonly part: Part;
  /** Where languages stand together, each part says which it is. */
  readonly isNamed: boolean;
  readonly disputed: ReadonlyMap<string, Disputed>;
}

/** Texts that stand together: a column, a language among others, or one text in every language. */
export function PartView({ part: { language, pieces }, isNamed, disputed }: PartViewProps) {
  const name = useId();
  const hasName = isNamed && language !== null;
  return (
    <section className="part" aria-labelledby={hasName ? name : undefined}>
      {hasName && (
        <p id={name} className="part-language" lang={language}>
          {nameOfLanguage(language)}
        </p>
      )}
      {pieces.map((piece) =>
        piece.kind === 'text' ? (
          <SummaryView
            key={piece.key}
            textKey={piece.key}
            summary={piece.summary}
            disputed={disputed.get(piece.key)}
          />
        ) : (
          <OriginLine key={piece.key} origin={piece.origin} />
        ),
      )}
    </section>
  );
}
