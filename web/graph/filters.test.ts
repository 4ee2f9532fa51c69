import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { EdgeDto } from '#server/contract/graph.ts';

import { NO_OUTLET } from './facets.ts';
import { filterCounts } from './filter-counts.ts';
import { readFilters, writeFilters } from './filter-link.ts';
import { filterWords } from './filter-words.ts';
import {
  type Filter,
  type Filters,
  keyOf,
  keysAgainst,
  NO_FILTERS,
  onlyValue,
  withFilter,
  withoutFilter,
} from './filters.ts';
import { EMPTY_ONTOLOGY } from './ontology.ts';
import { applyPatch, diffScenes } from './patch.ts';
import { visibleEdges, visibleEntities } from './queries.ts';
import { fakeEdge, fakeEntity, fakeScene } from './scene.fake.ts';
import { EMPTY_SCENE, hide, merge, place, type Scene } from './scene.ts';
import { emptiedBy, leftOut, visibleOf } from './visibility.ts';

function filtersOf(...filters: Filter[]): Filters {
  return new Map(filters.map((filter) => [keyOf(filter), filter]));
}

function filtered(scene: Scene, ...filters: Filter[]): Scene {
  return { ...scene, filters: filtersOf(...filters) };
}

function shown(scene: Scene): { nodes: string; edges: string } {
  return {
    nodes: visibleEntities(scene).join(' '),
    edges: visibleEdges(scene)
      .map(({ id }) => id)
      .join(' '),
  };
}

/** Two people and a country: a MET b (asserted), a HEADS r (denied, accepted), b LEFT r (asserted, weak). */
const scene = merge(EMPTY_SCENE, {
  entities: [fakeEntity('a'), fakeEntity('b'), fakeEntity('r', { type: 'Location' })],
  edges: [
    fakeEdge('a', 'b'),
    fakeEdge('a', 'r', { type: 'HEADS', reading: 'denied', status: 'accepted', confidence: 0.6 }),
    fakeEdge('b', 'r', { type: 'LEFT', confidence: 0.3 }),
  ],
});

describe('filters', () => {
  it.each<[string, Filter, string, string]>([
    ['an entity type', { facet: 'entity-type', without: 'Location' }, 'a b', 'a-b'],
    ['a relation', { facet: 'edge-type', without: 'MET' }, 'a b r', 'a-r b-r'],
    ['a reading', { facet: 'reading', without: 'denied' }, 'a b r', 'a-b b-r'],
    ['a verdict', { facet: 'status', without: 'unreviewed' }, 'a b r', 'a-r'],
    ['an origin', { facet: 'origin', without: 'extracted' }, 'a b r', ''],
    ['weak edges', { facet: 'confidence', from: 0.6, to: 1 }, 'a b r', 'a-b a-r'],
  ])('W110: leave out %s', (_name, filter, nodes, edges) => {
    const view = filtered(scene, filter);
    expect(shown(view)).toEqual({ nodes, edges });
    expect(view.edges.size).toBe(3);
  });

  it('W110: what is hidden by hand stays hidden under any filter', () => {
    const view = filtered(hide(scene, ['b']), { facet: 'reading', without: 'denied' });
    expect(shown(view)).toEqual({ nodes: 'a r', edges: '' });
  });

  it('W114: without the unconnected, an entity whose edges are all left out goes too', () => {
    const view = filtered(scene, { facet: 'connected' }, { facet: 'confidence', from: 0.7, to: 1 });
    expect(shown(view)).toEqual({ nodes: 'a b', edges: 'a-b' });
  });

  it('W115: the filters that empty the canvas are told apart from those that do not', () => {
    const person = { facet: 'entity-type', without: 'Person' } as const;
    const weak = { facet: 'confidence', from: 0.9, to: 1 } as const;
    const place = { facet: 'entity-type', without: 'Location' } as const;
    const reading = { facet: 'reading', without: 'denied' } as const;
    const connected = { facet: 'connected' } as const;
    expect(emptiedBy(filtered(scene, weak, connected, reading))).toEqual(['connected', 'confidence']);
    expect(emptiedBy(filtered(scene, person, place, reading))).toEqual([keyOf(place), keyOf(person)]);
    expect(emptiedBy(filtered(scene, person, place, weak, connected))).toEqual([]);
  });

  it('W112: each is switched off by itself, and undoing one leaves alone those set since', () => {
    const one = { facet: 'reading', without: 'denied' } as const;
    const two = { facet: 'edge-type', without: 'MET' } as const;
    const first = { ...scene, filters: withFilter(NO_FILTERS, one) };
    const patch = diffScenes(scene, first);
    const second = { ...first, filters: withFilter(first.filters, two) };
    expect([...withoutFilter(second.filters, keyOf(one)).keys()]).toEqual(['edge-type.MET']);
    expect([...applyPatch(second, patch, 'backward').filters.values()]).toEqual([two]);
  });

  it('W112: “only” leaves out every other value of its facet and nothing else', () => {
    const before = filtersOf({ facet: 'connected' }, { facet: 'reading', without: 'asserted' });
    const after = onlyValue(before, 'reading', 'asserted', ['asserted', 'denied', 'alleged']);
    expect([...after.keys()].sort()).toEqual(['connected', 'reading.alleged', 'reading.denied']);
  });

  it('W110: visibility is remembered while only places change', () => {
    const moved = place(scene, new Map([['a', { x: 1, y: 2 }]]));
    expect(visibleOf(moved)).toBe(visibleOf(scene));
    expect(visibleOf(hide(scene, ['a']))).not.toBe(visibleOf(scene));
  });
});

