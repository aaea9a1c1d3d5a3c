import { Segments } from '../ui/segments.tsx';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => string;
  readonly hint?: string;
  readonly onChange: (value: Value) => void;
}

/** One setting with a few values, all in sight, and what the chosen one means. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, values, value, nameOf, hint, onChange } = props;
  return (
    <div>
      <h3>{label}</h3>
      <Segments
        label={label}
        value={value}
        onChange={onChange}
        segments={values.map((each) => ({ value: each, label: nameOf(each) }))}
      />
      {hint && <p className="settings-hint">{hint}</p>}
    </div>
  );
}
