// Details that the inspector and the article show, by id, as last heard from the server.
import type { DocumentDetailDto, EdgeDetailDto, EntityDetailDto } from '#server/contract/graph.ts';

import { IDLE, type Remote } from './remote.ts';

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

/** After a decision or an ingest, what was heard before may be out of date; article texts never change. */
export function forgetDetails(details: Details): Details {
  return { ...NO_DETAILS, documents: details.documents };
}
