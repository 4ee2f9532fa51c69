// Turns the driver's values into typed JSON. Element ids never leave: within one answer a node or relationship goes by
// a key counted from 1, outside it by our own id.
import type {
  ConsoleNode,
  ConsoleProperties,
  ConsoleRelationship,
  ConsoleValue,
  FloatWord,
  TemporalKind,
} from '#cypher/model/console-value.ts';

import { DRIVER_TYPES } from './driver.ts';

type DriverNode = InstanceType<typeof DRIVER_TYPES.Node>;
type DriverRelationship = InstanceType<typeof DRIVER_TYPES.Relationship>;

const TEMPORAL: ReadonlyArray<readonly [TemporalKind, abstract new (...args: never[]) => object]> = [
  ['date', DRIVER_TYPES.Date],
  ['time', DRIVER_TYPES.Time],
  ['localtime', DRIVER_TYPES.LocalTime],
  ['datetime', DRIVER_TYPES.DateTime],
  ['localdatetime', DRIVER_TYPES.LocalDateTime],
  ['duration', DRIVER_TYPES.Duration],
];

/** What one answer refers to: keys, ids of the graph, and ends whose node is not in the answer. */
export interface ValueReader {
  read(value: unknown): ConsoleValue;
  /** Ids of entities and edges seen so far. */
  graph(): { entities: string[]; edges: string[] };
  /** Element ids of ends that were not seen as nodes; for a query, never for an answer. */
  missingEnds(): string[];
  /** Gives the ends found for missingEnds() to the relationships that were read. */
  giveEnds(ends: ReadonlyArray<{ element: string; id: string | null; entity: boolean }>): void;
}

function ownId(props: Readonly<Record<string, unknown>>): string | null {
  const id = props.id ?? props.key;
  return typeof id === 'string' ? id : null;
}

function readFloat(value: number): ConsoleValue {
  return { t: 'float', v: Number.isFinite(value) ? value : (String(value) as FloatWord) };
}

/** The driver leaves the T of an absent time behind, which ISO 8601 does not allow. */
function durationText(text: string): string {
  return text.replace(/T$/, '').replace(/^P$/, 'PT0S');
}

function readScalar(value: unknown): ConsoleValue | null {
  if (value === null || value === undefined) return { t: 'null' };
  if (typeof value === 'boolean') return { t: 'boolean', v: value };
  if (typeof value === 'string') return { t: 'string', v: value };
  if (typeof value === 'number') return readFloat(value);
  if (value instanceof DRIVER_TYPES.Integer)
    return { t: 'int', v: value.inSafeRange() ? value.toNumber() : value.toString() };
  if (value instanceof Int8Array || value instanceof Uint8Array)
    return { t: 'bytes', v: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex') };
  if (value instanceof DRIVER_TYPES.Point) {
    const { x, y, z } = value;
    return { t: 'point', srid: Number(value.srid), x, y, z: z ?? null };
  }
  const temporal = TEMPORAL.find(([, type]) => value instanceof type);
  if (temporal === undefined) return null;
  return { t: temporal[0], v: temporal[0] === 'duration' ? durationText(String(value)) : String(value) };
}

export function createValueReader(): ValueReader {
  const keys = new Map<string, string>();
  const ends = new Map<string, string | null>();
  const open: { relationship: ConsoleRelationship; from: string; to: string }[] = [];
  const entities = new Set<string>();
  const edges = new Set<string>();

  function keyOf(kind: 'n' | 'r', element: string): string {
    const full = kind + element;
    const known = keys.get(full);
    if (known !== undefined) return known;
    const key = `${kind}${keys.size + 1}`;
    keys.set(full, key);
    return key;
  }

  function readProperties(given: Readonly<Record<string, unknown>>): ConsoleProperties {
    // fromEntries defines, so a key named __proto__ is a key.
    return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, read(value)]));
  }

  function readNode({ elementId, labels, properties }: DriverNode): ConsoleNode {
    const id = ownId(properties);
    ends.set(elementId, id);
    if (id !== null && labels.includes('Entity')) entities.add(id);
    if (id !== null && labels.includes('Edge')) edges.add(id);
    return { t: 'node', key: keyOf('n', elementId), id, labels, props: readProperties(properties) };
  }

  function readRelationship(given: DriverRelationship): ConsoleRelationship {
    const id = ownId(given.properties);
    if (id !== null) edges.add(id);
    const relationship: ConsoleRelationship = {
      t: 'relationship',
      key: keyOf('r', given.elementId),
      id,
      type: given.type,
      from: keyOf('n', given.startNodeElementId),
      to: keyOf('n', given.endNodeElementId),
      fromId: null,
      toId: null,
      props: readProperties(given.properties),
    };
    open.push({ relationship, from: given.startNodeElementId, to: given.endNodeElementId });
    return relationship;
  }

  function readPath(path: InstanceType<typeof DRIVER_TYPES.Path>): ConsoleValue {
    const nodes = [path.start, ...path.segments.map(({ end }) => end)].map(readNode);
    return {
      t: 'path',
      nodes,
      relationships: path.segments.map((segment) => readRelationship(segment.relationship)),
    };
  }

  function read(value: unknown): ConsoleValue {
    const scalar = readScalar(value);
    if (scalar !== null) return scalar;
    if (Array.isArray(value)) return { t: 'list', v: value.map(read) };
    if (value instanceof DRIVER_TYPES.Node) return readNode(value as DriverNode);
    if (value instanceof DRIVER_TYPES.Relationship) return readRelationship(value as DriverRelationship);
    if (value instanceof DRIVER_TYPES.Path) return readPath(value);
    return { t: 'map', v: readProperties(value as Record<string, unknown>) };
  }

  function settle(): void {
    for (const { relationship, from, to } of open) {
      relationship.fromId = ends.get(from) ?? null;
      relationship.toId = ends.get(to) ?? null;
    }
  }

  return {
    read,
    graph: () => ({ entities: [...entities], edges: [...edges] }),
    missingEnds: () =>
      [...new Set(open.flatMap(({ from, to }) => [from, to]))].filter((end) => !ends.has(end)),
    giveEnds(found) {
      for (const { element, id, entity } of found) {
        ends.set(element, id);
        if (entity && id !== null) entities.add(id);
      }
      settle();
    },
  };
}
