// A graph of a given size, written straight into an empty database in batches: entities with names made of syllables
// and edges that favour the well connected, as graphs of news do. Seeded: the same size gives the same graph.
import type { Connection } from '#cypher/store/driver.ts';

export interface GeneratedGraph {
  /** Ids of entities in the order of their making; the first ones have the most edges. */
  idOf(index: number): string;
  nameOf(index: number): string;
  entities: number;
  edges: number;
}

const WORK = { query: 'bench', kind: 'system', timeoutMs: 600_000 } as const;
const BATCH = 20_000;
const EDGES_AN_ENTITY = 4;
const TYPES = ['Person', 'Organization', 'Location', 'Group'] as const;
const RELATIONS = ['MET', 'HEAD_OF', 'MEMBER_OF', 'PRAISED', 'CRITICIZED', 'BASED_IN'] as const;
const SYLLABLES = 'ka ro mi ten dal vor sha lin gue bo ras ti mur el no'.split(' ');

/** A generator of numbers in 0..1 from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function nameOf(index: number): string {
  const word = (value: number): string => {
    let rest = value;
    let text = '';
    for (let at = 0; at < 3; at++) {
      text += SYLLABLES[rest % SYLLABLES.length] ?? '';
      rest = Math.floor(rest / SYLLABLES.length);
    }
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return `${word(index * 7919 + 13)} ${word(Math.floor(index / 100) * 104_729 + index)}`;
}

const idOf = (index: number): string => `e${index.toString(36).padStart(6, '0')}`;

interface Ends {
  subjects: Uint32Array;
  objects: Uint32Array;
  degrees: Uint32Array;
}

/** Cubed: a few entities get thousands of edges, most get a few. */
function drawEnds(entities: number, edges: number): Ends {
  const random = seeded(1);
  const ends = {
    subjects: new Uint32Array(edges),
    objects: new Uint32Array(edges),
    degrees: new Uint32Array(entities),
  };
  for (let edge = 0; edge < edges; edge++) {
    const object = Math.floor(random() ** 3 * entities);
    const drawn = Math.floor(random() * entities);
    const subject = drawn === object ? (drawn + 1) % entities : drawn;
    ends.subjects[edge] = subject;
    ends.objects[edge] = object;
    ends.degrees[subject] = (ends.degrees[subject] ?? 0) + 1;
    ends.degrees[object] = (ends.degrees[object] ?? 0) + 1;
  }
  return ends;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_value, at) => from + at);
}

function entityRow(index: number, degree: number): object {
  const name = nameOf(index);
  return {
    id: idOf(index),
    type: TYPES[index % TYPES.length],
    name,
    aliases: [name, name.split(' ')[1] ?? name],
    documents: 1 + (index % 5),
    mentions: 2 + (index % 9),
    degree,
  };
}

function edgeRow(index: number, subject: number, object: number): object {
  const type = RELATIONS[index % RELATIONS.length];
  const id = `r${index.toString(36)}`;
  return {
    type,
    subject: idOf(subject),
    object: idOf(object),
    properties: {
      id,
      type,
      label: 'words of the text',
      reading: 'asserted',
      disputed: false,
      status: 'unreviewed',
      rejectedBefore: false,
      origin: 'extracted',
      confidence: 0.5 + (index % 50) / 100,
      claims: 1 + (index % 3),
      documents: 1,
      sources: 1,
      firstDate: '2001-11-22',
      lastDate: '2001-11-23',
      datePrecision: 'day',
      firstReported: '2001-11-23',
      inferred: false,
    },
  };
}

const PUT_ENTITIES = `
UNWIND $rows AS row
CREATE (e:Entity)
SET e = row, e:$(row.type)`;

const PUT_EDGES = `
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties`;

async function write(connection: Connection, text: string, rows: object[]): Promise<void> {
  await connection.write((tx) => tx.run(text, { rows }), WORK);
}

/** The database must be empty and have its schema. Waits until the indexes are filled. */
export async function generateGraph(connection: Connection, entities: number): Promise<GeneratedGraph> {
  const edges = entities * EDGES_AN_ENTITY;
  const { subjects, objects, degrees } = drawEnds(entities, edges);
  for (let from = 0; from < entities; from += BATCH) {
    const indexes = range(from, Math.min(entities, from + BATCH));
    await write(
      connection,
      PUT_ENTITIES,
      indexes.map((index) => entityRow(index, degrees[index] ?? 0)),
    );
  }
  for (let from = 0; from < edges; from += BATCH) {
    const indexes = range(from, Math.min(edges, from + BATCH));
    const rows = indexes.map((index) => edgeRow(index, subjects[index] ?? 0, objects[index] ?? 0));
    await write(connection, PUT_EDGES, rows);
  }
  await connection.read((tx) => tx.run('CALL db.awaitIndexes(600)'), WORK);
  return { idOf, nameOf, entities, edges };
}
