// A small square button with an icon alone, inside panels and rows; its name shows as the browser's own tip.
import { Icon } from './icon.tsx';
import classes from './icon-button.module.css';

export interface IconButtonProps {
  label: string;
  /** What the tip says, where the label says more. */
  tip?: string;
  icon: string;
  pressed?: boolean;
  testId?: string;
  onClick(): void;
}

export function IconButton({ label, tip = label, icon, pressed, testId, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      aria-pressed={pressed}
      title={tip}
      data-testid={testId}
      onClick={onClick}
    >
      <Icon name={icon} size={16} />
    </button>
  );
}
