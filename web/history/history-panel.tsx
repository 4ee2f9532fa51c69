// What was done here, newest first; what was undone waits above.
import { showStatement } from '../actions/flows/console.ts';
import { redo, undo } from '../actions/flows/history.ts';
import { ActionButton } from '../bind/action-button.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import type { Step } from '../state/history.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { EmptyNote } from '../ui/notes.tsx';
import { Panel } from '../ui/panel.tsx';
import { Tag } from '../ui/tag.tsx';
import classes from './history-panel.module.css';

export function HistoryPanel({ onClose }: { onClose?: () => void }) {
  const app = useApp();
  const { done, undone } = useStore(app.stores.history);
  const tools = (
    <>
      <ActionButton id="history.undo" />
      <ActionButton id="history.redo" />
    </>
  );

  async function goBackTo(step: Step) {
    for (let last = done.length; last > 0; last -= 1) {
      if (app.stores.history.getState().done.at(-1)?.id === step.id) return;
      await undo(app);
    }
  }

  async function goForwardTo(step: Step) {
    for (let left = undone.length; left > 0; left -= 1) {
      if (!app.stores.history.getState().undone.some(({ id }) => id === step.id)) return;
      await redo(app);
    }
  }

  return (
    <Panel title="History" testId="history" tools={tools} {...(onClose === undefined ? {} : { onClose })}>
      {done.length + undone.length === 0 && (
        <EmptyNote icon="history" title="Nothing done yet">
          <p>Expanding, hiding, moving and judging leave a step here. Each can be undone.</p>
        </EmptyNote>
      )}
      <ol className={classes.steps} aria-label="Steps, newest first">
        {undone.map((step) => (
          <li key={step.id}>
            <button type="button" className={classes.step} data-undone onClick={() => void goForwardTo(step)}>
              <span className={classes.label}>{step.label}</span>
              <span className={classes.state}>undone</span>
            </button>
          </li>
        ))}
        {[...done].reverse().map((step, index) => (
          <li key={step.id} className={classes.item}>
            <button
              type="button"
              className={classes.step}
              aria-current={index === 0 ? 'step' : undefined}
              onClick={() => void goBackTo(step)}
            >
              <span className={classes.label}>{step.label}</span>
              {step.kind === 'data' && <Tag tone="accent">decision</Tag>}
            </button>
            <AsCypher step={step} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** Puts what a step asked the graph for into the console. */
function AsCypher({ step }: { step: Step }) {
  const app = useApp();
  const { query } = step;
  if (query === undefined) return null;
  return (
    <IconButton
      label={`Show “${step.label}” as Cypher`}
      icon="code"
      testId="step-cypher"
      onClick={() => showStatement(app, query.statement, query.params)}
    />
  );
}
