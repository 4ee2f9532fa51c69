// What a gesture asks for, as a statement that a person can read, change and run in the console: equivalent in what it
// finds, plainer than what the server runs. Values go as parameters; names stand in comments only.
import { READING_TYPES } from '#cypher/model/reading.ts';

export interface Query {
  statement: string;
  params: Record<string, unknown>;
}

export interface ExpandGesture {
  kind: 'expand';
  id: string;
  name: string;
  limit: number;
  types: readonly string[];
  direction: 'out' | 'in' | 'both';
  order: 'confidence' | 'claims' | 'recent' | 'name';
  /** Relation types without a direction: they are found whichever way is asked for. */
  symmetric: readonly string[];
}

export interface PathsGesture {
  kind: 'paths';
  from: { id: string; name: string };
  to: { id: string; name: string };
  types: readonly string[];
  /** Readings to cross beside asserted edges. */
  readings: ReadonlyArray<keyof typeof READING_TYPES>;
  maxLength: number;
  limit: number;
}

export type Gesture =
  | ExpandGesture
  | PathsGesture
  | { kind: 'path'; entities: readonly string[]; edges: readonly string[] }
  | { kind: 'entities'; ids: readonly string[] }
  | { kind: 'edges'; ids: readonly string[]; sentence: string | null }
  | { kind: 'search'; text: string; limit: number };

const ORDERS: Readonly<Record<ExpandGesture['order'], string>> = {
  confidence: 'confidence DESC, claims DESC, n.id',
  claims: 'claims DESC, confidence DESC, n.id',
  recent: 'recent DESC, confidence DESC, n.id',
  name: 'toLower(n.name), n.id',
};

/** Any text as the rest of a line comment. */
function remark(text: string): string {
  return `// ${text.replaceAll(/[\p{Zl}\p{Zp}\p{Cc}\p{Cf}\\]+/gu, ' ').trim()}`;
}

function expandQuery(gesture: ExpandGesture): Query {
  const { id, name, limit, types, direction, order, symmetric } = gesture;
  const ends = { out: 'startNode(r) = e', in: 'endNode(r) = e' };
  const conditions = [
    ...(types.length === 0 ? [] : ['r.type IN $types']),
    ...(direction === 'both' ? [] : [`(${ends[direction]} OR r.type IN $symmetric)`]),
  ];
  const lines = [
    remark(`${name} and its neighbours`),
    'MATCH (e:Entity {id: $id})-[r]-(n:Entity)',
    ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`]),
    'WITH e, n, collect(r) AS edges, max(r.confidence) AS confidence, sum(r.claims) AS claims,',
    "  max(coalesce(r.lastDate, r.firstReported, '')) AS recent",
    `ORDER BY ${ORDERS[order]}`,
    `LIMIT ${limit}`,
    'RETURN e, edges, n',
  ];
  return {
    statement: lines.join('\n'),
    params: {
      id,
      ...(types.length === 0 ? {} : { types }),
      ...(direction === 'both' ? {} : { symmetric }),
    },
  };
}

function entitiesQuery(ids: readonly string[]): Query {
  const lines = [
    remark(`${ids.length === 1 ? 'One entity' : `${ids.length} entities`} and the edges among them`),
    'MATCH (a:Entity) WHERE a.id IN $ids',
    'OPTIONAL MATCH (a)-[r]->(b:Entity) WHERE b.id IN $ids',
    'RETURN a, r, b',
  ];
  return { statement: lines.join('\n'), params: { ids } };
}

function pathsQuery({ from, to, types, readings, maxLength, limit }: PathsGesture): Query {
  const lines = [
    remark(`The shortest paths from ${from.name} to ${to.name}`),
    'MATCH (a:Entity {id: $from}), (b:Entity {id: $to})',
    `MATCH p = SHORTEST ${limit} (a)`,
    '  ((x:Entity)-[r]-(y:Entity) WHERE type(r) IN $relations AND r.type IN $types AND y <> a AND x <> b)',
    `  {1,${maxLength}} (b)`,
    'RETURN p',
    'ORDER BY length(p)',
  ];
  const relations = [...types, ...readings.map((reading) => READING_TYPES[reading])];
  return { statement: lines.join('\n'), params: { from: from.id, to: to.id, types, relations } };
}

function pathQuery(entities: readonly string[], edges: readonly string[]): Query {
  const lines = [
    remark(`A path over ${entities.length} entities`),
    'MATCH (a:Entity)-[r]->(b:Entity)',
    'WHERE a.id IN $entities AND b.id IN $entities AND r.id IN $edges',
    'RETURN a, r, b',
  ];
  return { statement: lines.join('\n'), params: { entities, edges } };
}

function edgesQuery(ids: readonly string[], sentence: string | null): Query {
  const lines = [
    remark(`${sentence ?? `${ids.length} edges`}: the sentences that say it`),
    'MATCH (edge:Edge)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(s:Sentence)-[:OF]->(d:Document)',
    'WHERE edge.id IN $ids',
    'MATCH (a:Entity {id: edge.subject}), (b:Entity {id: edge.object})',
    'RETURN a, claim.label AS relation, b, s.text AS sentence, d',
    'ORDER BY d.publishedAt DESC, s.start',
  ];
  return { statement: lines.join('\n'), params: { ids } };
}

/** Not in the index, so that asking for one finds nothing. */
const STOP_WORDS =
  /^(?:an?|and|are|as|at|be|by|for|if|in|into|is|it|no|not|of|on|or|that|the|they|this|to|was|with)$/;

/** Words in the syntax of the full-text index, without accents: each must begin a word of what is found. */
export function wordsQuery(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !STOP_WORDS.test(word))
    .map((word) => `${word}*`)
    .join(' AND ');
}

function searchQuery(text: string, limit: number): Query {
  const part = (index: string) => [
    `CALL db.index.fulltext.queryNodes('${index}', $words) YIELD node, score`,
    'RETURN node, score',
    `ORDER BY score DESC LIMIT ${limit}`,
  ];
  const lines = [
    remark(`Names and sentences with “${text}”`),
    ...part('relata_entity_names'),
    'UNION ALL',
    ...part('relata_sentence_text'),
  ];
  return { statement: lines.join('\n'), params: { words: wordsQuery(text) } };
}

export function cypherOf(gesture: Gesture): Query {
  switch (gesture.kind) {
    case 'expand':
      return expandQuery(gesture);
    case 'paths':
      return pathsQuery(gesture);
    case 'path':
      return pathQuery(gesture.entities, gesture.edges);
    case 'entities':
      return entitiesQuery(gesture.ids);
    case 'edges':
      return edgesQuery(gesture.ids, gesture.sentence);
    case 'search':
      return searchQuery(gesture.text, gesture.limit);
  }
}
