// What each kind of decision does to the graph, on evidence written by hand.
import { describe, expect, it } from 'vitest';

import type { ClusterRef } from '#cypher/model/decision.ts';
import type { DecisionId, DocumentId, EntityId } from '#cypher/model/ids.ts';
import { additionRef, mentionRef } from '#cypher/model/refs.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import { article, claimsOf, decision, drawing, hold, whoIsWho } from '#test/support/article.ts';
import { MapStore, type RunEvidence } from '#test/support/map-port.ts';

const NATO = 'NATO#Organization';
const RUSSIA = 'Russia#Location:country';

async function read(...runs: RunEvidence[]): Promise<MapStore> {
  const store = new MapStore(baseOntology);
  for (const run of runs) await store.ingest(run);
  return store;
}

const onlyEdge = (store: MapStore) => {
  expect([...store.edges.values()]).toHaveLength(1);
  return [...store.edges.values()][0]!;
};
const entityNamed = (store: MapStore, name: string) =>
  [...store.entities.values()].find((entity) => entity.name === name)!;

describe('verdicts', () => {
  it('C10: accept and unsure give an edge its status, the latest one counts', async () => {
    const store = await read(article('a', [[RUSSIA, 'MEMBER_OF', NATO]]));
    expect(onlyEdge(store).status).toBe('unreviewed');
    await store.decide(decision('accept', { claims: claimsOf(store) }));
    expect(onlyEdge(store).status).toBe('accepted');
    const { decision: doubt } = await store.decide(decision('unsure', { claims: claimsOf(store) }));
    expect(onlyEdge(store).status).toBe('unsure');
    await store.retract(doubt.id);
    expect(onlyEdge(store).status).toBe('accepted');
  });

  it('C11: a rejected edge is gone, stays gone when its text is read again, and for copies of it', async () => {
    const store = await read(article('a', [[RUSSIA, 'MEMBER_OF', NATO]], { copyGroup: 'wire' }));
    await store.decide(decision('reject', { claims: claimsOf(store) }));
    expect(drawing(store)).toEqual([]);
    await store.ingest(
      article('a', [[RUSSIA, 'MEMBER_OF', NATO]], { copyGroup: 'wire', run: 'two', longer: 2 }),
    );
    expect(drawing(store)).toEqual([]);
    await store.ingest(article('b', [[RUSSIA, 'MEMBER_OF', NATO]], { copyGroup: 'wire' }));
    expect(drawing(store)).toEqual([]);
  });

  it('C12: independent evidence brings a rejected edge back unreviewed, marked as rejected before', async () => {
    const store = await read(article('a', [[RUSSIA, 'MEMBER_OF', NATO]]));
    await store.decide(decision('accept', { claims: claimsOf(store) }));
    await store.decide(decision('reject', { claims: claimsOf(store) }));
    await store.ingest(article('b', [[RUSSIA, 'MEMBER_OF', NATO]]));
    expect(onlyEdge(store)).toMatchObject({
      status: 'unreviewed',
      rejectedBefore: true,
      documents: 1,
      sources: 1,
    });
  });

  it('C13: a copy that is accepted after the rejection counts again', async () => {
    const store = await read(
      article('a', [[RUSSIA, 'MEMBER_OF', NATO]], { copyGroup: 'wire' }),
      article('b', [[RUSSIA, 'MEMBER_OF', NATO]], { copyGroup: 'wire' }),
    );
    await store.decide(decision('reject', { claims: claimsOf(store, 'a') }));
    expect(drawing(store)).toEqual([]);
    await store.decide(decision('accept', { claims: claimsOf(store, 'b') }));
    expect(onlyEdge(store)).toMatchObject({ status: 'accepted', rejectedBefore: true, documents: 1 });
  });

  it('C14: a retraction can itself be taken back', async () => {
    const store = await read(article('a', [[RUSSIA, 'MEMBER_OF', NATO]]));
    const { decision: reject } = await store.decide(decision('reject', { claims: claimsOf(store) }));
    const { decision: retraction } = await store.retract(reject.id);
    expect(drawing(store)).toHaveLength(1);
    await store.retract(retraction.id);
    expect(drawing(store)).toEqual([]);
  });
});