describe('outlets', () => {
  const stated = (object: string, ...outlets: string[]) => fakeEdge('a', object, { outlets });
  const reported = merge(EMPTY_SCENE, {
    entities: ['a', 'b', 'c', 'd'].map((id) => fakeEntity(id)),
    edges: [stated('b', 'Daily'), stated('c', 'Daily', 'Wire'), stated('d')],
  });
  const without = (name: string): Filter => ({ facet: 'outlet', without: name });

  it.each<[string, Filter[], string]>([
    ['of one', [without('Daily')], 'a-c a-d'],
    ['of another', [without('Wire')], 'a-b a-c a-d'],
    ['of both', [without('Daily'), without('Wire')], 'a-d'],
    ['of none', [without(NO_OUTLET)], 'a-b a-c'],
  ])('W208: an edge stays while any outlet that states it is on: without those %s', (_name, list, edges) => {
    expect(shown(filtered(reported, ...list)).edges).toBe(edges);
  });

  it('W208: the count of an outlet is what switching to it alone shows', () => {
    const counted = filterCounts(filtered(reported, without('Daily'))).categories.outlet;
    expect(Object.fromEntries(counted)).toEqual({ Daily: 2, Wire: 1, [NO_OUTLET]: 1 });
    for (const [outlet, count] of counted) {
      const only = { ...reported, filters: onlyValue(NO_FILTERS, 'outlet', outlet, counted.keys()) };
      expect(visibleEdges(only)).toHaveLength(count);
    }
  });

  it('W208: what is opened by name loses every outlet that keeps it off', () => {
    const filters = filtersOf(without('Daily'), without('Wire'), without('Herald'));
    const edges = [stated('c', 'Daily', 'Wire')];
    expect([...keysAgainst(filters, { entities: [], edges })]).toEqual(['outlet.Daily', 'outlet.Wire']);
  });
});

describe('dates', () => {
  const edge = (firstDate: string | null, rest: Partial<EdgeDto> = {}) =>
    fakeEdge('a', 'b', { firstDate, lastDate: firstDate, datePrecision: 'day', ...rest });
  const happened = (from: string | null, to: string | null, undated = false): Filter => ({
    facet: 'happened',
    from,
    to,
    undated,
  });
  const count = (one: EdgeDto, filter: Filter) =>
    visibleEdges(filtered(merge(fakeScene('a b'), { entities: [], edges: [one] }), filter)).length;

  it.each<[string, EdgeDto, Filter, number]>([
    ['a day inside a year', edge('2001-11-22'), happened('2001', '2001'), 1],
    ['a day before', edge('2000-12-31'), happened('2001', null), 0],
    ['a day after', edge('2002-01-01'), happened(null, '2001-12'), 0],
    [
      'a year that may lie inside',
      edge('2001-01-01', { datePrecision: 'year' }),
      happened('2001-06', null),
      1,
    ],
    ['a decade', edge('1990-01-01', { datePrecision: 'decade' }), happened('1995', '1996'), 1],
    ['a span that reaches in', edge('1999-05-01', { lastDate: '2003-01-01' }), happened('2001', '2002'), 1],
    ['no date', edge(null), happened('2001', null), 0],
    ['no date, undated kept', edge(null), happened('2001', null, true), 1],
    [
      'the day of the report',
      edge(null, { firstReported: '2001-11-24T10:00:00.000Z' }),
      { facet: 'reported', from: '2001-11-24', to: '2001-11-24', undated: false },
      1,
    ],
  ])('W113: a range keeps what it overlaps: %s', (_name, one, filter, expected) => {
    expect(count(one, filter)).toBe(expected);
  });
});

