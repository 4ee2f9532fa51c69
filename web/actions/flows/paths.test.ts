import { describe, expect, it } from 'vitest';

import type { PathsDto } from '#server/contract/paths-between.ts';

import type { Api } from '../../api/client.ts';
import type { PathsChoice } from '../../api/paths.ts';
import { cypherOf } from '../../graph/gesture-cypher.ts';
import { ontologyFrom, relationTypeOf } from '../../graph/ontology.ts';
import { stepWords } from '../../graph/path-words.ts';
import { fakeEdge, fakeEntity, fakeScene } from '../../graph/scene.fake.ts';
import { weakestStep } from '../../state/paths.ts';
import { remoteValue } from '../../state/remote.ts';
import { selectNodes } from '../../state/selection.ts';
import { fakeContext } from '../context.fake.ts';
import { runById } from '../registry.ts';
import { undo } from './history.ts';
import { findPaths, pathsQuery, showPath } from './paths.ts';

const scene = fakeScene('a-b b-c');
const [a, b, c] = ['a', 'b', 'c'].map((id) => fakeEntity(id));

function found(...paths: string[][]): PathsDto {
  const steps = (ids: string[]) => ids.slice(1).map((id, at) => fakeEdge(ids[at]!, id));
  return {
    from: paths[0]?.[0] ?? '',
    to: paths[0]?.at(-1) ?? '',
    paths: paths.map((entities) => ({
      entities,
      steps: steps(entities).map(({ id }) => [id]),
      confidence: 0.8,
    })),
    graph: {
      entities: [...new Set(paths.flat())].map((id) => fakeEntity(id)),
      edges: paths.flatMap(steps),
      truncated: 0,
    },
  };
}

/** Answers for any entities with the edges of the alphabet among them. */
const subgraph: Api['subgraph'] = (ids) =>
  Promise.resolve({
    entities: ids.map((id) => fakeEntity(id)),
    edges: ['a-b', 'b-c', 'c-d']
      .map((id) => fakeEdge(id.slice(0, 1), id.slice(2)))
      .filter((edge) => ids.includes(edge.subject) && ids.includes(edge.object)),
    truncated: 0,
  });

describe('paths', () => {
  it('W144: two selected entities are asked about over the chosen types, readings, length and number', async () => {
    const asked: PathsChoice[] = [];
    const paths: Api['paths'] = async (choice) => {
      asked.push(choice);
      return found(['a', 'b', 'c']);
    };
    const context = fakeContext(scene, { paths });
    context.stores.selection.setState(selectNodes(['a', 'c']));
    await runById(context, 'selection.paths');
    expect(context.stores.view.getState().left).toBe('paths');
    await findPaths(context, { types: ['MET'], readings: ['denied'], maxLength: 2, limit: 5 });
    expect(asked).toEqual([
      { from: 'a', to: 'c', types: [], readings: [], maxLength: 4, limit: 10 },
      { from: 'a', to: 'c', types: ['MET'], readings: ['denied'], maxLength: 2, limit: 5 },
    ]);
    expect(remoteValue(context.stores.paths.getState().found)?.paths).toHaveLength(1);
  });

  it('W144: the newest question wins, and one end alone asks nothing', async () => {
    const paths: Api['paths'] = ({ to }, signal) =>
      new Promise((resolve, reject) => {
        const stop = () => reject(Object.assign(new Error('stopped'), { name: 'AbortError' }));
        signal?.addEventListener('abort', stop);
        if (to === 'c') queueMicrotask(() => resolve(found(['a', 'b', 'c'])));
      });
    const context = fakeContext(scene, { paths });
    await findPaths(context, { from: a!, to: null });
    expect(context.stores.paths.getState().found.status).toBe('idle');
    const slow = findPaths(context, { to: b! });
    const quick = findPaths(context, { to: c! });
    await Promise.all([slow, quick]);
    expect(remoteValue(context.stores.paths.getState().found)?.to).toBe('c');
  });

  it('W145: choosing a path brings what lacks of it as one step and selects it', async () => {
    const answer = found(['a', 'b', 'c', 'd']);
    const [path] = answer.paths;
    const context = fakeContext(scene, { subgraph, paths: () => Promise.resolve(answer) });
    await findPaths(context, { from: a!, to: fakeEntity('d') });
    await showPath(context, path!);
    const selection = context.stores.selection.getState();
    expect([...selection.nodes].join('')).toBe('abcd');
    expect([...selection.edges]).toEqual(['a-b', 'b-c', 'c-d']);
    const { done } = context.stores.history.getState();
    expect(done.map(({ label }) => label)).toEqual(['Add the path a – b – c – d']);
    expect(done[0]?.query?.params).toEqual({
      entities: ['a', 'b', 'c', 'd'],
      edges: ['a-b', 'b-c', 'c-d'],
    });
    await undo(context);
    expect(context.stores.scene.getState().entities.has('d')).toBe(false);
  });

  it('W146: the weakest link is the step whose surest edge is least sure', () => {
    const path = { entities: ['a', 'b', 'c'], steps: [['x', 'y'], ['z']], confidence: 0.5 };
    const confidence = new Map([
      ['x', 0.9],
      ['y', 0.1],
      ['z', 0.5],
    ]);
    expect(weakestStep(path, (id) => confidence.get(id) ?? 0)).toBe(1);
  });

  it.each([
    ['MEMBER_OF', 'a', 'member of'],
    ['MEMBER_OF', 'b', 'has member'],
    ['MARRIED_TO', 'b', 'married to'],
    ['RELATION', 'a', 'supplied'],
    ['RELATION', 'b', '← supplied'],
  ])('W146: a step over %s read from %s is “%s”', (type, from, words) => {
    const bare = relationTypeOf(ontologyFrom({ entityTypes: [], relationTypes: [] }), 'X');
    const ontology = ontologyFrom({
      entityTypes: [],
      relationTypes: [
        { ...bare, id: 'MEMBER_OF', label: 'member of', inverse: 'has member' },
        { ...bare, id: 'MARRIED_TO', label: 'married to', inverse: 'married to', symmetric: true },
        { ...bare, id: 'RELATION', label: 'related to', inverse: 'related to' },
      ],
    });
    expect(stepWords(fakeEdge('a', 'b', { type, label: 'supplied' }), from, ontology)).toBe(words);
  });

  it('W147: what was asked is a statement with the same ends, relations, length and number', () => {
    const context = fakeContext(scene);
    expect(pathsQuery(context)).toBeNull();
    const from = { id: 'a', name: 'Ann // x\nDELETE' };
    const to = { id: 'c', name: 'c' };
    const gesture = { kind: 'paths', from, to, types: ['MET'], maxLength: 3, limit: 7 } as const;
    const { statement, params } = cypherOf({ ...gesture, readings: ['denied'] });
    expect(params).toEqual({ from: 'a', to: 'c', types: ['MET'], relations: ['MET', 'DENIED'] });
    expect(statement).toMatch(/SHORTEST 7 [\s\S]*\{1,3\}/);
    expect(statement.split('\n')[0]).toBe('// The shortest paths from Ann // x DELETE to c');
  });
});
