// Remembers what was worked out of a scene's content while nothing but places change: every part of the page asks.
import type { Scene } from './scene.ts';

/** All of a scene that decides what is shown. */
export type Content = Pick<Scene, 'entities' | 'edges' | 'hidden' | 'filters'>;

export function remembered<Value>(workOut: (content: Content) => Value): (content: Content) => Value {
  const known = new WeakMap<Scene['entities'], { of: Content; value: Value }>();
  return (content) => {
    const { entities, edges, hidden, filters } = content;
    const last = known.get(entities);
    const same =
      last !== undefined &&
      last.of.edges === edges &&
      last.of.hidden === hidden &&
      last.of.filters === filters;
    if (same) return last.value;
    const value = workOut(content);
    // Not the content as given: a scene's places would be kept alive with it.
    known.set(entities, { of: { entities, edges, hidden, filters }, value });
    return value;
  };
}
