// What the database holds by name, with the ontology's names that are not there yet; asked once in a while.
import type { Clock } from '#cypher/model/clock.ts';
import { OWN_PREFIX, RESERVED_LABELS, RESERVED_RELATIONS } from '#cypher/ontology/reserved-names.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import { listFunctions, listProcedures } from '#cypher/queries/schema/callables.ts';
import { type SchemaPartRow, schemaLabels, schemaNames, schemaTypes } from '#cypher/queries/schema/counts.ts';
import { CONSOLE_PROCEDURES, type Store } from '#cypher/store/index.ts';

import type { SchemaDto } from '../contract/schema.ts';
import type { Access } from './access.ts';
import { readOne } from './find-one.ts';

type Part = SchemaDto['labels'][number]['part'];
type ValueType = SchemaDto['labels'][number]['properties'][number]['types'][number];

/** Nodes or relationships of one name that are looked at for their properties. */
const SAMPLE = 100;
const CACHE_MS = 10_000;

const VALUE_TYPES: ReadonlyArray<readonly [RegExp, ValueType]> = [
  [/^LIST/, 'list'],
  [/^STRING/, 'string'],
  [/^INTEGER/, 'integer'],
  [/^FLOAT/, 'float'],
  [/^BOOLEAN/, 'boolean'],
];

const READINGS = ['DENIED', 'PROPOSED', 'ALLEGED'];

function labelPart(name: string): Part {
  if (OWN_PREFIX.test(name)) return 'internal';
  return RESERVED_LABELS.has(name) && name !== 'Entity' ? 'evidence' : 'graph';
}

function typePart(name: string): Part {
  if (OWN_PREFIX.test(name)) return 'internal';
  return RESERVED_RELATIONS.has(name) && !READINGS.includes(name) ? 'evidence' : 'graph';
}

function propertiesOf({ properties }: SchemaPartRow): SchemaDto['labels'][number]['properties'] {
  return properties.map(({ key, types }) => ({
    key,
    types: [
      ...new Set(types.map((type) => VALUE_TYPES.find(([word]) => word.test(type))?.[1] ?? 'other')),
    ].sort(),
  }));
}

function union(...lists: Iterable<string>[]): string[] {
  return [...new Set(lists.flatMap((list) => [...list]))].sort();
}

async function readSchema(access: Access, ontology: Ontology, at: string): Promise<SchemaDto> {
  const { store, options } = access;
  const names = await readOne(access, schemaNames, {});
  const labelNames = union(names.labels, ontology.entityTypes.keys());
  const typeNames = union(names.relationshipTypes, ontology.relationTypes.keys());
  const [labels, types, functions, procedures] = await Promise.all([
    store.run(schemaLabels, { names: labelNames, sample: SAMPLE }, options),
    store.run(schemaTypes, { names: typeNames, sample: SAMPLE }, options),
    store.run(listFunctions, {}, options),
    store.run(listProcedures, { names: [...CONSOLE_PROCEDURES] }, options),
  ]);
  return {
    labels: labels.rows.map((row) => ({
      label: row.name,
      count: row.count,
      part: labelPart(row.name),
      properties: propertiesOf(row),
    })),
    relationshipTypes: types.rows.map((row) => ({
      type: row.name,
      count: row.count,
      part: typePart(row.name),
      properties: propertiesOf(row),
      from: row.from,
      to: row.to,
    })),
    propertyKeys: [...names.propertyKeys].sort(),
    functions: functions.rows,
    procedures: procedures.rows,
    at,
  };
}

/** The schema, at most CACHE_MS old. Those who ask while it is being read share the answer. */
export function createSchemaCache({
  store,
  ontology,
  clock,
}: {
  store: Store;
  ontology: Ontology;
  clock: Clock;
}) {
  let kept: { from: number; schema: Promise<SchemaDto> } | null = null;
  return (timeoutMs: number): Promise<SchemaDto> => {
    if (kept !== null && clock.elapsed() - kept.from < CACHE_MS) return kept.schema;
    // Not tied to one request's signal: others may wait for the same answer.
    const schema = readSchema({ store, options: { timeoutMs } }, ontology, clock.now());
    const mine = { from: clock.elapsed(), schema };
    kept = mine;
    schema.catch(() => {
      if (kept === mine) kept = null;
    });
    return schema;
  };
}
