import { describe, expect, it } from 'vitest';

import type { AnnotationResultDto, DecisionBody } from '#server/contract/annotate.ts';
import type { EntityDetailDto, PropertyDto } from '#server/contract/graph.ts';

import { factStatus, factsOf, factWords } from '../../graph/facts.ts';
import { fakeEntity, fakeScene } from '../../graph/scene.fake.ts';
import { detailOf, setDetail } from '../../state/details.ts';
import { remoteValue } from '../../state/remote.ts';
import { fakeContext } from '../context.fake.ts';
import type { AppContext } from '../context.ts';
import { undo } from './history.ts';
import { judgeFact } from './judge-fact.ts';

function dated(id: string, type: string, value: string, rest: Partial<PropertyDto> = {}): PropertyDto {
  const span = { start: 0, end: 1 };
  return {
    id,
    type,
    value,
    datePrecision: 'year',
    status: 'unreviewed',
    confidence: 0.9,
    document: {
      id: 'd',
      title: null,
      outlet: null,
      author: null,
      url: null,
      publishedAt: null,
      copyGroup: 'd',
    },
    sentence: { id: 's', text: 'A', ...span },
    subject: span,
    object: span,
    trigger: null,
    ...rest,
  };
}

const PROPERTIES = [
  dated('c1', 'DIED_ON', '1934'),
  dated('c2', 'BORN_ON', '1868'),
  dated('c3', 'BORN_ON', '1867'),
  dated('c4', 'BORN_ON', '1867', { confidence: 0.5 }),
];

const detail: EntityDetailDto = {
  entity: fakeEntity('a'),
  properties: PROPERTIES,
  relations: [],
  documents: [],
  links: [],
  decisions: [],
};

function deciding(answer: () => Promise<AnnotationResultDto>) {
  const sent: DecisionBody[] = [];
  const context = fakeContext(fakeScene('a'), {
    annotate: (body) => {
      sent.push(body);
      return answer();
    },
    takeBack: answer,
  });
  context.stores.details.setState((state) =>
    setDetail(state, 'entities', 'a', { status: 'ready', value: detail }),
  );
  return { context, sent };
}

function shown({ stores }: AppContext): string[] {
  const value = remoteValue(detailOf(stores.details.getState(), 'entities', 'a'));
  return factsOf(value?.properties ?? []).map((fact) => `${factWords(fact)}: ${factStatus(fact)}`);
}

const agreed: AnnotationResultDto = {
  decision: { id: 'd1', seq: 1, kind: 'accept' },
  changed: { entities: [], edges: [], truncated: 0 },
  removedEdges: [],
  removedEntities: [],
  undo: ['d1'],
  explanation: null,
  loops: 0,
};
const BEFORE = ['born 1867: unreviewed', 'born 1868: unreviewed', 'died 1934: unreviewed'];

describe('dates of an entity', () => {
  it('W206: one fact a value, what most sentences say first; mixed verdicts wait for one', () => {
    const mixed = [...PROPERTIES, dated('c5', 'DIED_ON', '1934', { status: 'accepted' })];
    const facts = factsOf(mixed);
    expect(facts.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ['c3', 'c4'],
      ['c2'],
      ['c1', 'c5'],
    ]);
    expect(facts.map(factStatus)).toEqual(['unreviewed', 'unreviewed', 'unreviewed']);
  });

  it('W207: a verdict on a date shows at once, names all its sentences, and is one step that undo takes back', async () => {
    const { context, sent } = deciding(() => Promise.resolve(agreed));
    const [born] = factsOf(PROPERTIES);
    const done = judgeFact(context, 'a', born!, 'accept');
    expect(shown(context)[0]).toBe('born 1867: accepted');
    expect(await done).toBe(true);
    expect(sent).toEqual([{ kind: 'accept', entity: 'a', claims: ['c3', 'c4'] }]);
    expect(context.stores.history.getState().done.map(({ label }) => label)).toEqual([
      'Accepted: a born 1867',
    ]);
    await undo(context);
    expect(shown(context)).toEqual(BEFORE);
  });

  it('W207: a rejected date goes, and comes back with the reason when the server refuses', async () => {
    const { context } = deciding(() => Promise.reject(new Error('away')));
    const [born] = factsOf(PROPERTIES);
    const done = judgeFact(context, 'a', born!, 'reject');
    expect(shown(context)).toEqual(['born 1868: unreviewed', 'died 1934: unreviewed']);
    expect(await done).toBe(false);
    expect(shown(context)).toEqual(BEFORE);
    expect(context.stores.notices.getState().list[0]?.text).toContain('Not rejected');
  });
});
