// Labels, relationship types and property keys of the database, with counts from the count store.
import type { QueryDescriptor } from '../../store/types.ts';

export interface SchemaCountsRow {
  propertyKeys: string[];
  labels: string[];
  relationshipTypes: string[];
}

export const schemaNames: QueryDescriptor<Record<string, never>, SchemaCountsRow> = {
  name: 'schema/names',
  access: 'read',
  limit: 1,
  text: `
CALL () { CALL db.labels() YIELD label RETURN collect(label) AS labels }
CALL () { CALL db.relationshipTypes() YIELD relationshipType RETURN collect(relationshipType) AS relationshipTypes }
CALL () { CALL db.propertyKeys() YIELD propertyKey RETURN collect(propertyKey) AS propertyKeys }
RETURN labels, relationshipTypes, propertyKeys`,
  map: ({ labels, relationshipTypes, propertyKeys }) =>
    ({ labels, relationshipTypes, propertyKeys }) as SchemaCountsRow,
};

/** One label or type: how many, which properties a sample of it has, and between which labels a type goes. */
export interface SchemaPartRow {
  name: string;
  count: number;
  properties: { key: string; types: string[] }[];
  from: string[];
  to: string[];
}

/** Names are parameters of dynamic labels, so none is ever pasted into the text. */
const SAMPLED = `
CALL (name, sample) {
  UNWIND sample AS one
  UNWIND keys(one) AS key
  WITH key, valueType(one[key]) AS type
  WITH key, collect(DISTINCT type) AS types ORDER BY key
  RETURN collect({key: key, types: types}) AS properties
}`;

export const schemaLabels: QueryDescriptor<{ names: string[]; sample: number }, SchemaPartRow> = {
  name: 'schema/labels',
  access: 'read',
  limit: 10_000,
  text: `
UNWIND $names AS name
CALL (name) { MATCH (n:$(name)) RETURN count(n) AS count }
CALL (name) { MATCH (n:$(name)) WITH n LIMIT $sample RETURN collect(n) AS sample }
${SAMPLED}
RETURN {name: name, count: count, properties: properties, from: [], to: []} AS row`,
  map: ({ row }) => row as SchemaPartRow,
};

export const schemaTypes: QueryDescriptor<{ names: string[]; sample: number }, SchemaPartRow> = {
  name: 'schema/types',
  access: 'read',
  limit: 10_000,
  text: `
UNWIND $names AS name
CALL (name) { MATCH ()-[r:$(name)]->() RETURN count(r) AS count }
CALL (name) { MATCH ()-[r:$(name)]->() WITH r LIMIT $sample RETURN collect(r) AS sample }
${SAMPLED}
CALL (sample) {
  UNWIND sample AS one UNWIND labels(startNode(one)) AS label
  WITH DISTINCT label ORDER BY label RETURN collect(label) AS from
}
CALL (sample) {
  UNWIND sample AS one UNWIND labels(endNode(one)) AS label
  WITH DISTINCT label ORDER BY label RETURN collect(label) AS to
}
RETURN {name: name, count: count, properties: properties, from: from, to: to} AS row`,
  map: ({ row }) => row as SchemaPartRow,
};
