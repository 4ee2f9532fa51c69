import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyPatch, diffScenes, isEmptyPatch } from './patch.ts';
import { edgesOf, neighboursOf, unseenCounts, visibleEdges } from './queries.ts';
import { fakeEdge, fakeEntity, fakeScene } from './scene.fake.ts';
import {
  collapse,
  EMPTY_SCENE,
  expand,
  hide,
  merge,
  place,
  removeEdges,
  removeEntities,
  type Scene,
  setPinned,
  showAll,
  showOnly,
} from './scene.ts';

function ids(scene: Scene): string[] {
  return [...scene.entities.keys()].sort();
}

function part(text: string) {
  const scene = fakeScene(text);
  return { entities: [...scene.entities.values()], edges: [...scene.edges.values()] };
}

describe('expand and collapse', () => {
  it('W1: collapsing removes exactly what the expansion added', () => {
    const start = fakeScene('a-b b-c');
    const grown = expand(start, 'b', part('b-c b-d b-e'));
    expect(ids(grown)).toEqual(['a', 'b', 'c', 'd', 'e']);
    const back = collapse(grown, 'b');
    expect(ids(back)).toEqual(['a', 'b', 'c']);
    expect([...back.edges.keys()].sort()).toEqual(['a-b', 'b-c']);
    expect(back.expansions.size).toBe(0);
  });

  it('W1: what two expansions found stays with the one that brought it', () => {
    const grown = expand(expand(fakeScene('a-b'), 'a', part('a-c')), 'b', part('b-c b-d'));
    expect(ids(collapse(grown, 'b'))).toEqual(['a', 'b', 'c']);
    expect(ids(collapse(grown, 'a'))).toEqual(['a', 'b', 'd']);
  });

  it('W2: an entity that was expanded itself survives the collapse of what brought it', () => {
    const grown = expand(expand(fakeScene('a'), 'a', part('a-b')), 'b', part('b-c'));
    expect(ids(collapse(grown, 'a'))).toEqual(['a', 'b', 'c']);
  });

  it('W1: expanding twice adds to what the expansion brought', () => {
    const grown = expand(expand(fakeScene('a'), 'a', part('a-b')), 'a', part('a-b a-c'));
    expect(ids(collapse(grown, 'a'))).toEqual(['a']);
  });
});

describe('merge, hide, places', () => {
  it('W4: an edge is taken in only when both ends are here', () => {
    const scene = merge(EMPTY_SCENE, { entities: [fakeEntity('a')], edges: [fakeEdge('a', 'b')] });
    expect(scene.edges.size).toBe(0);
  });

  it('W4: a hidden entity takes its edges along, and back', () => {
    const scene = fakeScene('a-b b-c');
    expect(visibleEdges(hide(scene, ['a'])).map((edge) => edge.id)).toEqual(['b-c']);
    expect(visibleEdges(showAll(hide(scene, ['a', 'b-c'])))).toHaveLength(2);
    expect([...showOnly(scene, new Set(['a'])).hidden.keys()]).toEqual(['b', 'c']);
  });

  it('W5: the badge counts edges of the whole graph that are not shown', () => {
    const scene = merge(fakeScene('a-b a-c'), { entities: [fakeEntity('a', { degree: 7 })], edges: [] });
    expect(unseenCounts(scene).get('a')).toBe(5);
    expect(unseenCounts(hide(scene, ['b'])).get('a')).toBe(6);
    expect(unseenCounts(scene).has('b')).toBe(false);
  });

  it('lists edges and neighbours of an entity', () => {
    const scene = fakeScene('a-b c-a b-d');
    expect(edgesOf(scene, 'a').map((edge) => edge.id)).toEqual(['a-b', 'c-a']);
    expect([...neighboursOf(scene, new Set(['a']))].sort()).toEqual(['b', 'c']);
  });
});

const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const link = fc.tuple(names, names).map(([from, to]) => `${from}-${to}`);
const operation = fc.oneof(
  fc
    .array(link, { minLength: 1, maxLength: 4 })
    .map((links) => (scene: Scene) => merge(scene, part(links.join(' ')))),
  fc.tuple(names, link).map(
    ([centre, found]) =>
      (scene: Scene) =>
        expand(scene, centre, part(`${centre} ${found}`)),
  ),
  names.map((id) => (scene: Scene) => collapse(scene, id)),
  names.map((id) => (scene: Scene) => removeEntities(scene, new Set([id]))),
  link.map((id) => (scene: Scene) => removeEdges(scene, new Set([id]))),
  names.map((id) => (scene: Scene) => hide(scene, [id])),
  fc.constant(showAll),
  fc.tuple(names, fc.integer(), fc.integer()).map(
    ([id, x, y]) =>
      (scene: Scene) =>
        place(scene, new Map([[id, { x, y }]])),
  ),
  names.map((id) => (scene: Scene) => setPinned(scene, [id], true)),
);

describe('properties', () => {
  it('W3: undoing a change gives back the scene, redoing gives it again', () => {
    fc.assert(
      fc.property(fc.array(operation), operation, (before, change) => {
        const start = before.reduce((scene, step) => step(scene), EMPTY_SCENE);
        const changed = change(start);
        const patch = diffScenes(start, changed);
        expect(applyPatch(changed, patch, 'backward')).toEqual(start);
        expect(applyPatch(start, patch, 'forward')).toEqual(changed);
        expect(isEmptyPatch(diffScenes(changed, changed))).toBe(true);
      }),
    );
  });

  it('W4: no change, nor undoing an older one, leaves an edge without an end', () => {
    fc.assert(
      fc.property(fc.array(operation), operation, fc.array(operation), (before, change, after) => {
        const start = before.reduce((scene, step) => step(scene), EMPTY_SCENE);
        const changed = change(start);
        const later = after.reduce((scene, step) => step(scene), changed);
        const undone = applyPatch(later, diffScenes(start, changed), 'backward');
        for (const scene of [later, undone]) {
          for (const edge of scene.edges.values()) {
            expect(scene.entities.has(edge.subject) && scene.entities.has(edge.object)).toBe(true);
          }
        }
      }),
    );
  });

  it('W3: undoing an older step leaves what happened since', () => {
    const start = fakeScene('a-b');
    const hidden = hide(start, ['a']);
    const later = merge(hidden, part('b-c'));
    const undone = applyPatch(later, diffScenes(start, hidden), 'backward');
    expect(ids(undone)).toEqual(['a', 'b', 'c']);
    expect(undone.hidden.size).toBe(0);
  });
});
