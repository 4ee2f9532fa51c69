// The frame of a side panel: title, tools, scrolling body.
import type { ReactNode } from 'react';

import { IconButton } from './icon-button.tsx';
import classes from './panel.module.css';

export interface PanelProps {
  title: string;
  /** What the panel is about, in short, for when its content is scrolled away. */
  about?: string;
  tools?: ReactNode;
  onClose?: () => void;
  testId?: string;
  children: ReactNode;
}

export function Panel({ title, about, tools, onClose, testId, children }: PanelProps) {
  return (
    <section className={classes.panel} aria-label={title} data-testid={testId}>
      <header className={classes.header}>
        <h2 className={classes.title}>{title}</h2>
        {about !== undefined && (
          <span className={classes.about} title={about}>
            {about}
          </span>
        )}
        {tools}
        {onClose !== undefined && <IconButton label={`Close ${title}`} icon="x" onClick={onClose} />}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.body} tabIndex={0} aria-label={`${title}, content`}>
        {children}
      </section>
    </section>
  );
}

export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.section}>
      <header className={classes.sectionHeader}>
        <h3 className={classes.sectionTitle}>{title}</h3>
        {aside}
      </header>
      {children}
    </section>
  );
}
