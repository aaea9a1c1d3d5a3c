import type { ScaleLinear } from 'd3-scale';

interface CountAxisProps {
  readonly scale: ScaleLinear<number, number>;
  /** Where the lines begin and end, in CSS pixels. */
  readonly from: number;
  readonly to: number;
  readonly locale: string;
}

/** Faint lines at round numbers of papers, and the numbers at their left. Whole papers only. */
export function CountAxis({ scale, from, to, locale }: CountAxisProps) {
  return (
    <g>
      {scale
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick} transform={`translate(0 ${scale(tick)})`}>
            <line className="grid" x1={from} x2={to} />
            <text x={from - 8} dy="0.32em" textAnchor="end">
              {tick.toLocaleString(locale)}
            </text>
          </g>
        ))}
    </g>
  );
}
