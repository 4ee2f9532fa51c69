// The screen after a decision: what the server says changed, as far as it is on this canvas.
import type { DecisionBody } from '#server/contract/annotate.ts';
import type { EntityDto } from '#server/contract/graph.ts';
import type { DecisionResultDto } from '#server/contract/requests.ts';

import { merge, place, removeEdges, removeEntities, type Scene } from '../../graph/scene.ts';
import { seedPlaces } from '../../graph/seed.ts';
import { forgetDetails } from '../../state/details.ts';
import { type Ref, type Selection, selectionSize, selectOnly } from '../../state/selection.ts';
import type { AppContext } from '../context.ts';
import { setScene } from './scene.ts';

/** Entities that a decision names. */
export function entitiesOf(body: DecisionBody): string[] {
  if ('left' in body) return [body.left, body.right];
  if ('subject' in body) return [body.subject, body.object];
  return 'entity' in body && body.entity !== undefined ? [body.entity] : [];
}

export interface Following {
  /** The scene that had what comes back now. */
  before?: Scene | undefined;
  /** What else is brought onto the canvas. */
  brings?: ((entity: EntityDto) => boolean) | undefined;
}

function namesOf({ name, aliases }: EntityDto): string[] {
  return [name, ...aliases].map((text) => text.toLowerCase());
}

/**
 * What a decision made of the scene. Entities that came out of those it is about (they share a name) are brought beside
 * them, at their old places where `before` knows one; other entities that the answer names stay off the canvas.
 */
function followed(
  scene: Scene,
  result: DecisionResultDto,
  about: readonly string[],
  { before = scene, brings = () => false }: Following,
): Scene {
  const gone = result.removedEntities.filter((id) => scene.entities.has(id));
  const known = [...about, ...gone].flatMap((id) => scene.entities.get(id) ?? before.entities.get(id) ?? []);
  const names = new Set(known.flatMap(namesOf));
  const left = removeEntities(removeEdges(scene, new Set(result.removedEdges)), new Set(gone));
  const brought = result.changed.entities.filter(
    (entity) =>
      !left.entities.has(entity.id) && (brings(entity) || namesOf(entity).some((name) => names.has(name))),
  );
  const updated = result.changed.entities.filter(({ id }) => left.entities.has(id));
  const merged = merge(left, { entities: [...updated, ...brought], edges: result.changed.edges });
  if (brought.length === 0) return merged;
  const old = new Map(
    brought.flatMap(({ id }) => {
      const at = before.places.get(id);
      return at === undefined ? [] : [[id, at] as const];
    }),
  );
  const placed = place(merged, old);
  return place(placed, seedPlaces(placed, about.find((id) => placed.places.has(id)) ?? null));
}

/** What stands for the selected thing after the decision, when it went and something took its place. */
function successorOf(
  selection: Selection,
  before: Scene,
  after: Scene,
  { changed, removedEdges, removedEntities }: DecisionResultDto,
): Ref | null {
  const { focus } = selection;
  if (focus === null || selectionSize(selection) !== 1) return null;
  if (focus.kind === 'edge' && removedEdges.includes(focus.id)) {
    const fresh = changed.edges.filter(({ id }) => !before.edges.has(id) && after.edges.has(id));
    return fresh.length === 1 ? { kind: 'edge', id: fresh[0]?.id ?? '' } : null;
  }
  if (focus.kind === 'node' && removedEntities.includes(focus.id)) {
    const [entity] = changed.entities.filter(({ id }) => after.entities.has(id));
    return entity === undefined ? null : { kind: 'node', id: entity.id };
  }
  return null;
}

export function follow(
  context: AppContext,
  result: DecisionResultDto,
  about: readonly string[],
  following: Following = {},
): void {
  const { scene, selection, details } = context.stores;
  const now = scene.getState();
  const next = followed(now, result, about, following);
  const successor = successorOf(selection.getState(), now, next, result);
  setScene(context, next);
  if (successor !== null) selection.setState(selectOnly(successor));
  details.setState(forgetDetails);
}
