// An action: everything a person can do, described once. Toolbar, context menu, palette, keyboard and the shortcut sheet
// are made from this.
import type { AppContext } from './context.ts';
import type { Scope } from './scope.ts';

export const ACTION_GROUPS = [
  'find',
  'explore',
  'select',
  'judge',
  'annotate',
  'review',
  'arrange',
  'view',
  'panels',
  'console',
  'history',
] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export const GROUP_WORDS: Readonly<Record<ActionGroup, string>> = {
  find: 'Find',
  explore: 'Explore',
  select: 'Select',
  judge: 'Judge',
  annotate: 'Annotate',
  review: 'Review',
  arrange: 'Arrange',
  view: 'View',
  panels: 'Panels',
  console: 'Cypher',
  history: 'Undo and redo',
};

/** Where an action is offered, besides the palette and the keyboard. */
export const ACTION_PLACES = ['toolbar', 'node', 'edge', 'canvas', 'rail'] as const;
export type ActionPlace = (typeof ACTION_PLACES)[number];

export interface Action {
  /** "node.expand". */
  id: string;
  label: string;
  /** The label for this very moment: "Collapse" where "Expand" would do the reverse. */
  labelNow?(context: AppContext, scope: Scope): string;
  group: ActionGroup;
  /** Other words a person might look for. */
  keywords: readonly string[];
  /** A Tabler icon name. */
  icon: string;
  /** "mod+k": mod is Ctrl, or Cmd on a Mac. */
  keys: readonly string[];
  places: readonly ActionPlace[];
  /** 'danger' changes what the database says. */
  tone?: 'danger';
  /** Where its keys are heard: beside the canvas (when absent), while reviewing, or both. */
  mode?: 'canvas' | 'review' | 'everywhere';
  /** Whether it leaves a step in the history, and which kind. */
  undo: 'view' | 'data' | 'none';
  /** True for a switch that is on now. */
  isOn?(context: AppContext): boolean;
  when(context: AppContext, scope: Scope): boolean;
  run(context: AppContext, scope: Scope): void | Promise<void>;
}
