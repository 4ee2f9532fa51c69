import { describe, expect, it } from 'vitest';

import { EMPTY_ONTOLOGY } from '../graph/ontology.ts';
import { fakeEdge, fakeEntity } from '../graph/scene.fake.ts';
import { EMPTY_SCENE, hide, merge, place } from '../graph/scene.ts';
import { INITIAL_TABLE, sortedBy, tableHeights } from '../state/table.ts';
import { EDGE_COLUMNS, ENTITY_COLUMNS } from './columns.ts';
import { tableCsv } from './csv.ts';
import { idsBetween, movedTo, scrollFor, windowOf } from './moves.ts';
import { cellsOf, edgeRows, entityRows } from './rows.ts';

const bare = merge(EMPTY_SCENE, {
  entities: [
    fakeEntity('p2', { name: 'Émile', degree: 12, description: 'minister' }),
    fakeEntity('p10', { name: 'anna', degree: 3 }),
    fakeEntity('org', { name: 'NATO', type: 'Organization', degree: 120 }),
  ],
  edges: [
    fakeEdge('p2', 'org', {
      confidence: 0.9,
      firstDate: '2001-11-22',
      lastDate: '2001-11-22',
      datePrecision: 'day',
    }),
    fakeEdge('p10', 'org', { type: 'HEADS', confidence: 0.25, status: 'accepted', reading: 'denied' }),
    fakeEdge('p2', 'p10', { firstDate: '1999-01-01', lastDate: '1999-01-01', datePrecision: 'year' }),
  ],
});
const scene = place(bare, new Map([['org', { x: 0, y: 0 }]]), true);
const cells = cellsOf(scene, EMPTY_ONTOLOGY);
const order = (column: string, descending = false) => ({ column, descending });

describe('rows', () => {
  it.each([
    ['name', false, 'p10 p2 org'],
    ['name', true, 'org p2 p10'],
    ['degree', true, 'org p2 p10'],
    ['here', true, 'org p10 p2'],
    ['type', false, 'org p10 p2'],
    ['pinned', false, 'org p10 p2'],
    ['description', true, 'p2 org p10'],
    ['no such column', false, 'p10 p2 org'],
  ])('W121: entities sort by %s, descending: %s; equals by id, nothing last', (column, descending, ids) => {
    const rows = entityRows(scene, cells, order(column, descending), '');
    expect(rows.map(({ id }) => id).join(' ')).toBe(ids);
  });

  it.each([
    ['confidence', true, 'p2-org p2-p10 p10-org'],
    ['happened', false, 'p2-p10 p2-org p10-org'],
    ['happened', true, 'p2-org p2-p10 p10-org'],
    ['subject', false, 'p10-org p2-org p2-p10'],
    ['verdict', false, 'p10-org p2-org p2-p10'],
  ])('W121: edges sort by %s, descending: %s', (column, descending, ids) => {
    const rows = edgeRows(scene, cells, order(column, descending), '');
    expect(rows.map(({ id }) => id).join(' ')).toBe(ids);
  });

  it('W121: hold what is visible, and of that what has every word', () => {
    const hidden = hide(scene, ['p10']);
    expect(edgeRows(hidden, cellsOf(hidden, EMPTY_ONTOLOGY), order('subject'), '')).toHaveLength(1);
    expect(entityRows(scene, cells, order('name'), 'MINI émi').map(({ id }) => id)).toEqual(['p2']);
    expect(edgeRows(scene, cells, order('subject'), 'nato denied').map(({ id }) => id)).toEqual(['p10-org']);
    expect(edgeRows(scene, cells, order('subject'), 'nobody')).toEqual([]);
  });

  it('W121: a click on a head sorts by it, numbers from the largest; the next turns it around', () => {
    const once = sortedBy(INITIAL_TABLE, 'documents', true);
    expect(once.orders.entities).toEqual(order('documents', true));
    expect(sortedBy(once, 'documents', true).orders.entities).toEqual(order('documents', false));
    expect(once.orders.edges).toBe(INITIAL_TABLE.orders.edges);
  });

  it('W121: twenty thousand rows draw no more than a window of them', () => {
    expect(windowOf(0, 300, 30, 20_000)).toEqual({ first: 0, end: 22 });
    const { first, end } = windowOf(300_000, 300, 30, 20_000);
    expect([first <= 10_000, end >= 10_010, end - first < 50]).toEqual([true, true, true]);
    expect(windowOf(9_000, 300, 30, 5)).toEqual({ first: 0, end: 5 });
  });
});

describe('the keyboard', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 2, 6],
    ['PageUp', 2, 0],
    ['Home', 7, 0],
    ['End', 7, 9],
    ['x', 7, null],
  ])('W122: %s leads from row %d to %s', (key, at, to) => {
    expect(movedTo(key, at, 10, 4)).toBe(to);
    expect(movedTo(key, 0, 0, 4)).toBeNull();
  });

  it('W122: a range runs either way and holds both its ends', () => {
    expect(idsBetween([...'abcde'], 3, 1)).toEqual(['b', 'c', 'd']);
    expect(idsBetween([...'abcde'], 2, 2)).toEqual(['c']);
  });

  it('W122: the active row is brought into sight, below the head', () => {
    const sight = { scrolled: 300, height: 332, head: 32 };
    expect(scrollFor(9, sight, 30)).toBe(270);
    expect(scrollFor(10, sight, 30)).toBeNull();
    expect(scrollFor(19, sight, 30)).toBeNull();
    expect(scrollFor(20, sight, 30)).toBe(330);
  });

  it('the dock leaves the canvas in sight', () => {
    expect(tableHeights(900)).toEqual({ min: 160, max: 630 });
    expect(tableHeights(100)).toEqual({ min: 160, max: 160 });
  });
});

describe('the file', () => {
  it('W124: holds the rows in their order, numbers in full, and no formulas', () => {
    const risky = merge(scene, { entities: [fakeEntity('x', { name: '=cmd, "x"' })], edges: [] });
    const text = tableCsv(
      entityRows(risky, cells, order('name'), ''),
      ENTITY_COLUMNS.filter(({ id }) => ['name', 'degree'].includes(id)),
      cells,
    );
    expect(text.replace('\uFEFF', '').trim().split('\r\n')).toEqual([
      'Id,Entity,Edges in all',
      'x,"\'=cmd, ""x""",1',
      'p10,anna,3',
      'p2,Émile,12',
      'org,NATO,120',
    ]);
    const edges = tableCsv(edgeRows(scene, cells, order('confidence'), ''), EDGE_COLUMNS, cells);
    expect(edges).toContain('p10-org,anna,heads,NATO,Denied,Accepted,0.25');
  });
});
