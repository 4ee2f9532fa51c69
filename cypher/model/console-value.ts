// One value of a console result as JSON: a union by kind (`t`), so that nothing is lost or mistaken on the way.

export const TEMPORAL_KINDS = ['date', 'time', 'localtime', 'datetime', 'localdatetime', 'duration'] as const;
export type TemporalKind = (typeof TEMPORAL_KINDS)[number];

/** The floats that JSON does not have. */
export const FLOAT_WORDS = ['NaN', 'Infinity', '-Infinity'] as const;
export type FloatWord = (typeof FLOAT_WORDS)[number];

export type ConsoleProperties = Record<string, ConsoleValue>;

/** `key` tells things apart within one answer and means nothing in any other; outside it use `id`, which is ours. */
export interface ConsoleNode {
  t: 'node';
  key: string;
  /** The id of an entity, edge, claim, document ...; null for a node without one. */
  id: string | null;
  labels: string[];
  props: ConsoleProperties;
}

export interface ConsoleRelationship {
  t: 'relationship';
  key: string;
  /** The id of an edge; null for relationships of the evidence, which have none. */
  id: string | null;
  type: string;
  /** Keys of its ends. */
  from: string;
  to: string;
  /** Our ids of its ends; null when an end is not in the answer as a node. */
  fromId: string | null;
  toId: string | null;
  props: ConsoleProperties;
}

export type ConsoleValue =
  | { t: 'null' }
  | { t: 'boolean'; v: boolean }
  /** Whole; as text when it is beyond 2^53. */
  | { t: 'int'; v: number | string }
  | { t: 'float'; v: number | FloatWord }
  | { t: 'string'; v: string }
  /** Hexadecimal. */
  | { t: 'bytes'; v: string }
  /** As Neo4j prints it: ISO 8601, with a zone's name in brackets. */
  | { t: TemporalKind; v: string }
  | { t: 'point'; srid: number; x: number; y: number; z: number | null }
  | { t: 'list'; v: ConsoleValue[] }
  | { t: 'map'; v: ConsoleProperties }
  | ConsoleNode
  | ConsoleRelationship
  /** One more node than relationships, in the order of the walk. */
  | { t: 'path'; nodes: ConsoleNode[]; relationships: ConsoleRelationship[] };

/** What cut an answer short: the record limit, the byte limit, or (then perhaps nothing) the LIMIT that was added. */
export const CONSOLE_CUTS = ['rows', 'bytes', 'limit'] as const;
export type ConsoleCut = (typeof CONSOLE_CUTS)[number];
