import { describe, expect, it } from 'vitest';

import { amountOf, CANVAS_LIMITS, cutToFit, fitsCanvas } from './canvas-limits.ts';
import { fakeEdge, fakeEntity } from './scene.fake.ts';
import { EMPTY_SCENE, merge } from './scene.ts';

/** A ring of so many entities, each tied to the next few; the later ones are better connected in the whole graph. */
function ring(size: number, ties: number) {
  const entities = Array.from({ length: size }, (_, index) =>
    fakeEntity(`n${index}`, { degree: index, type: index % 2 === 0 ? 'Person' : 'Location' }),
  );
  const edges = entities.flatMap(({ id }, index) =>
    Array.from({ length: ties }, (_, tie) => fakeEdge(id, `n${(index + tie + 1) % size}`)),
  );
  return { entities, edges };
}

describe('the limit of the canvas', () => {
  const much = merge(EMPTY_SCENE, ring(CANVAS_LIMITS.entities + 1000, 2));

  it('W103: 5,000 entities with 20,000 edges fit, one more of either does not', () => {
    expect(fitsCanvas({ entities: 5000, edges: 20_000 })).toBe(true);
    expect(fitsCanvas({ entities: 5001, edges: 20_000 })).toBe(false);
    expect(fitsCanvas({ entities: 5000, edges: 20_001 })).toBe(false);
  });

  it('W103: the best connected are taken, with every edge among them', () => {
    const cut = cutToFit(EMPTY_SCENE, much, null);
    expect(amountOf(cut).entities).toBe(CANVAS_LIMITS.entities);
    expect(fitsCanvas(amountOf(cut))).toBe(true);
    expect(cut.entities.has('n0')).toBe(false);
    expect(cut.entities.has('n5999')).toBe(true);
    const among = [...much.edges.values()].filter(
      ({ subject, object }) => cut.entities.has(subject) && cut.entities.has(object),
    );
    expect([...cut.edges.keys()].sort()).toEqual(among.map(({ id }) => id).sort());
  });

  it('W103: who is on the canvas stays, whatever comes', () => {
    const before = merge(EMPTY_SCENE, { entities: [fakeEntity('n0'), fakeEntity('n1')], edges: [] });
    const cut = cutToFit(before, merge(before, ring(CANVAS_LIMITS.entities + 1000, 2)), null);
    expect(cut.entities.has('n0') && cut.entities.has('n1')).toBe(true);
    expect(amountOf(cut).entities).toBe(CANVAS_LIMITS.entities);
  });

  it('W103: some types only', () => {
    const cut = cutToFit(EMPTY_SCENE, much, new Set(['Person']));
    expect(new Set([...cut.entities.values()].map(({ type }) => type))).toEqual(new Set(['Person']));
  });

  it('W103: too many edges are a limit of their own', () => {
    const dense = merge(EMPTY_SCENE, ring(1000, 30));
    const cut = cutToFit(EMPTY_SCENE, dense, null);
    expect(fitsCanvas(amountOf(cut))).toBe(true);
    expect(amountOf(cut).entities).toBeGreaterThan(500);
    const stuck = cutToFit(dense, dense, null);
    expect(amountOf(stuck)).toEqual({ entities: 1000, edges: CANVAS_LIMITS.edges });
  });
});
