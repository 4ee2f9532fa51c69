// Deterministic start positions: the same entities begin at the same places on every machine, and newcomers begin
// beside the entity they came with.
import { edgesOf, otherEnd } from './queries.ts';
import type { Scene } from './scene.ts';

/** FNV-1a over UTF-16 units, as a fraction 0..1. */
export function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash / 0x1_0000_0000;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Distance between neighbours at the start, in scene units (about a pixel at reading zoom). */
const STEP = 60;

function around(centre: { x: number; y: number }, index: number, turn: number): { x: number; y: number } {
  const angle = turn + index * GOLDEN_ANGLE;
  const radius = STEP * Math.sqrt(index + 1.5);
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}

/**
 * Places for entities that have none: beside a placed neighbour (`beside` first, if given), else on a spiral around
 * the origin in the order of their degree.
 */
export function seedPlaces(
  scene: Scene,
  beside: string | null = null,
): Map<string, { x: number; y: number }> {
  const seeded = new Map<string, { x: number; y: number }>();
  const at = (id: string) => scene.places.get(id) ?? null;
  const waiting = [...scene.entities.values()]
    .filter((entity) => at(entity.id) === null)
    .sort((a, b) => b.degree - a.degree || a.id.localeCompare(b.id));
  const used = new Map<string, number>();
  const loose: string[] = [];
  for (const { id } of waiting) {
    const ends = edgesOf(scene, id).map((edge) => otherEnd(edge, id));
    const host = beside !== null && ends.includes(beside) ? beside : ends.find((end) => at(end) !== null);
    const centre = host === undefined ? null : at(host);
    if (host === undefined || centre === null) {
      loose.push(id);
      continue;
    }
    const index = used.get(host) ?? 0;
    used.set(host, index + 1);
    seeded.set(id, around(centre, index, fraction(host) * 2 * Math.PI));
  }
  const fallback = beside === null ? null : at(beside);
  loose.forEach((id, index) => {
    seeded.set(id, around(fallback ?? { x: 0, y: 0 }, index, 0));
  });
  return seeded;
}