describe('edits', () => {
  const cases: Array<[string, Parameters<typeof decision<'edit'>>[1]['changes'], string]> = [
    ['type', { type: 'SUPPORTED' }, 'Russia -SUPPORTED-> NATO'],
    ['direction', { reversed: true }, 'NATO -MEMBER_OF-> Russia'],
    ['polarity', { polarity: 'denied' }, 'Russia -MEMBER_OF(denied)-> NATO'],
    ['modality', { modality: 'planned' }, 'Russia -MEMBER_OF(proposed)-> NATO'],
    ['allegation', { modality: 'alleged' }, 'Russia -MEMBER_OF(alleged)-> NATO'],
  ];
  it.each(cases)('C15: an edit of the %s is laid over the claim', async (_, changes, expected) => {
    const store = await read(article('a', [[RUSSIA, 'MEMBER_OF', NATO]]));
    const { decision: edit } = await store.decide(decision('edit', { claims: claimsOf(store), changes }));
    expect(drawing(store)).toEqual([expected]);
    await store.retract(edit.id);
    expect(drawing(store)).toEqual(['Russia -MEMBER_OF-> NATO']);
  });

  it('C16: later edits win field by field', async () => {
    const store = await read(article('a', [[RUSSIA, 'MEMBER_OF', NATO]]));
    const claims = claimsOf(store);
    await store.decide(
      decision('edit', { claims, changes: { title: 'member', date: '2001', datePrecision: 'year' } }),
    );
    await store.decide(decision('edit', { claims, changes: { title: 'observer', label: 'observe' } }));
    expect(onlyEdge(store)).toMatchObject({
      title: 'observer',
      label: 'observe',
      firstDate: '2001',
      datePrecision: 'year',
    });
  });
});

describe('additions', () => {
  const added = (store: MapStore, withText: boolean) => {
    const subject = hold(store, 'a', 'Russia');
    const object = hold(store, 'b', 'NATO');
    const { document, start, end, quote } = subject;
    return decision('add', {
      type: 'COOPERATED_WITH',
      label: 'work with',
      subject,
      object,
      polarity: 'asserted',
      modality: 'actual',
      title: null,
      date: null,
      datePrecision: null,
      evidence: withText ? { document, start, end, quote } : null,
    });
  };
  const news = [
    article('a', [[RUSSIA, 'MET', 'Igor Ivanov']]),
    article('b', [['George Robertson', 'HEAD_OF', NATO]]),
  ];

  it('C17: an addition without a text is an edge of origin analyst that no source supports', async () => {
    const store = await read(...news);
    const { decision: add } = await store.decide(added(store, false));
    const edge = [...store.edges.values()].find(({ type }) => type === 'COOPERATED_WITH')!;
    expect(edge).toMatchObject({
      origin: 'analyst',
      sources: 0,
      documents: 0,
      claims: [],
      additions: [add.id],
    });
  });

  it('C18: an addition with a text counts its document, and takes verdicts and retraction', async () => {
    const store = await read(...news);
    const { decision: add } = await store.decide(added(store, true));
    const find = () => [...store.edges.values()].find(({ type }) => type === 'COOPERATED_WITH');
    expect(find()).toMatchObject({ documents: 1, sources: 1, firstReported: '2001-11-23', confidence: 0.99 });
    const claims = add.kind === 'add' ? [additionRef(add)] : [];
    await store.decide(decision('accept', { claims }));
    expect(find()?.status).toBe('accepted');
    const { decision: reject } = await store.decide(decision('reject', { claims }));
    expect(find()).toBeUndefined();
    await store.retract(reject.id);
    expect(find()?.status).toBe('accepted');
    await store.retract(add.id);
    expect(find()).toBeUndefined();
  });

  it('C19: an edge with both claims and additions is of origin both', async () => {
    const store = await read(...news, article('c', [[RUSSIA, 'COOPERATED_WITH', NATO]]));
    await store.decide(added(store, false));
    const edge = [...store.edges.values()].find(({ type }) => type === 'COOPERATED_WITH')!;
    expect(edge).toMatchObject({ origin: 'both', sources: 1 });
  });
});

