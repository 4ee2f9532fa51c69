// Before more comes onto the canvas than it can draw, a person is asked what to take instead. Nothing freezes.
import type { EntityDto } from '#server/contract/graph.ts';

import {
  amountOf,
  CANVAS_LIMITS,
  cutToFit,
  fitsCanvas,
  newcomersByDegree,
} from '../../graph/canvas-limits.ts';
import type { Query } from '../../graph/gesture-cypher.ts';
import type { Scene } from '../../graph/scene.ts';
import type { TooMuch, TooMuchChoice } from '../../state/too-much.ts';
import type { AppContext } from '../context.ts';
import { showStatement } from './console.ts';

function countTypes(entities: readonly EntityDto[]): TooMuch['types'] {
  const counts = new Map<string, number>();
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);
}

/** Opens the dialog and waits for a choice; closing it chooses nothing. */
export function askTooMuch({ stores }: AppContext, offer: Omit<TooMuch, 'choose'>): Promise<TooMuchChoice> {
  return new Promise((resolve) => {
    const choose = (choice: TooMuchChoice) => {
      stores.view.setState(({ dialog }) => (dialog?.kind === 'too-much' ? { dialog: null } : {}));
      resolve(choice);
    };
    stores.view.setState({ dialog: { kind: 'too-much', offer: { ...offer, choose } } });
  });
}

/** Shows the console: with this query, or with the answer that it has. */
export function showAsTable(context: AppContext, query: Query | null): void {
  if (query !== null) showStatement(context, query.statement, query.params);
  context.stores.console.setState({ open: true, view: 'table' });
  context.stores.table.setState({ open: false });
}

/**
 * `next`, or as much of it as a person chose when it does not fit; null for nothing. `query` lists the same as a table;
 * null when the console shows it already.
 */
export async function fitted(
  context: AppContext,
  next: Scene,
  what: string,
  query: Query | null,
  before: Scene = context.stores.scene.getState(),
): Promise<Scene | null> {
  const amount = amountOf(next);
  if (fitsCanvas(amount)) return next;
  const coming = newcomersByDegree(before, next);
  if (coming.length === 0) return cutToFit(before, next, null);
  const here = next.entities.size - coming.length;
  const choice = await askTooMuch(context, {
    what,
    amount,
    room: Math.max(0, Math.min(coming.length, CANVAS_LIMITS.entities - here)),
    order: 'degree',
    types: countTypes(coming),
  });
  switch (choice.kind) {
    case 'sample':
      return cutToFit(before, next, null);
    case 'types':
      return cutToFit(before, next, new Set(choice.types));
    case 'table':
      showAsTable(context, query);
      return null;
    case 'nothing':
      return null;
  }
}
