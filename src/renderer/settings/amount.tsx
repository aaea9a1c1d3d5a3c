import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly inWords: (value: number) => string;
  /** While the thumb moves. */
  readonly onMove: (value: number) => void;
  /** When it is let go, or moved by a key. */
  readonly onChange: (value: number) => void;
}

/** One setting that is a number, on a line from its smallest to its largest value. */
export function Amount(props: AmountProps) {
  const { label, value, from, to, step, inWords, onMove, onChange } = props;
  return (
    <Slider
      className="amount"
      value={value}
      minValue={from}
      maxValue={to}
      step={step}
      onChange={(next) => onMove(onlyOne(next))}
      onChangeEnd={(next) => onChange(onlyOne(next))}
    >
      <Label>{label}</Label>
      <SliderTrack className="amount-track">
        <SliderThumb className="amount-thumb" />
      </SliderTrack>
      <SliderOutput className="amount-value figures">{inWords(value)}</SliderOutput>
    </Slider>
  );
}

/** A slider may have several thumbs; ours have one. */
function onlyOne(value: number | readonly number[]): number {
  return typeof value === 'number' ? value : (value[0] ?? 0);
}