describe('who is who', () => {
  const two = () =>
    read(
      article('a', [['Taleban#Group', 'MET', RUSSIA]]),
      article('b', [['Taliban#Group', 'ATTACKED', NATO]]),
    );
  const merge = (store: MapStore, survivor: 'left' | 'right') =>
    decision('merge', {
      left: [hold(store, 'a', 'Taleban')],
      right: [hold(store, 'b', 'Taliban')],
      survivor,
    });

  it.each([
    ['left', 'Taleban = Taliban'],
    ['right', 'Taliban = Taleban'],
  ] as const)(
    'C20: a merge joins two entities under the name of the survivor (%s)',
    async (survivor, expected) => {
      const store = await two();
      const { decision: done } = await store.decide(merge(store, survivor));
      expect(whoIsWho(store)).toContain(expected);
      await store.retract(done.id);
      expect(whoIsWho(store)).toEqual(['NATO', 'Russia', 'Taleban', 'Taliban']);
    },
  );

  it('C21: every link says why', async () => {
    const store = await two();
    await store.decide({ ...merge(store, 'left'), by: 'ana', reason: 'same movement' });
    const link = store.storedLinks.get(hold(store, 'b', 'Taliban').cluster)!;
    expect(link).toMatchObject({ score: 1, why: 'merged by ana (same movement)' });
  });

  it('C22: the later of a merge and a keep-apart of the same pair counts', async () => {
    const store = await two();
    const sides = { left: [hold(store, 'a', 'Taleban')], right: [hold(store, 'b', 'Taliban')] };
    await store.decide(merge(store, 'left'));
    await store.decide(decision('keep-apart', sides));
    expect(whoIsWho(store)).toContain('Taliban');
    await store.decide(merge(store, 'right'));
    expect(whoIsWho(store)).toContain('Taliban = Taleban');
  });

  it('C23: keep-apart undoes a link that names made', async () => {
    const store = await read(
      article('a', [['Igor Ivanov', 'MET', RUSSIA]]),
      article('b', [['Igor Ivanov', 'MET', NATO]]),
    );
    expect(store.entities.size).toBe(3);
    const sides = { left: [hold(store, 'a', 'Igor Ivanov')], right: [hold(store, 'b', 'Igor Ivanov')] };
    const { decision: apart } = await store.decide(decision('keep-apart', sides));
    expect(store.entities.size).toBe(4);
    await store.retract(apart.id);
    expect(store.entities.size).toBe(3);
  });

  it('C24: a merge that would join a pair kept apart later goes as far as it can', async () => {
    const store = await read(
      article('a', [['Taleban#Group', 'MET', RUSSIA]]),
      article('b', [['Taliban#Group', 'MET', RUSSIA]]),
      article('c', [['Students#Group', 'MET', RUSSIA]]),
    );
    const [one, two, three] = [
      hold(store, 'a', 'Taleban'),
      hold(store, 'b', 'Taliban'),
      hold(store, 'c', 'Students'),
    ];
    await store.decide(decision('merge', { left: [one], right: [two], survivor: 'left' }));
    await store.decide(decision('merge', { left: [one, two], right: [three], survivor: 'left' }));
    await store.decide(decision('keep-apart', { left: [one], right: [three] }));
    const entities = [one, two, three].map((ref) => store.storedLinks.get(ref.cluster)!.entity);
    expect(entities[0]).not.toBe(entities[2]);
    expect(new Set(entities).size).toBe(2);
  });

  it('C25: a split takes mentions out, with the claims that they are ends of', async () => {
    const store = await read(
      article('a', [
        ['Sergei Ivanov', 'MET', RUSSIA],
        ['Sergei Ivanov', 'ATTACKED', NATO],
      ]),
    );
    const mentions = store.everything().mentions.filter(({ text }) => text === 'Sergei Ivanov');
    const { decision: split } = await store.decide(
      decision('split', {
        mentions: [mentionRef(mentions[1]!.document, mentions[1]!)],
        rest: [hold(store, 'a', 'Sergei Ivanov')],
      }),
    );
    const subjects = [...store.edges.values()].filter(({ type }) => type === 'ATTACKED' || type === 'MET');
    const met = subjects.find(({ type }) => type === 'MET')!;
    const attacked = subjects.find(({ type }) => type === 'ATTACKED')!;
    expect([met.subject, met.object]).not.toContain(attacked.subject);
    expect(store.virtual.size).toBe(1);
    expect(store.storedLinks.get([...store.virtual.keys()][0]!)?.entity).toBe(attacked.subject);
    await store.retract(split.id);
    expect(store.virtual.size).toBe(0);
    expect(whoIsWho(store)).toEqual(['NATO', 'Russia', 'Sergei Ivanov']);
  });

  it('C26: a split of all the mentions that a document has takes its cluster along, under its lasting id', async () => {
    const store = await read(
      article('a', [['Igor Ivanov', 'MET', RUSSIA]]),
      article('b', [['Igor Ivanov', 'MET', NATO]]),
    );
    const mention = store
      .everything()
      .mentions.find((m) => m.document === ('b' as string) && m.text === 'Igor Ivanov')!;
    await store.decide(
      decision('split', {
        mentions: [mentionRef(mention.document, mention)],
        rest: [hold(store, 'a', 'Igor Ivanov')],
      }),
    );
    expect(store.virtual.size).toBe(0);
    expect(store.storedLinks.get(mention.clusters[0]!)?.entity).toBe(mention.clusters[0]);
  });

  it('C27: rename and retype hold for the entity that has the cluster, the latest wins, a merge hands them on', async () => {
    const store = await two();
    await store.decide(decision('rename', { cluster: hold(store, 'a', 'Taleban'), name: 'The Taleban' }));
    await store.decide(decision('retype', { cluster: hold(store, 'a', 'Taleban'), type: 'Organization' }));
    expect(entityNamed(store, 'The Taleban')).toMatchObject({ type: 'Organization', aliases: ['Taleban'] });
    await store.decide(merge(store, 'right'));
    expect(entityNamed(store, 'Taliban')).toMatchObject({ type: 'Group', aliases: ['Taleban'] });
    await store.decide(decision('rename', { cluster: hold(store, 'b', 'Taliban'), name: 'Movement' }));
    expect(entityNamed(store, 'Movement').aliases).toEqual(['Taleban', 'Taliban']);
  });

  it('C28: a tag is on the entity, a comment changes nothing', async () => {
    const store = await two();
    const clusters = [hold(store, 'a', 'Taleban')];
    await store.decide(decision('tag', { clusters, tag: 'watch' }));
    expect(entityNamed(store, 'Taleban').tags).toEqual(['watch']);
    const { patch } = await store.decide(decision('comment', { clusters, claims: [], text: 'look again' }));
    expect([patch.putEntities, patch.putEdges, patch.putLinks]).toEqual([[], [], []]);
  });

  it('C29: a loop born of a merge is dropped and listed', async () => {
    const store = await read(article('a', [['Taleban#Group', 'ATTACKED', 'Taliban#Group']]));
    const { patch } = await store.decide(
      decision('merge', {
        left: [hold(store, 'a', 'Taleban')],
        right: [hold(store, 'a', 'Taliban')],
        survivor: 'left',
      }),
    );
    expect(store.edges.size).toBe(0);
    expect(patch.loops).toEqual(store.everything().claims.map(({ id }) => id));
  });
});

