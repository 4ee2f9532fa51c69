// What people keep under a name beside the graph, favourites and saved views: the queries that each kind has alike.
import type { QueryDescriptor } from '../store/types.ts';
import { rowOf } from './fragments.ts';

interface KeptKind {
  /** Where its queries are, and the first part of their names. */
  folder: string;
  label: string;
  /** As Cypher has a map of properties. */
  fields: string;
}

/** By name; `after` is the id of the last one of the page before. */
export function listKept<Row>({
  folder,
  label,
  fields,
}: KeptKind): QueryDescriptor<{ after: string | null; limit: number }, Row> {
  return {
    name: `${folder}/list`,
    access: 'read',
    limit: 10_000,
    text: `
OPTIONAL MATCH (last:${label} {id: $after})
WITH toLower(last.name) AS name, last.id AS id
MATCH (k:${label})
WHERE $after IS NULL OR toLower(k.name) > name OR (toLower(k.name) = name AND k.id > id)
WITH k ORDER BY toLower(k.name), k.id LIMIT $limit
RETURN k ${fields} AS row`,
    map: rowOf<Row>,
  };
}

/** Makes one, or changes the one with its id when `mustExist`; answers nothing when it is not there. */
export function putKept<Row extends { id: string }>({
  folder,
  label,
  fields,
}: KeptKind): QueryDescriptor<{ kept: Row; mustExist: boolean }, Row> {
  return {
    name: `${folder}/put`,
    access: 'write',
    limit: 1,
    text: `
OPTIONAL MATCH (known:${label} {id: $kept.id})
WITH known WHERE known IS NOT NULL OR NOT $mustExist
MERGE (k:${label} {id: $kept.id})
SET k = $kept
RETURN k ${fields} AS row`,
    map: rowOf<Row>,
  };
}

/** Answers how many it removed. */
export function removeKept({ folder, label }: KeptKind): QueryDescriptor<{ id: string }, number> {
  return {
    name: `${folder}/remove`,
    access: 'write',
    limit: 1,
    text: `MATCH (k:${label} {id: $id}) DELETE k RETURN count(*) AS row`,
    map: ({ row }) => Number(row),
  };
}
