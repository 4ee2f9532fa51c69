// Listens for the registry's keys on the whole page.
import { useEffect } from 'react';

import { actionForKey, runAction } from '../actions/registry.ts';
import { selectionScope } from '../actions/scope.ts';
import { useApp } from '../bind/app-context.ts';

export function useKeyboard(): void {
  const app = useApp();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const action = actionForKey(app, event);
      if (action === null) return;
      event.preventDefault();
      void runAction(action, app, selectionScope(app.stores.selection.getState()));
    };
    globalThis.addEventListener('keydown', onKeyDown);
    return () => globalThis.removeEventListener('keydown', onKeyDown);
  }, [app]);
}
