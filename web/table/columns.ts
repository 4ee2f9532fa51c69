// The table's columns as descriptors: what a cell says, and what its column sorts by. Header, cells, sorting and CSV
// read this list.
import type { Ontology } from '#cypher/ontology/types.ts';
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import { valueWords } from '../graph/filter-words.ts';
import { entityTypeOf } from '../graph/ontology.ts';
import type { Scene } from '../graph/scene.ts';
import { dateWords, percentWords, relationWords } from '../graph/wording.ts';

/** Null sorts last in either direction. */
export type SortValue = string | number | null;

export interface Cells {
  ontology: Ontology;
  scene: Pick<Scene, 'entities' | 'places'>;
  /** Visible edges of an entity. */
  edgesHere(id: string): number;
}

export interface Column<Item> {
  /** Letters only: it stands in the address. */
  id: string;
  label: string;
  /** Pixels; the first column takes what is left. */
  width: number;
  /** Numbers stand at the right, and the first click on their head sorts from the largest. */
  numeric: boolean;
  text(item: Item, cells: Cells): string;
  sort(item: Item, cells: Cells): SortValue;
}

function words<Item>(
  id: string,
  label: string,
  width: number,
  text: (item: Item, cells: Cells) => string,
): Column<Item> {
  return { id, label, width, numeric: false, text, sort: (item, cells) => text(item, cells) || null };
}

function number<Item>(
  id: string,
  label: string,
  width: number,
  sort: (item: Item, cells: Cells) => number,
  text = (value: number) => value.toLocaleString('en'),
): Column<Item> {
  return { id, label, width, numeric: true, sort, text: (item, cells) => text(sort(item, cells)) };
}

function nameOf(id: string, { scene }: Cells): string {
  return scene.entities.get(id)?.name ?? '';
}

export const ENTITY_COLUMNS: readonly Column<EntityDto>[] = [
  words('name', 'Entity', 240, ({ name }) => name),
  words('type', 'Type', 140, ({ type }, { ontology }) => entityTypeOf(ontology, type).label),
  words('description', 'Description', 220, ({ description }) => description ?? ''),
  number('here', 'Edges here', 100, ({ id }, { edgesHere }) => edgesHere(id)),
  number('degree', 'Edges in all', 110, ({ degree }) => degree),
  number('documents', 'Articles', 90, ({ documents }) => documents),
  number('mentions', 'Mentions', 95, ({ mentions }) => mentions),
  words('pinned', 'Pinned', 80, ({ id }, { scene }) =>
    scene.places.get(id)?.pinned === true ? 'Pinned' : '',
  ),
];

export const EDGE_COLUMNS: readonly Column<EdgeDto>[] = [
  words('subject', 'Subject', 165, ({ subject }, cells) => nameOf(subject, cells)),
  words('relation', 'Relation', 145, (edge, { ontology }) => relationWords(edge, ontology)),
  words('object', 'Object', 165, ({ object }, cells) => nameOf(object, cells)),
  words('reading', 'Reading', 90, ({ reading }, { ontology }) => valueWords('reading', reading, ontology)),
  words('verdict', 'Verdict', 100, ({ status }, { ontology }) => valueWords('status', status, ontology)),
  number('confidence', 'Confidence', 105, ({ confidence }) => confidence, percentWords),
  {
    ...words<EdgeDto>('happened', 'Happened', 105, ({ firstDate, datePrecision }) =>
      dateWords(firstDate, datePrecision ?? 'day'),
    ),
    sort: ({ firstDate }) => firstDate,
  },
  {
    ...words<EdgeDto>('reported', 'Reported', 105, ({ firstReported }) => dateWords(firstReported)),
    sort: ({ firstReported }) => firstReported,
  },
  number('sources', 'Sources', 80, ({ sources }) => sources),
  number('documents', 'Articles', 75, ({ documents }) => documents),
  number('claims', 'Claims', 70, ({ claims }) => claims),
  words('outlets', 'Outlets', 130, ({ outlets }) => outlets.join(', ')),
];
