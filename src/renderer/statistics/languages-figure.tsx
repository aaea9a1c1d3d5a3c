import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import type { CountOfLanguage } from '../../shared/statistics.ts';
import { nameOfLanguage } from '../words/languages.ts';
import { Figure } from './figure.tsx';

const ROW = 26;
const LEFT = 96;
const RIGHT = 64;

/** A bar a language, under its own name. */
export function LanguagesFigure({ counts }: { readonly counts: readonly CountOfLanguage[] }) {
  const { t } = useTranslation();
  return (
    <Figure
      title={t('statistics.languages')}
      hint={t('statistics.languagesHint')}
      empty={counts.length === 0 ? t('statistics.languagesEmpty') : null}
      heads={[t('statistics.language'), t('statistics.papers')]}
      rows={counts.map(({ language, papers }) => [
        <span key={language} lang={language}>
          {nameOfLanguage(language)}
        </span>,
        papers,
      ])}
      plot={(width) => <LanguagesPlot counts={counts} width={width} />}
    />
  );
}

interface LanguagesPlotProps {
  readonly counts: readonly CountOfLanguage[];
  readonly width: number;
}

function LanguagesPlot({ counts, width }: LanguagesPlotProps) {
  const { t, i18n } = useTranslation();
  const most = Math.max(...counts.map(({ papers }) => papers));
  const along = scaleLinear([0, most], [0, Math.max(40, width - LEFT - RIGHT)]);
  return (
    <svg
      className="plot"
      role="img"
      aria-label={t('statistics.languagesHint')}
      width={width}
      height={counts.length * ROW}
    >
      {counts.map(({ language, papers }, row) => (
        <g key={language} transform={`translate(0 ${row * ROW + ROW / 2})`}>
          <text lang={language} dy="0.32em" className="plot-name">
            {nameOfLanguage(language)}
          </text>
          <rect className="bar" x={LEFT} y={-7} height={14} width={along(papers)} rx={2} />
          <text x={LEFT + along(papers) + 8} dy="0.32em">
            {papers.toLocaleString(i18n.language)}
          </text>
        </g>
      ))}
    </svg>
  );
}
