// Details that the inspector and the article show, by id, as last heard from the server.
import type { DocumentDetailDto, EdgeDetailDto, EntityDetailDto } from '#server/contract/graph.ts';

import { IDLE, outOfDate, type Remote } from './remote.ts';

export interface Details {
  entities: ReadonlyMap<string, Remote<EntityDetailDto>>;
  edges: ReadonlyMap<string, Remote<EdgeDetailDto>>;
  documents: ReadonlyMap<string, Remote<DocumentDetailDto>>;
}

export const NO_DETAILS: Details = { entities: new Map(), edges: new Map(), documents: new Map() };

export type DetailKind = keyof Details;
export type DetailOf<Kind extends DetailKind> =
  Details[Kind] extends ReadonlyMap<string, infer Value> ? Value : never;

export function detailOf<Kind extends DetailKind>(details: Details, kind: Kind, id: string): DetailOf<Kind> {
  return (details[kind].get(id) ?? IDLE) as DetailOf<Kind>;
}

export function setDetail<Kind extends DetailKind>(
  details: Details,
  kind: Kind,
  id: string,
  detail: DetailOf<Kind>,
): Details {
  const map = new Map(details[kind] as ReadonlyMap<string, DetailOf<Kind>>).set(id, detail);
  return { ...details, [kind]: map };
}

type Known<Value> = ReadonlyMap<string, Remote<Value>>;

function stale<Value>(known: Known<Value>, ids: Iterable<string> = known.keys()): Known<Value> {
  const next = new Map(known);
  for (const id of ids) {
    const detail = known.get(id);
    if (detail !== undefined) next.set(id, outOfDate(detail));
  }
  return next;
}

/** After a decision or an ingest, what was heard before may be out of date: of articles, whom they mention. */
export function forgetDetails({ entities, edges, documents }: Details): Details {
  return { entities: stale(entities), edges: stale(edges), documents: stale(documents) };
}

/** What was heard about these entities and edges is out of date, and so is what articles say of them. */
export function forgetSome(
  details: Details,
  { entities, edges }: { entities: readonly string[]; edges: readonly string[] },
): Details {
  return {
    entities: stale(details.entities, entities),
    edges: stale(details.edges, edges),
    documents: stale(details.documents),
  };
}
