// What a panel shows when it has nothing to show: loading, empty, failed. Each with a way on.
import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';
import classes from './notes.module.css';

export function LoadingNote({ text = 'Loading…' }: { text?: string }) {
  return (
    <div className={classes.note} role="status">
      <Loader size={18} color="gray" />
      <p>{text}</p>
    </div>
  );
}

export function EmptyNote({ icon, title, children }: { icon: string; title: string; children?: ReactNode }) {
  return (
    <div className={classes.note}>
      <span className={classes.glyph}>
        <Icon name={icon} size={22} />
      </span>
      <h3 className={classes.title}>{title}</h3>
      {children}
    </div>
  );
}

export interface FailureNoteProps {
  title: string;
  message: string;
  help: string | null;
  code: string;
  onRetry?: () => void;
}

export function FailureNote({ title, message, help, code, onRetry }: FailureNoteProps) {
  return (
    <div className={classes.note} role="alert" data-testid="failure">
      <span className={classes.glyph} data-tone="bad">
        <Icon name="alert-triangle" size={22} />
      </span>
      <h3 className={classes.title}>{title}</h3>
      <p>{message}</p>
      {help !== null && <p className={classes.help}>{help}</p>}
      {onRetry !== undefined && (
        <button type="button" className={classes.retry} onClick={onRetry} data-testid="retry">
          Try again
        </button>
      )}
      <p className={classes.code}>{code}</p>
    </div>
  );
}
