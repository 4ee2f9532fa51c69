// A graph like those that news gives, of any size: communities, a few hubs, some parallel edges; the same each time.
import { READINGS } from '#cypher/model/reading.ts';
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';
import { fakeEdge, fakeEntity } from '#web/graph/scene.fake.ts';

export interface BenchGraph {
  entities: EntityDto[];
  edges: EdgeDto[];
  places: Map<string, { x: number; y: number }>;
}

const COMMUNITY = 50;
/** Scene units between neighbours. */
const APART = 85;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Share of edges that stay inside a community. */
const INSIDE = 0.8;
const TYPES = ['Person', 'Organization', 'Location', 'Group', 'Event'];
const RELATIONS = ['MET', 'MEMBER_OF', 'HEAD_OF', 'LOCATED_IN', 'CRITICISED', 'SUPPORTS'];
const SYLLABLES = ['ka', 'ro', 'lin', 'de', 'mar', 'sto', 'vel', 'an', 'tis', 'bur', 'ga', 'nor'];

/** Fractions 0..1, the same for the same seed (Park and Miller's generator). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
}

function sunflower(index: number, apart: number): { x: number; y: number } {
  const radius = apart * 0.6 * Math.sqrt(index + 0.5);
  return { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
}

function word(next: () => number): string {
  const syllables = Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES, next));
  const text = syllables.join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick<Item>(items: readonly Item[], next: () => number): Item {
  return items[Math.floor(next() * items.length)]!;
}

/** Low numbers of a range are chosen far more often: hubs. */
function skewed(size: number, next: () => number): number {
  return Math.floor(size * next() ** 2.5);
}

export function benchGraph(nodes: number, edges: number): BenchGraph {
  const next = random(7);
  const communities = Math.ceil(nodes / COMMUNITY);
  const id = (index: number) => `entity_${index.toString(16).padStart(8, '0')}`;
  const places = new Map<string, { x: number; y: number }>();
  for (let index = 0; index < nodes; index += 1) {
    const centre = sunflower(Math.floor(index / COMMUNITY), APART * Math.sqrt(COMMUNITY) * 1.8);
    const own = sunflower(index % COMMUNITY, APART * 1.7);
    places.set(id(index), { x: centre.x + own.x, y: centre.y + own.y });
  }
  const degrees = new Map<string, number>();
  const lines: EdgeDto[] = [];
  for (let index = 0; index < edges; index += 1) {
    const home = Math.floor(next() * communities) * COMMUNITY;
    const size = Math.min(COMMUNITY, nodes - home);
    const from = home + skewed(size, next);
    const to = next() < INSIDE ? home + Math.floor(next() * size) : Math.floor(next() * nodes);
    const [subject, object] = [id(from), id(to === from ? (to + 1) % nodes : to)];
    for (const end of [subject, object]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    lines.push(
      fakeEdge(subject, object, {
        id: `edge_${index.toString(16).padStart(8, '0')}`,
        type: pick(RELATIONS, next),
        reading: next() < 0.8 ? 'asserted' : pick(READINGS, next),
        confidence: 0.5 + next() / 2,
        sources: 1 + skewed(6, next),
      }),
    );
  }
  const entities = [...places.keys()].map((entity) =>
    fakeEntity(entity, {
      type: pick(TYPES, next),
      name: `${word(next)} ${word(next)}`,
      degree: degrees.get(entity) ?? 0,
    }),
  );
  return { entities, edges: lines, places };
}
