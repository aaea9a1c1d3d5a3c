import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import { Key } from './key.tsx';
import './buttons.css';

/** Long enough that a pointer passing by opens nothing. Milliseconds. */
const TOOLTIP_DELAY = 500;

interface LabelledButtonProps {
  readonly icon?: IconName;
  readonly filled?: boolean;
  readonly label: string;
  /** Said in the tooltip; the label itself where missing. */
  readonly hint?: string;
  /** As the shortcut table writes it. */
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean;
  readonly onPress?: () => void;
}

/** A button that is a picture; its name is in the tooltip and read aloud. */
export function IconButton(props: LabelledButtonProps) {
  const { icon = 'close', filled = false, label, shortcut, disabled = false, onPress } = props;
  return (
    <WithTooltip text={label} shortcut={shortcut}>
      <Button
        className="button icon-button"
        aria-label={label}
        isDisabled={disabled}
        onPress={() => onPress?.()}
      >
        <Icon name={icon} filled={filled} />
      </Button>
    </WithTooltip>
  );
}

/** A quiet button with words. */
export function TextButton(
  props: LabelledButtonProps & { readonly look?: 'quiet' | 'plain' | 'edged' | 'main' },
) {
  const { icon, filled = false, label, hint, shortcut, onPress, look = 'quiet' } = props;
  const button = (
    <Button className={`button ${look}-button`} onPress={() => onPress?.()}>
      {icon && <Icon name={icon} filled={filled} />}
      <span>{label}</span>
    </Button>
  );
  if (!hint && !shortcut) return button;
  return (
    <WithTooltip text={hint ?? label} shortcut={shortcut}>
      {button}
    </WithTooltip>
  );
}

interface WithTooltipProps {
  readonly text: string;
  readonly shortcut: string | undefined;
  readonly children: ReactNode;
}

function WithTooltip({ text, shortcut, children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={TOOLTIP_DELAY} closeDelay={0}>
      {children}
      <Tooltip className="tooltip" offset={6}>
        {text}
        {shortcut && <Key name={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
