import { describe, expect, it } from 'vitest';

import { READINGS } from '#cypher/model/reading.ts';

import { EMPTY_ONTOLOGY, ontologyFrom, relationTypeOf } from '../ontology.ts';
import { fakeEdge, fakeEntity } from '../scene.fake.ts';
import { EDGE_STYLES, edgeStyleOf } from './edges.ts';
import { byType, sizeByDegree } from './nodes.ts';

const context = { ontology: EMPTY_ONTOLOGY, scheme: 'light' } as const;

describe('styles of edges', () => {
  it('W11: every reading has a line pattern of its own in every style', () => {
    for (const style of EDGE_STYLES) {
      const patterns = READINGS.map(
        (reading) => style.look(fakeEdge('a', 'b', { reading }), context).pattern,
      );
      expect(new Set(patterns).size).toBe(READINGS.length);
    }
  });

  it('W11: an accepted edge differs from an unreviewed one in width, not only in colour', () => {
    const [style] = EDGE_STYLES;
    const plain = style.look(fakeEdge('a', 'b'), context);
    const accepted = style.look(fakeEdge('a', 'b', { status: 'accepted' }), context);
    expect(accepted.width).toBeGreaterThan(plain.width + 0.9);
    expect(accepted.color).not.toBe(plain.color);
  });

  it('more independent sources make a wider line, up to a limit', () => {
    const [style] = EDGE_STYLES;
    const width = (sources: number) => style.look(fakeEdge('a', 'b', { sources }), context).width;
    expect(width(4)).toBeGreaterThan(width(1));
    expect(width(1000)).toBe(width(8));
  });

  it('W11: a symmetric relation has no arrow', () => {
    const met = { ...relationTypeOf(EMPTY_ONTOLOGY, 'MET'), symmetric: true };
    const ontology = ontologyFrom({ entityTypes: [], relationTypes: [met] });
    expect(edgeStyleOf('reading').look(fakeEdge('a', 'b'), { ontology, scheme: 'dark' }).arrow).toBe(false);
    expect(edgeStyleOf('reading').look(fakeEdge('a', 'b'), context).arrow).toBe(true);
  });

  it('every edge is matched by exactly one row of its legend', () => {
    const edges = READINGS.map((reading) => fakeEdge('a', 'b', { reading, type: `T_${reading}` }));
    for (const style of EDGE_STYLES) {
      const rows = style.legend(edges, context);
      for (const edge of edges) expect(rows.filter((row) => row.matches(edge))).toHaveLength(1);
    }
  });
});

describe('styles of nodes', () => {
  it('grow with the degree, within limits', () => {
    expect(sizeByDegree(9)).toBeGreaterThan(sizeByDegree(1));
    expect(sizeByDegree(1e6)).toBe(sizeByDegree(1e7));
  });

  it('an unknown type still has a colour and an icon', () => {
    const look = byType.look(fakeEntity('a', { type: 'Spacecraft' }), context);
    expect(look).toMatchObject({ icon: 'circle-dot', color: expect.stringMatching(/^#[0-9a-f]{6}$/) });
  });
});
