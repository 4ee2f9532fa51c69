// Listens for the registry's keys on the whole page.
import { useEffect } from 'react';

import { actionForKey, runAction } from '../actions/registry.ts';
import { selectionScope } from '../actions/scope.ts';
import { useApp } from '../bind/app-context.ts';

export function useKeyboard(): void {
  const app = useApp();
  useEffect(() => {
    let covered = false;
    const isCovered = () => {
      const { dialog, menu } = app.stores.view.getState();
      return dialog !== null || menu !== null;
    };
    // A dialog hears Esc before this does: what it closed was the layer that this press peels.
    const onCapture = () => {
      covered = isCovered();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (event.key === 'Escape' && covered && !isCovered())) return;
      const action = actionForKey(app, event);
      if (action === null) return;
      event.preventDefault();
      void runAction(action, app, selectionScope(app.stores.selection.getState()));
    };
    globalThis.addEventListener('keydown', onCapture, { capture: true });
    globalThis.addEventListener('keydown', onKeyDown);
    return () => {
      globalThis.removeEventListener('keydown', onCapture, { capture: true });
      globalThis.removeEventListener('keydown', onKeyDown);
    };
  }, [app]);
}
