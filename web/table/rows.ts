// The table's rows: what is visible on the canvas, searched and sorted. Equal values keep a stable order by id.
import type { Ontology } from '#cypher/ontology/types.ts';
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import type { Scene } from '../graph/scene.ts';
import { visibleOf } from '../graph/visibility.ts';
import type { Order } from '../state/table.ts';
import { type Cells, type Column, EDGE_COLUMNS, ENTITY_COLUMNS, type SortValue } from './columns.ts';

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

export function cellsOf(scene: Scene, ontology: Ontology): Cells {
  const here = new Map<string, number>();
  for (const { subject, object } of visibleOf(scene).edges.values()) {
    here.set(subject, (here.get(subject) ?? 0) + 1);
    if (object !== subject) here.set(object, (here.get(object) ?? 0) + 1);
  }
  return { ontology, scene, edgesHere: (id) => here.get(id) ?? 0 };
}

function compare(a: SortValue, b: SortValue, turn: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return turn * (a - b);
  return turn * COLLATOR.compare(String(a), String(b));
}

function sorted<Item extends { id: string }>(
  items: readonly Item[],
  columns: ReadonlyArray<Column<Item>>,
  { column: id, descending }: Order,
  cells: Cells,
): Item[] {
  const column = columns.find((known) => known.id === id) ?? columns[0];
  if (column === undefined) return [...items];
  const turn = descending ? -1 : 1;
  return items
    .map((item) => ({ item, value: column.sort(item, cells) }))
    .sort((a, b) => compare(a.value, b.value, turn) || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

/** Every word of the query is somewhere in the row. */
function found<Item>(
  items: readonly Item[],
  columns: ReadonlyArray<Column<Item>>,
  query: string,
  cells: Cells,
): readonly Item[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return items;
  const texts = columns.filter(({ numeric }) => !numeric);
  return items.filter((item) => {
    const text = texts
      .map((column) => column.text(item, cells))
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

export function entityRows(scene: Scene, cells: Cells, order: Order, query: string): EntityDto[] {
  const items = [...visibleOf(scene).entities].flatMap((id) => scene.entities.get(id) ?? []);
  return sorted(found(items, ENTITY_COLUMNS, query, cells), ENTITY_COLUMNS, order, cells);
}

export function edgeRows(scene: Scene, cells: Cells, order: Order, query: string): EdgeDto[] {
  const items = [...visibleOf(scene).edges.values()];
  return sorted(found(items, EDGE_COLUMNS, query, cells), EDGE_COLUMNS, order, cells);
}
