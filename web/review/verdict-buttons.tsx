// The verdicts of the review as large buttons with their keys, made from its actions.
import { keyCaps } from '../actions/keys.ts';
import { actionOf, labelOf, runAction } from '../actions/registry.ts';
import type { Action } from '../actions/types.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { IS_MAC } from '../bind/platform.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyCaps } from '../ui/key-caps.tsx';
import classes from './review.module.css';

const NOTHING = { nodes: [], edges: [] };

export function VerdictButtons({ ids }: { ids: readonly string[] }) {
  const app = useApp();
  useStore(app.stores.review);
  const actions = ids.flatMap((id): Action[] => {
    const action = actionOf(id);
    return action === null ? [] : [action];
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form.
    <div className={classes.verdicts} role="group" aria-label="Verdict">
      {actions.map((action) => (
        <button
          key={action.id}
          type="button"
          className={classes.verdict}
          data-verdict={action.id}
          data-testid={action.id.replace('.', '-')}
          disabled={!action.when(app, NOTHING)}
          onClick={() => void runAction(action, app, NOTHING)}
        >
          <Icon name={action.icon} size={16} />
          {labelOf(action, app, NOTHING)}
          <KeyCaps caps={keyCaps(action.keys[0] ?? '', IS_MAC)} />
        </button>
      ))}
    </div>
  );
}
