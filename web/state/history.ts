// One undo and redo for view and data. A step knows how to take itself back and do itself again; steps on data ask the
// server. Pure list handling here; running a step is the actions' business.
import type { Query } from '../graph/gesture-cypher.ts';

export interface Step {
  id: number;
  /** What was done, as a person would say it: "Expand Russia". */
  label: string;
  /** Data steps change what the database says; view steps only this canvas. */
  kind: 'view' | 'data';
  /** What the gesture asked the graph for, where it asked. */
  query?: Query;
  /** With `force` also over a later decision of somebody else. */
  undo(force?: boolean): Promise<void>;
  redo(): Promise<void>;
}

export interface History {
  done: readonly Step[];
  undone: readonly Step[];
  /** A step is on its way to the server: no other one may start. */
  busy: boolean;
  nextId: number;
}

export const NO_HISTORY: History = { done: [], undone: [], busy: false, nextId: 1 };

/** Older steps are forgotten. */
const KEPT = 200;

export function record(history: History, step: Omit<Step, 'id'>): History {
  const done = [...history.done, { ...step, id: history.nextId }].slice(-KEPT);
  return { ...history, done, undone: [], nextId: history.nextId + 1 };
}

export function lastDone(history: History): Step | null {
  return history.done.at(-1) ?? null;
}

export function nextUndone(history: History): Step | null {
  return history.undone.at(-1) ?? null;
}

export function undoneOnce(history: History): History {
  const step = lastDone(history);
  if (step === null) return history;
  return { ...history, done: history.done.slice(0, -1), undone: [...history.undone, step] };
}

export function redoneOnce(history: History): History {
  const step = nextUndone(history);
  if (step === null) return history;
  return { ...history, done: [...history.done, step], undone: history.undone.slice(0, -1) };
}
