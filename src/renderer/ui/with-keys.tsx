import { Key } from './key.tsx';

/** Stands for a key while the sentence is translated; no language writes it. */
export const KEY_MARK = '\u0000';

interface WithKeysProps {
  readonly sentence: string;
  /** As the shortcut table writes them, in the order of the marks. */
  readonly keys: readonly string[];
}

/** A translated sentence with drawn keys in the places of {@link KEY_MARK}. */
export function WithKeys({ sentence, keys }: WithKeysProps) {
  const parts = sentence.split(KEY_MARK);
  return parts.map((part, index) => {
    const key = keys[index];
    return (
      <span key={part}>
        {part}
        {key !== undefined && <Key name={key} />}
      </span>
    );
  });
}
