import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperDetail } from '../../shared/paper.ts';
import { useStore } from '../client/store.ts';
import { settings } from '../settings/preferences.ts';
import { ContentsBar } from './contents-bar.tsx';
import { disputedIn } from './disputes.ts';
import { useGoToLanguage } from './go-to-language.ts';
import { LanguageBar } from './language-bar.tsx';
import { PaperActions } from './paper-actions.tsx';
import { PaperHead } from './paper-head.tsx';
import { PartView } from './part-view.tsx';
import { useShown } from './parts-shown.ts';
import { SeenIn } from './seen-in.tsx';

/** One paper: what it is, what can be done with it, and its summaries as the person wants them laid out. */
export function PaperView({ paper }: { readonly paper: PaperDetail }) {
  const { t } = useTranslation();
  useGoToLanguage();
  const { readerMode } = useStore(settings);
  const { languages, language, parts } = useShown(paper);
  const disputed = useMemo(() => disputedIn(paper.summaries, t), [paper.summaries, t]);
  const mode = languages.length > 1 ? readerMode : 'single';
  return (
    <article
      className="paper"
      aria-labelledby="paper-heading"
      data-mode={mode}
      style={{ '--columns': mode === 'side-by-side' ? parts.length : 1 } as CSSProperties}
    >
      <PaperHead paper={paper} />
      <PaperActions paper={paper} />
      <LanguageBar languages={languages} language={language} />
      <ContentsBar key={paper.id} parts={parts} />
      {language === undefined && <NoSummary />}
      <div className="parts">
        {parts.map((part) => (
          <PartView key={part.key} part={part} isNamed={parts.length > 1} disputed={disputed} />
        ))}
      </div>
      <SeenIn seen={paper.seen} />
    </article>
  );
}

function NoSummary() {
  const { t } = useTranslation();
  return (
    <div className="no-summary">
      <p>{t('reader.noSummary')}</p>
      <p>{t('reader.noSummaryHint')}</p>
    </div>
  );
}