describe('counts', () => {
  it('W111: say what each value would show if the filters of other facets stayed', () => {
    const { categories } = filterCounts(
      filtered(scene, { facet: 'reading', without: 'denied' }, { facet: 'edge-type', without: 'MET' }),
    );
    expect(Object.fromEntries(categories.reading)).toEqual({
      asserted: 1,
      alleged: 0,
      denied: 1,
      proposed: 0,
    });
    expect(Object.fromEntries(categories['edge-type'])).toEqual({ MET: 1, HEADS: 0, LEFT: 1 });
    expect(Object.fromEntries(categories['entity-type'])).toEqual({ Person: 2, Location: 1 });
  });

  it('W111: an entity that is left out takes its edges out of the counts', () => {
    const { categories, confidence, dates } = filterCounts(
      filtered(scene, { facet: 'entity-type', without: 'Location' }),
    );
    expect(Object.fromEntries(categories['edge-type'])).toEqual({ MET: 1, HEADS: 0, LEFT: 0 });
    expect(categories['entity-type'].get('Location')).toBe(1);
    expect(confidence.reduce((sum, bar) => sum + bar, 0)).toBe(1);
    expect(dates.happened).toEqual({ first: null, last: null, dated: 0, undated: 1 });
  });

  it('W111: the count of a value is what switching to it alone shows', () => {
    const values = fc.constantFrom('asserted', 'alleged', 'denied', 'proposed');
    const reading = values.map((without): Filter => ({ facet: 'reading', without }));
    const verdict = fc
      .constantFrom('unreviewed', 'accepted', 'unsure')
      .map((without): Filter => ({ facet: 'status', without }));
    fc.assert(
      fc.property(fc.array(fc.oneof(reading, verdict)), values, (list, value) => {
        const view = filtered(scene, ...list);
        const { reading: all } = filterCounts(view).categories;
        const only = { ...view, filters: onlyValue(view.filters, 'reading', value, all.keys()) };
        expect(visibleEdges(only)).toHaveLength(all.get(value) ?? 0);
      }),
    );
  });

  it('W111: what the filters leave out is told apart from what is hidden by hand', () => {
    const view = filtered(hide(scene, ['a']), { facet: 'entity-type', without: 'Location' });
    expect(leftOut(view)).toEqual({ entities: 1, edges: 1 });
  });
});

describe('filters in the address', () => {
  const date = fc.option(fc.constantFrom('1999', '2001-06', '2001-11-22'));
  const filter: fc.Arbitrary<Filter> = fc.oneof(
    fc.record({
      facet: fc.constantFrom('entity-type' as const, 'edge-type' as const),
      without: fc.string({ minLength: 1, maxLength: 20 }),
    }),
    fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 500, max: 1000 }))
      .map(([from, to]): Filter => ({ facet: 'confidence', from: from / 1000, to: to / 1000 })),
    fc.record({
      facet: fc.constantFrom('happened' as const, 'reported' as const),
      from: date,
      to: fc.constant('2005'),
      undated: fc.boolean(),
    }),
    fc.constant<Filter>({ facet: 'connected' }),
    fc.constantFrom('Wire', 'A.B. News', NO_OUTLET).map((without): Filter => ({ facet: 'outlet', without })),
  );

  it('W118: reading back gives the same filters', () => {
    fc.assert(
      fc.property(fc.array(filter), (list) => {
        const filters = filtersOf(...list);
        const parameters = new URLSearchParams();
        writeFilters(parameters, filters);
        expect(readFilters(new URLSearchParams(parameters.toString()))).toEqual(
          new Map([...filters].sort(([a], [b]) => Number(!a.includes('.')) - Number(!b.includes('.')))),
        );
      }),
    );
  });

  it.each([
    'not=Person',
    'not=colour.red',
    'not=reading.',
    'confidence=2_3',
    'confidence=x',
    'confidence=0.9_0.1',
    'happened=_',
    'happened=yesterday_',
    'reported=2001-1_',
    'connected=0',
  ])('W119: what cannot be read is left out: %s', (text) => {
    expect(readFilters(new URLSearchParams(text)).size).toBe(0);
  });
});

describe('filters in words', () => {
  it.each<[Filter, string]>([
    [{ facet: 'entity-type', without: 'Person' }, 'Without Person'],
    [{ facet: 'edge-type', without: 'MEMBER_OF' }, 'Without member of'],
    [{ facet: 'status', without: 'unsure' }, 'Without Unsure'],
    [{ facet: 'origin', without: 'analyst' }, 'Without Added by hand'],
    [{ facet: 'outlet', without: 'Voice of America' }, 'Without Voice of America'],
    [{ facet: 'outlet', without: NO_OUTLET }, 'Without edges of no named outlet'],
    [{ facet: 'confidence', from: 0.5, to: 1 }, 'Confidence 50% to 100%'],
    [{ facet: 'happened', from: '2001-11', to: null, undated: true }, 'Happened since Nov 2001, or undated'],
    [{ facet: 'reported', from: '2001', to: '2001', undated: false }, 'First reported in 2001'],
    [{ facet: 'reported', from: null, to: '2001-11-22', undated: false }, 'First reported until 22 Nov 2001'],
    [{ facet: 'connected' }, 'Without unconnected'],
  ])('W112: every filter has a name of its own: %j', (filter, words) => {
    expect(filterWords(filter, EMPTY_ONTOLOGY)).toBe(words);
  });
});
