// All actions. Adding one is adding it to a list of its kind; nothing else names it.
import { toApiError } from '../api/problem.ts';
import type { AppContext } from './context.ts';
import { tellFailure } from './flows/notices.ts';
import { hasOwnKeys, isTyping, type KeyPress, matches } from './keys.ts';
import { ANNOTATE_ACTIONS } from './list/annotate.ts';
import { AREA_ACTIONS } from './list/areas.ts';
import { ARRANGE_ACTIONS } from './list/arrange.ts';
import { CONSOLE_ACTIONS } from './list/console.ts';
import { EXPLORE_ACTIONS } from './list/explore.ts';
import { FILE_ACTIONS } from './list/files.ts';
import { FILTER_ACTIONS } from './list/filters.ts';
import { HISTORY_ACTIONS } from './list/history.ts';
import { JUDGE_ACTIONS } from './list/judge.ts';
import { PANEL_ACTIONS } from './list/panels.ts';
import { PATH_ACTIONS } from './list/paths.ts';
import { REVIEW_ACTIONS } from './list/review.ts';
import { VIEW_ACTIONS } from './list/views.ts';
import { type Scope, selectionScope } from './scope.ts';
import type { Action, ActionPlace } from './types.ts';

export const ACTIONS: readonly Action[] = [
  ...HISTORY_ACTIONS,
  ...EXPLORE_ACTIONS,
  ...AREA_ACTIONS,
  ...PATH_ACTIONS,
  ...JUDGE_ACTIONS,
  ...ANNOTATE_ACTIONS,
  ...ARRANGE_ACTIONS,
  ...REVIEW_ACTIONS,
  ...PANEL_ACTIONS,
  ...FILTER_ACTIONS,
  ...VIEW_ACTIONS,
  ...FILE_ACTIONS,
  ...CONSOLE_ACTIONS,
];

export function actionOf(id: string): Action | null {
  return ACTIONS.find((action) => action.id === id) ?? null;
}

export function actionsAt(place: ActionPlace): readonly Action[] {
  return ACTIONS.filter((action) => action.places.includes(place));
}

export function labelOf(action: Action, context: AppContext, scope: Scope): string {
  return action.labelNow?.(context, scope) ?? action.label;
}

/** Runs it if it applies; a failure it did not handle itself becomes a notice. */
export async function runAction(action: Action, context: AppContext, scope: Scope): Promise<void> {
  if (!action.when(context, scope)) return;
  try {
    await action.run(context, scope);
  } catch (error) {
    tellFailure(context, `“${action.label}” failed`, toApiError(error));
  }
}

export function runById(context: AppContext, id: string, scope?: Scope): Promise<void> {
  const action = actionOf(id);
  if (action === null) return Promise.resolve();
  return runAction(action, context, scope ?? selectionScope(context.stores.selection.getState()));
}

/** What a key press stands for now. Null while typing, or when a dialog is open and it is not Esc. */
export function actionForKey(context: AppContext, press: KeyPress & { target: unknown }): Action | null {
  if (isTyping(press.target)) return null;
  const { dialog, menu } = context.stores.view.getState();
  const covered = dialog !== null || menu !== null;
  const scope = selectionScope(context.stores.selection.getState());
  const here = context.stores.review.getState().open ? 'review' : 'canvas';
  const fits = ({ mode = 'canvas', ...action }: Action) =>
    (mode === here || mode === 'everywhere') &&
    action.keys.some((keys) => matches(keys, press)) &&
    action.when(context, scope);
  const action = ACTIONS.find(fits) ?? null;
  if (action === null || (covered && action.id !== 'layer.peel')) return null;
  return press.key === 'Enter' && hasOwnKeys(press.target) ? null : action;
}
