import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextButton } from '../ui/buttons.tsx';
import { DataTable } from './data-table.tsx';
import { useWidth } from './use-width.ts';

interface FigureProps {
  readonly title: string;
  /** What the plot shows, in a sentence; also said in its place to who cannot see it. */
  readonly hint: string;
  /** In the place of a plot that has nothing to draw yet; null where it has. */
  readonly empty: string | null;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** Draws the plot for a width in CSS pixels. */
  readonly plot: (width: number) => ReactNode;
}

/** A plot with its heading, or the same figures as a table. */
export function Figure({ title, hint, empty, heads, rows, plot }: FigureProps) {
  const { t } = useTranslation();
  const [isTable, setTable] = useState(false);
  const [place, width] = useWidth();
  const heading = useId();
  return (
    <section className="figure" aria-labelledby={heading}>
      <header className="figure-head">
        <h2 id={heading}>{title}</h2>
        {empty === null && (
          <TextButton
            look="plain"
            label={t(isTable ? 'statistics.asPlot' : 'statistics.asTable')}
            onPress={() => setTable(!isTable)}
          />
        )}
      </header>
      <p className="figure-hint figures">{hint}</p>
      {empty !== null && <p className="figure-empty">{empty}</p>}
      <div ref={place}>
        {empty === null && isTable && <DataTable caption={title} heads={heads} rows={rows} />}
        {empty === null && !isTable && width > 0 && plot(width)}
      </div>
    </section>
  );
}
