// Runs a query that answers one row, or says what is not there.
import { RelataError } from '#cypher/model/errors.ts';
import type { QueryDescriptor } from '#cypher/store/index.ts';

import type { Access } from './access.ts';

export interface Missing {
  /** "edge", "document": what was asked for. */
  kind: string;
  id: string;
  help: string;
}

export function missing({ kind, id, help }: Missing): RelataError {
  return new RelataError('NOT_FOUND', `There is no ${kind} '${id}'`, { help });
}

/** The first row of a query that always answers one. */
export async function readOne<Params extends Record<string, unknown>, Row>(
  { store, options }: Access,
  query: QueryDescriptor<Params, Row>,
  params: Params,
): Promise<Row> {
  const [row] = (await store.run(query, params, options)).rows;
  if (row === undefined) throw new RelataError('INTERNAL', `The query ${query.name} answered nothing`);
  return row;
}

/** Throws NOT_FOUND when the query answers no row. */
export async function findOne<Params extends Record<string, unknown>, Row>(
  { store, options }: Access,
  query: QueryDescriptor<Params, Row>,
  params: Params,
  what: Missing,
): Promise<Row> {
  const [row] = (await store.run(query, params, options)).rows;
  if (row !== undefined) return row;
  throw missing(what);
}
