// A square button with an icon; its name and keys show in a tooltip.
import { Tooltip } from '@mantine/core';

import { Icon } from './icon.tsx';
import { KeyCaps } from './key-caps.tsx';
import classes from './tool-button.module.css';

export interface ToolButtonProps {
  label: string;
  icon: string;
  caps?: readonly string[];
  ariaKeys?: string | undefined;
  pressed?: boolean | undefined;
  disabled?: boolean;
  side?: 'bottom' | 'right' | 'top';
  text?: string;
  testId?: string;
  onClick(): void;
}

export function ToolButton(props: ToolButtonProps) {
  const {
    label,
    icon,
    caps = [],
    ariaKeys,
    pressed,
    disabled = false,
    side = 'bottom',
    text,
    testId,
    onClick,
  } = props;
  const tip = (
    <span className={classes.tip}>
      {label}
      {caps.length > 0 && <KeyCaps caps={caps} />}
    </span>
  );
  return (
    <Tooltip
      label={tip}
      position={side}
      openDelay={350}
      withinPortal
      events={{ hover: true, focus: false, touch: false }}
    >
      <button
        type="button"
        className={classes.button}
        aria-label={label}
        aria-keyshortcuts={ariaKeys}
        aria-pressed={pressed}
        aria-disabled={disabled}
        data-text={text === undefined ? undefined : true}
        data-testid={testId}
        onClick={() => {
          if (!disabled) onClick();
        }}
      >
        <Icon name={icon} />
        {text !== undefined && <span aria-hidden>{text}</span>}
      </button>
    </Tooltip>
  );
}
