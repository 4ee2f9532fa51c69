// A tool button made from an action of the registry.
import { ariaKeys, keyCaps } from '../actions/keys.ts';
import { actionOf, labelOf, runAction } from '../actions/registry.ts';
import { selectionScope } from '../actions/scope.ts';
import { ToolButton } from '../ui/tool-button.tsx';
import { useApp, useStore } from './app-context.ts';
import { IS_MAC } from './platform.ts';

export interface ActionButtonProps {
  id: string;
  side?: 'bottom' | 'right' | 'top';
  text?: string;
}

/** Follows the stores that decide whether and how actions apply. */
function useActionPulse(): void {
  const { stores } = useApp();
  useStore(stores.selection);
  useStore(stores.history);
  useStore(stores.view);
  useStore(stores.scene);
  useStore(stores.layout);
  useStore(stores.theme);
}

export function ActionButton({ id, side = 'bottom', text }: ActionButtonProps) {
  const app = useApp();
  useActionPulse();
  const action = actionOf(id);
  if (action === null) return null;
  const scope = selectionScope(app.stores.selection.getState());
  const [keys] = action.keys;
  return (
    <ToolButton
      label={labelOf(action, app, scope)}
      icon={action.icon}
      caps={keys === undefined ? [] : keyCaps(keys, IS_MAC)}
      ariaKeys={keys === undefined ? undefined : ariaKeys(keys)}
      pressed={action.isOn?.(app)}
      disabled={!action.when(app, scope)}
      side={side}
      {...(text === undefined ? {} : { text })}
      testId={`action-${id}`}
      onClick={() => void runAction(action, app, scope)}
    />
  );
}