describe('words that the reader missed', () => {
  const words = (start: number, quote: string) => ({
    document: 'a' as DocumentId,
    start,
    end: start + quote.length,
    quote,
  });
  const named = (start: number, quote: string, same: ClusterRef | null = null) =>
    decision('mention', {
      mentions: [words(start, quote)],
      name: quote,
      type: 'Organization',
      same,
    });
  const entityOf = (store: MapStore, id: DecisionId) =>
    [...store.virtual.values()].find(({ made }) => made?.decision === id)?.cluster.id;

  it('C291: are an entity of their own until that is taken back, and names alone never join them', async () => {
    const store = await read(
      article('a', [[RUSSIA, 'MET', 'Igor Ivanov']]),
      article('b', [['Arden#Organization', 'MET', RUSSIA]]),
    );
    const { decision: naming } = await store.decide(named(500, 'Arden'));
    expect(whoIsWho(store)).toEqual(['Arden', 'Arden', 'Igor Ivanov', 'Russia']);
    expect(store.entities.get(entityOf(store, naming.id) as unknown as EntityId)).toMatchObject({
      name: 'Arden',
      type: 'Organization',
      documents: 1,
      mentions: 1,
    });
    await store.ingest(article('c', [['Arden#Organization', 'MET', 'Igor Ivanov']]));
    expect(whoIsWho(store)).toEqual(['Arden', 'Arden', 'Igor Ivanov', 'Russia']);
    await store.retract(naming.id);
    expect(whoIsWho(store)).toEqual(['Arden', 'Igor Ivanov', 'Russia']);
    expect(store.virtual.size).toBe(0);
  });

  it('C292: are a mention of the entity that they are said to name, under one more name', async () => {
    const store = await read(article('a', [[RUSSIA, 'MET', NATO]]), article('b', [[NATO, 'MET', RUSSIA]]));
    const { decision: naming } = await store.decide(named(500, 'the bloc', hold(store, 'b', 'NATO')));
    expect(whoIsWho(store)).toEqual(['NATO = the bloc', 'Russia']);
    expect(entityNamed(store, 'NATO')).toMatchObject({ documents: 2, mentions: 3 });
    expect(store.storedLinks.get(entityOf(store, naming.id)!)).toMatchObject({ why: 'named by ana' });
    await store.retract(naming.id);
    expect(whoIsWho(store)).toEqual(['NATO', 'Russia']);
  });

  it('C293: are whom a newer run finds by a name there: just these words, or their type around them', async () => {
    const store = await read(article('a', [[RUSSIA, 'MET', 'Igor Ivanov']]));
    await store.decide(named(200, 'Arden'));
    const around = article('a', [
      [RUSSIA, 'MET', 'Igor Ivanov'],
      ['Arden Group#Organization', 'MET', 'Arden Vale'],
    ]);
    await store.ingest(around);
    expect(whoIsWho(store)).toEqual(['Arden Group = Arden', 'Arden Vale', 'Igor Ivanov', 'Russia']);
    const { decision: person } = await store.decide(named(300, 'Arden'));
    expect(whoIsWho(store)).toContain('Arden Vale');
    await store.retract(person.id);
    await store.ingest(article('a', [[RUSSIA, 'MET', 'Igor Ivanov']], { run: 'two' }));
    expect(whoIsWho(store)).toEqual(['Arden', 'Igor Ivanov', 'Russia']);
  });

  it('C297: in several places are one entity, and a split takes one of them out', async () => {
    const store = await read(article('a', [[RUSSIA, 'MET', 'Igor Ivanov']]));
    const [here, there] = [words(500, 'Arden'), words(700, 'Arden')];
    const { decision: naming } = await store.decide(
      decision('mention', { mentions: [there, here], name: 'Arden plc', type: 'Organization', same: null }),
    );
    expect(entityNamed(store, 'Arden plc')).toMatchObject({ aliases: ['Arden'], mentions: 2 });
    const rest = [{ ...here, cluster: entityOf(store, naming.id)! }];
    const { decision: split } = await store.decide(decision('split', { mentions: [there], rest }));
    expect(whoIsWho(store)).toEqual(['Arden', 'Arden plc = Arden', 'Igor Ivanov', 'Russia']);
    await store.retract(split.id);
    expect(entityNamed(store, 'Arden plc')).toMatchObject({ mentions: 2 });
  });

  it('C294: take with them what rests on them, which is listed, and comes back with them', async () => {
    const store = await read(article('a', [[RUSSIA, 'MET', 'Igor Ivanov']]));
    const { decision: naming } = await store.decide(named(500, 'Arden'));
    const cluster = entityOf(store, naming.id)!;
    const { decision: add } = await store.decide(
      decision('add', {
        type: 'PRAISED',
        label: 'praise',
        subject: { ...words(500, 'Arden'), cluster },
        object: hold(store, 'a', 'Russia'),
        polarity: 'asserted',
        modality: 'actual',
        title: null,
        date: null,
        datePrecision: null,
        evidence: words(500, 'Arden praised Russia'),
      }),
    );
    const both = ['Arden -PRAISED-> Russia', 'Igor Ivanov -MET-> Russia'];
    expect(drawing(store)).toEqual(both);
    const { decision: taken, patch } = await store.retract(naming.id);
    expect(drawing(store)).toEqual(both.slice(1));
    expect(patch.lost).toEqual([{ decision: add.id, lost: ['Arden'] }]);
    await store.retract(taken.id);
    expect(drawing(store)).toEqual(both);
  });
});

describe('lost references', () => {
  it('C30: a decision whose claim is gone is listed, with the sentence', async () => {
    const store = await read(article('a', [[RUSSIA, 'MEMBER_OF', NATO]]));
    const { decision: reject } = await store.decide(decision('reject', { claims: claimsOf(store) }));
    const patch = await store.ingest(article('a', [[RUSSIA, 'SUPPORTED', NATO]], { run: 'two' }));
    expect(patch.lost).toEqual([{ decision: reject.id, lost: ['Sentence of a.'] }]);
    expect(drawing(store)).toEqual(['Russia -SUPPORTED-> NATO']);
  });

  it('C31: a decision finds its claim by overlap when another run draws the spans a little differently', async () => {
    const store = await read(article('a', [[RUSSIA, 'MEMBER_OF', NATO]]));
    await store.decide(decision('accept', { claims: claimsOf(store) }));
    const patch = await store.ingest(article('a', [[RUSSIA, 'MEMBER_OF', NATO]], { run: 'two', longer: 3 }));
    expect(patch.lost).toEqual([]);
    expect(onlyEdge(store).status).toBe('accepted');
  });
});
