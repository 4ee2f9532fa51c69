import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';

import { baseOntology } from '#cypher/ontology/index.ts';

import { endsOnScreen } from '../graph/hit.ts';
import { createGraph, syncGraph } from '../graph/project.ts';
import { fakeEdge, fakeEntity } from '../graph/scene.fake.ts';
import { EMPTY_SCENE, merge, place } from '../graph/scene.ts';
import { sizeByDegree } from '../graph/styles/nodes.ts';
import { NOTHING_SELECTED } from '../state/selection.ts';
import { type AppearanceState, edgeDisplay, nodeDisplay } from './appearance.ts';
import { CANVAS_INK } from './palette.ts';
import { planLegend } from './picture-legend.ts';
import type { PicturePlan } from './picture-plan.ts';
import { svgOf } from './picture-svg.ts';

const HOSTILE = 'A & <b>"c"\u0000';
const SIZE = { width: 400, height: 300 };

function planOf(legend: boolean): PicturePlan {
  const graph = createGraph();
  const edges = [
    fakeEdge('a', 'b', { type: 'HEAD_OF', status: 'accepted', claims: 3, sources: 2 }),
    fakeEdge('b', 'c', { type: 'MET', reading: 'denied' }),
  ];
  const entities = [
    fakeEntity('a', { name: HOSTILE }),
    fakeEntity('b', { type: 'Organization' }),
    fakeEntity('c'),
  ];
  const places = new Map([
    ['a', { x: -100, y: 0 }],
    ['b', { x: 0, y: 0 }],
    ['c', { x: 100, y: 50 }],
  ]);
  syncGraph(graph, place(merge(EMPTY_SCENE, { entities, edges }), places));
  const look: AppearanceState = { edgeStyle: 'reading', style: { ontology: baseOntology, scheme: 'light' } };
  const projection: PicturePlan['projection'] = {
    toScreen: ({ x, y }) => ({ x: 200 + x, y: 150 - y }),
    toScene: ({ x, y }) => ({ x: x - 200, y: 150 - y }),
    scale: 1,
    sizeScale: 1,
  };
  const spot = (id: string) => {
    const { x, y, pinned, entity } = graph.getNodeAttributes(id);
    return { id, x, y, pinned, size: sizeByDegree(entity.degree) };
  };
  return {
    size: SIZE,
    projection,
    graph,
    look,
    ink: CANVAS_INK.light,
    selection: { ...NOTHING_SELECTED, edges: new Set(['b-c']) },
    discs: graph.mapNodes((id, data) => ({ id, ...nodeDisplay(data, look) })),
    lines: graph.mapEdges((id, data, source, target) => ({
      id,
      ends: endsOnScreen(
        { id, source: spot(source), target: spot(target), curvature: data.curvature },
        projection,
      ),
      targetRadius: spot(target).size,
      look: edgeDisplay(data, look),
    })),
    laid: {
      nodes: [],
      badges: [{ x: 110, y: 140, text: '+3', width: 20, color: '#123456' }],
      names: [{ x: 100, y: 170, text: HOSTILE, strong: false }],
      words: [{ x: 150, y: 150, text: '✓ heads', color: '#123456', width: 40, angle: 0.2 }],
    },
    legend: legend ? planLegend(graph, look, { top: SIZE.height, width: SIZE.width }) : null,
  };
}

function drawn(legend = false, transparent = false) {
  const parser = new DOMParser() as unknown as { parseFromString(text: string, type: string): XMLDocument };
  return parser.parseFromString(svgOf(planOf(legend), transparent), 'image/svg+xml');
}

describe('the picture as an SVG', () => {
  it('W211: each edge says its reading, verdict and evidence, in words and as data', () => {
    const [heads, met] = drawn().querySelectorAll('.edge');
    expect(heads?.getAttribute('data-status')).toBe('accepted');
    expect(heads?.getAttribute('data-claims')).toBe('3');
    expect(heads?.getAttribute('data-sources')).toBe('2');
    expect(heads?.querySelector('title')?.textContent).toContain('accepted; 3 claims, 2 independent sources');
    expect(met?.getAttribute('data-reading')).toBe('denied');
    expect(met?.querySelector('path')?.getAttribute('stroke-dasharray')).toBe('7 5');
    // A symmetric relation has no arrow.
    expect([heads, met].map((edge) => edge?.querySelectorAll('path').length)).toEqual([2, 1]);
  });

  it('W211: names and words are text, whatever they hold; each entity has its icon', () => {
    const picture = drawn();
    expect(picture.querySelector('#names text')?.textContent).toBe('A & <b>"c"');
    expect(picture.querySelector('#words text')?.textContent).toBe('✓ heads');
    expect(picture.querySelector('#marks text')?.textContent).toBe('+3');
    const symbols = [...picture.querySelectorAll('symbol')].map(({ id }) => `#${id}`);
    for (const use of picture.querySelectorAll('.entity use'))
      expect(symbols).toContain(use.getAttribute('href'));
    expect(picture.querySelectorAll('.entity')).toHaveLength(3);
    expect(picture.querySelectorAll('#selected path')).toHaveLength(1);
  });

  it('W211: the legend lies below, and the ground can be left out', () => {
    const height = (picture: XMLDocument) => Number(picture.documentElement.getAttribute('height'));
    expect(height(drawn(true))).toBeGreaterThan(height(drawn()));
    expect(drawn(true).querySelectorAll('.legend').length).toBeGreaterThan(2);
    const grounds = (picture: XMLDocument) => picture.querySelectorAll('svg > rect').length;
    expect([grounds(drawn()), grounds(drawn(false, true))]).toEqual([1, 0]);
  });
});
