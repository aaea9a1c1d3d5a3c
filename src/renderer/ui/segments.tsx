import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './segments.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** After the label, dimmed. */
  readonly figure?: ReactNode;
  /** Language of the label, where it is not that of the interface. */
  readonly lang?: string;
}

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}

/** One choice of a few, all in sight. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, segments, value, onChange, className = '' } = props;
  return (
    <ToggleButtonGroup
      className={`segments ${className}`}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.value));
        if (chosen) onChange(chosen.value);
      }}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.value} id={segment.value} className="segment">
          <span lang={segment.lang}>{segment.label}</span>
          {segment.figure !== undefined && <span className="figures">{segment.figure}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
