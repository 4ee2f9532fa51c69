// A small word in a frame: reading, status, count.
import type { ReactNode } from 'react';

import classes from './tag.module.css';

export type TagTone = 'plain' | 'good' | 'bad' | 'doubt' | 'accent';

export function Tag({
  tone = 'plain',
  children,
  testId,
}: {
  tone?: TagTone;
  children: ReactNode;
  testId?: string;
}) {
  return (
    <span className={classes.tag} data-tone={tone} data-testid={testId}>
      {children}
    </span>
  );
}
