// Fans out edges between the same two entities, whatever their direction, so that none hides another.
import type { EdgeDto } from '#server/contract/graph.ts';

/** Curvature between one edge and the next of a fan, as a share of the distance between the ends. */
const SPREAD = 0.22;

/**
 * Curvature per edge id: the offset of a quadratic curve's control point from the middle of the chord, as a share of
 * the chord, to the left of subject -> object. A lone edge is straight (0).
 */
export function fanCurvatures(
  edges: Iterable<Pick<EdgeDto, 'id' | 'subject' | 'object'>>,
): Map<string, number> {
  const fans = new Map<string, Array<Pick<EdgeDto, 'id' | 'subject' | 'object'>>>();
  for (const edge of edges) {
    const { subject, object } = edge;
    const key = subject < object ? `${subject}\n${object}` : `${object}\n${subject}`;
    const fan = fans.get(key);
    if (fan === undefined) fans.set(key, [edge]);
    else fan.push(edge);
  }
  const curvatures = new Map<string, number>();
  for (const fan of fans.values()) {
    fan.sort((a, b) => a.id.localeCompare(b.id));
    fan.forEach((edge, index) => {
      const offset = (index - (fan.length - 1) / 2) * SPREAD;
      if (edge.subject === edge.object) curvatures.set(edge.id, 1 + index * 0.6);
      else curvatures.set(edge.id, edge.subject < edge.object ? offset : -offset || 0);
    });
  }
  return curvatures;
}
