// The difference between two scenes as a patch that can be applied forwards or backwards to a third: undo of an old
// step does not throw away what happened since.
import type { Scene } from './scene.ts';

interface Change<Value> {
  before: Value | undefined;
  after: Value | undefined;
}
type Changes<Value> = ReadonlyMap<string, Change<Value>>;

type ValueOf<Key extends keyof Scene> = Scene[Key] extends ReadonlyMap<string, infer Value> ? Value : never;
export type ScenePatch = { [Key in keyof Scene]: Changes<ValueOf<Key>> };

function difference<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): Changes<Value> {
  const changes = new Map<string, Change<Value>>();
  if (before === after) return changes;
  for (const [id, value] of before) {
    if (after.get(id) !== value) changes.set(id, { before: value, after: after.get(id) });
  }
  for (const [id, value] of after) if (!before.has(id)) changes.set(id, { before: undefined, after: value });
  return changes;
}

function patched<Value>(
  map: ReadonlyMap<string, Value>,
  changes: Changes<Value>,
  side: 'before' | 'after',
): ReadonlyMap<string, Value> {
  if (changes.size === 0) return map;
  const result = new Map(map);
  for (const [id, change] of changes) {
    const value = change[side];
    if (value === undefined) result.delete(id);
    else result.set(id, value);
  }
  return result;
}

export function diffScenes(before: Scene, after: Scene): ScenePatch {
  return {
    entities: difference(before.entities, after.entities),
    edges: difference(before.edges, after.edges),
    places: difference(before.places, after.places),
    hidden: difference(before.hidden, after.hidden),
    filters: difference(before.filters, after.filters),
    expansions: difference(before.expansions, after.expansions),
  };
}

export function isEmptyPatch(patch: ScenePatch): boolean {
  return Object.values(patch).every((changes) => changes.size === 0);
}

/** Edges whose end has gone since are left out, so a patch never leaves an edge hanging in the air. */
export function applyPatch(scene: Scene, patch: ScenePatch, direction: 'forward' | 'backward'): Scene {
  const side = direction === 'forward' ? 'after' : 'before';
  const entities = patched(scene.entities, patch.entities, side);
  const edges = patched(scene.edges, patch.edges, side);
  const whole = [...edges.values()].every((edge) => entities.has(edge.subject) && entities.has(edge.object));
  return {
    entities,
    edges: whole
      ? edges
      : new Map([...edges].filter(([, edge]) => entities.has(edge.subject) && entities.has(edge.object))),
    places: patched(scene.places, patch.places, side),
    hidden: patched(scene.hidden, patch.hidden, side),
    filters: patched(scene.filters, patch.filters, side),
    expansions: patched(scene.expansions, patch.expansions, side),
  };
}
