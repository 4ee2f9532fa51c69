// @vitest-environment happy-dom
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';

import { fakeContext } from '../actions/context.fake.ts';
import { ApiError } from '../api/problem.ts';
import { EXTENTS, extractOf } from '../graph/extract.ts';
import { fakeEdge, fakeEntity, fakeScene } from '../graph/scene.fake.ts';
import { hide, merge, place } from '../graph/scene.ts';
import { selectNodes } from '../state/selection.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { json } from './formats/json.ts';
import { EXPORT_FORMATS } from './registry.ts';
import type { ExportChoice } from './types.ts';

const CHOICE: ExportChoice = { extent: 'shown', area: 'whole', scale: 1, legend: false, transparent: false };
const HOSTILE = 'A & <b>"c"\u0000\u0007\ud800 \u{1f600}';

const scene = hide(
  place(
    merge(fakeScene('a-b b-c c-d'), {
      entities: [fakeEntity('a', { name: HOSTILE, aliases: ['x', 'y'], description: null })],
      edges: [fakeEdge('a', 'b', { reading: 'denied', firstDate: '2001-11-22', confidence: 0.75 })],
    }),
    new Map([['a', { x: 12, y: -7 }]]),
    true,
  ),
  ['d'],
);

function ids({ entities, edges }: ReturnType<typeof extractOf>): string {
  return [...entities, ...edges].map(({ id }) => id).join(' ');
}

describe('what leaves', () => {
  it.each([
    ['shown', 'a b c a-b b-c'],
    ['all', 'a b c d a-b b-c c-d'],
    ['selected', 'a b c a-b b-c'],
  ] as const)('W136: %s is %s', (extent, held) => {
    const selection = { nodes: new Set(['a', 'b']), edges: new Set(['b-c']) };
    expect(ids(extractOf(scene, extent, selection))).toBe(held);
  });

  it('W136: no edge leaves without its ends', () => {
    for (const extent of EXTENTS) {
      const part = extractOf(scene, extent, selectNodes(['b']));
      const here = new Set(part.entities.map(({ id }) => id));
      expect(part.edges.every(({ subject, object }) => here.has(subject) && here.has(object))).toBe(true);
    }
  });

  it('W136: formats have names and extensions of their own', () => {
    for (const key of ['id', 'label', 'extension'] as const)
      expect(new Set(EXPORT_FORMATS.map((format) => format[key])).size).toBe(EXPORT_FORMATS.length);
  });
});

describe('JSON', () => {
  const claim = { id: 'cm_1', document: 'doc_1', sentence: 'st_1', start: 3, end: 9 };

  it('W137: each edge names the claims, sentences and documents behind it; places and view are there', async () => {
    const asked: string[] = [];
    const context = fakeContext(scene, {
      async edgeEvidence(edges) {
        asked.push(...edges);
        return [{ id: 'a-b', claims: [claim], additions: ['decision_1'] }];
      },
    });
    const file = JSON.parse((await json.make(context, CHOICE)) as string);
    expect(asked).toEqual(['a-b', 'b-c']);
    expect(file).toMatchObject({ format: 'relata-graph/1', at: '2026-01-01T00:00:00.000Z' });
    expect(file.view).toContain('v=');
    expect(file.entities[0]).toMatchObject({ name: HOSTILE, place: { x: 12, y: -7, pinned: true } });
    expect(file.edges.map((edge: { evidence: unknown }) => edge.evidence)).toEqual([
      { claims: [claim], additions: ['decision_1'] },
      { claims: [], additions: [] },
    ]);
  });

  it('W137: without the evidence there is no file', async () => {
    const refusal = new ApiError('SERVER_UNREACHABLE', 'gone');
    const context = fakeContext(scene, { edgeEvidence: () => Promise.reject(refusal) });
    await expect(json.make(context, CHOICE)).rejects.toBe(refusal);
  });
});

describe('GEXF', () => {
  it('W138: comes back with entities, directed edges and what they say, whatever the names hold', async () => {
    const text = (await gexf.make(fakeContext(scene), CHOICE)) as string;
    const graph = parse(MultiDirectedGraph, text);
    expect(graph.nodes()).toEqual(['a', 'b', 'c']);
    expect(graph.edges().map((id) => [graph.source(id), graph.target(id)])).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(graph.getNodeAttributes('a')).toMatchObject({
      label: 'A & <b>"c" \u{1f600}',
      aliases: 'x; y',
      type: 'Person',
      x: 12,
      y: -7,
    });
    expect(graph.getEdgeAttributes(graph.edges()[0])).toMatchObject({
      type: 'MET',
      reading: 'denied',
      confidence: 0.75,
      firstDate: '2001-11-22',
    });
  });
});

describe('GraphML', () => {
  it('W210: comes back with entities, directed edges and their evidence, whatever the names hold', async () => {
    const wire = { outlets: ['Wire & Co.'], status: 'accepted', claims: 3, sources: 2 } as const;
    const cited = merge(scene, {
      entities: [],
      edges: [fakeEdge('b', 'c', { ...wire, outlets: [...wire.outlets] })],
    });
    const text = (await graphml.make(fakeContext(cited), CHOICE)) as string;
    const graph = parseGraphml(MultiDirectedGraph, text);
    expect(graph.nodes()).toEqual(['a', 'b', 'c']);
    expect(graph.extremities('a-b')).toEqual(['a', 'b']);
    expect(graph.getNodeAttributes('a')).toMatchObject({
      label: 'A & <b>"c" \u{1f600}',
      aliases: 'x; y',
      x: 12,
      y: -7,
    });
    expect(graph.getEdgeAttributes('a-b')).toMatchObject({
      type: 'MET',
      reading: 'denied',
      confidence: 0.75,
      firstDate: '2001-11-22',
    });
    expect(graph.getEdgeAttributes('b-c')).toMatchObject({
      status: 'accepted',
      claims: 3,
      sources: 2,
      outlets: 'Wire & Co.',
      disputed: false,
    });
  });

  it('W210: says the same of each edge as the GEXF file', async () => {
    const context = fakeContext(scene);
    const one = parseGraphml(MultiDirectedGraph, (await graphml.make(context, CHOICE)) as string);
    const other = parse(MultiDirectedGraph, (await gexf.make(context, CHOICE)) as string);
    const facts = (attributes: Record<string, unknown>) => {
      const { width: _width, thickness: _thickness, color: _color, ...rest } = attributes;
      return rest;
    };
    for (const id of one.edges()) {
      expect(facts(one.getEdgeAttributes(id))).toEqual(facts(other.getEdgeAttributes(id)));
    }
  });
});
