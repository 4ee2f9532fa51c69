// Notices at the lower edge. One with an action offers it as a button; errors stay until dismissed.
import { useEffect } from 'react';

import { actionOf, runById } from '../actions/registry.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { dismiss, type Notice } from '../state/notices.ts';
import { Icon } from '../ui/icon.tsx';
import classes from './toasts.module.css';

const SHOWN_MS = 7000;

export function Toasts() {
  const { list } = useStore(useApp().stores.notices);
  return (
    <section className={classes.toasts} aria-label="Notices" aria-live="polite">
      {list.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

const LABELS: Readonly<Record<string, string>> = { 'history.undo': 'Undo', 'node.expand-options': 'Choose' };

function Toast({ notice }: { notice: Notice }) {
  const app = useApp();
  const { id, tone, text, help, action } = notice;
  useEffect(() => {
    if (tone === 'error') return;
    const timer = setTimeout(() => app.stores.notices.setState((notices) => dismiss(notices, id)), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [app, id, tone]);
  const close = () => app.stores.notices.setState((notices) => dismiss(notices, id));
  return (
    <div
      className={classes.toast}
      data-tone={tone}
      data-testid="toast"
      role={tone === 'error' ? 'alert' : undefined}
    >
      <p className={classes.text}>
        {text}
        {help !== null && <span className={classes.help}>{help}</span>}
      </p>
      {action !== null && (
        <button
          type="button"
          className={classes.action}
          data-testid="toast-action"
          onClick={() => {
            close();
            void runById(app, action);
          }}
        >
          {LABELS[action] ?? actionOf(action)?.label}
        </button>
      )}
      <button type="button" className={classes.close} aria-label="Dismiss" onClick={close}>
        <Icon name="x" size={15} />
      </button>
    </div>
  );
}
