// A small square button with an icon alone, inside panels and rows; its name shows as the browser's own tip.
import { Icon } from './icon.tsx';
import classes from './icon-button.module.css';

export interface IconButtonProps {
  label: string;
  icon: string;
  pressed?: boolean;
  testId?: string;
  onClick(): void;
}

export function IconButton({ label, icon, pressed, testId, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      data-testid={testId}
      onClick={onClick}
    >
      <Icon name={icon} size={16} />
    </button>
  );
}
