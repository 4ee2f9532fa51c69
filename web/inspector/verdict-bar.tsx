// Accept, reject, unsure: one key each.
import type { EdgeDto } from '#server/contract/graph.ts';

import { keyCaps } from '../actions/keys.ts';
import { actionOf, runAction } from '../actions/registry.ts';
import { useApp } from '../bind/app-context.ts';
import { IS_MAC } from '../bind/platform.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyCaps } from '../ui/key-caps.tsx';
import classes from './inspector.module.css';

/** With the status that a verdict leaves; what is rejected is gone. */
export const VERDICT_ACTIONS = [
  { id: 'edge.accept', kind: 'accept', status: 'accepted' },
  { id: 'edge.reject', kind: 'reject', status: null },
  { id: 'edge.unsure', kind: 'unsure', status: 'unsure' },
] as const;

export function VerdictBar({ id, status }: { id: string; status: EdgeDto['status'] }) {
  const app = useApp();
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons, not fields of a form.
    <div className={classes.verdicts} role="group" aria-label="Verdict">
      {VERDICT_ACTIONS.map((verdict) => {
        const action = actionOf(verdict.id);
        if (action === null) return null;
        return (
          <button
            key={verdict.id}
            type="button"
            className={classes.verdict}
            data-verdict={verdict.id}
            data-testid={`verdict-${verdict.kind}`}
            aria-pressed={verdict.status === status}
            onClick={() => void runAction(action, app, { nodes: [], edges: [id] })}
          >
            <Icon name={action.icon} size={16} />
            {action.label}
            <KeyCaps caps={keyCaps(action.keys[0] ?? '', IS_MAC)} />
          </button>
        );
      })}
    </div>
  );
}
