// Naming words that the reader missed, over HTTP on a real database: a new entity, one that is there, and what is refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { AnnotationResultDto } from '#server/contract/annotate.ts';
import { type DocumentDetailDto, DocumentDetailSchema } from '#server/contract/graph.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';

import { type Annotating, annotating } from '../support/annotating.ts';
import { buildEvidence, type EvidenceSketch } from '../support/evidence-builder.ts';
import { openTestServer, type TestServer } from '../support/server-app.ts';

const SKETCH: EvidenceSketch = {
  title: 'A bank',
  outlet: 'Sample Gazette',
  publishedAt: '2001-11-27',
  entities: { Ghana: 'Location', 'Ama Mensah': 'Person' },
  claims: [{ says: 'Ama Mensah visited Ghana.', subject: 'Ama Mensah', type: 'VISITED', object: 'Ghana' }],
  more: ['She spoke to the Bank of Ghana about Selwyn.', 'Share this page with Arden.'],
};

let server: TestServer;
let desk: Annotating;
let document: string;
let text: string;

beforeAll(async () => {
  server = await openTestServer();
  desk = annotating(server);
  document = await read('1.0.0');
  text = (await article()).document.text;
});

afterAll(() => server.close());

/** The last sentence of the text is none to the reader, as site furniture is. */
async function read(version: string): Promise<string> {
  const evidence = buildEvidence({ ...SKETCH, version });
  await server.store.writeEvidence({ ...evidence, sentences: evidence.sentences.slice(0, -1) });
  await server.store.project();
  return evidence.document.id;
}

const article = () => server.get<DocumentDetailDto>(pathFor(PATHS.document, document), DocumentDetailSchema);

function words(quote: string) {
  const start = text.indexOf(quote);
  return { document, start, end: start + quote.length };
}

async function marksOf(entity: string): Promise<string[]> {
  const { mentions } = await article();
  return mentions
    .filter(({ byHand, entities }) => byHand && entities.includes(entity))
    .map(({ start, end }) => text.slice(start, end));
}

function madeBy({ changed }: AnnotationResultDto, name: string) {
  return changed.entities.find((entity) => entity.name === name)!;
}

describe('naming words', () => {
  it('S150: makes an entity of a name and type, which takes edges and is taken back with its mark', async () => {
    const before = await desk.overview();
    const naming = { kind: 'mention', words: [words('Selwyn')], type: 'Organization', name: 'Selwyn plc' };
    const result = await desk.decide({ ...naming, reason: 'A firm' });
    const made = madeBy(result, 'Selwyn plc');
    expect(made).toMatchObject({ type: 'Organization', aliases: ['Selwyn'], documents: 1, mentions: 1 });
    expect(await marksOf(made.id)).toEqual(['Selwyn']);
    expect((await desk.mentions(made.id)).mentions).toMatchObject([
      { text: 'Selwyn', sentence: { text: 'She spoke to the Bank of Ghana about Selwyn.' } },
    ]);
    const subject = (await desk.entity('Ama Mensah')).id;
    const add = { kind: 'add', subject, object: made.id, type: 'EMPLOYEE_OF', reason: 'She said so' };
    const edge = await desk.decide(add);
    expect(edge.changed.edges).toMatchObject([{ subject, object: made.id, type: 'EMPLOYEE_OF' }]);
    const { decisions } = await desk.historyOf('entity', made.id);
    expect(decisions.at(-1)).toMatchObject({ kind: 'mention', says: 'Selwyn: Selwyn plc', reason: 'A firm' });
    const back = await desk.retract(result.decision.id);
    expect(back.removedEntities).toEqual([made.id]);
    expect(await marksOf(made.id)).toEqual([]);
    await desk.undo(edge);
    expect(await desk.overview()).toEqual(before);
  });

  it('S151: of an entity that is there, adds a mention and a name to it until that is taken back', async () => {
    const ghana = await desk.entity('Ghana');
    const result = await desk.decide({ kind: 'mention', words: [words('She')], entity: ghana.id });
    const [now] = result.changed.entities.filter(({ name }) => name === 'Ghana');
    expect(now).toMatchObject({ aliases: ['She'], mentions: ghana.mentions + 1 });
    expect(await marksOf(now!.id)).toEqual(['She']);
    await desk.undo(result);
    expect(await desk.entity('Ghana')).toEqual(ghana);
  });

  it('S152: without words or a type, and by an unknown one, is refused and leaves nothing', async () => {
    const before = await desk.overview();
    const free = { kind: 'mention', words: [words('Selwyn')] };
    await desk.refuse(free, 422, 'DECISION_INVALID');
    await desk.refuse({ ...free, type: 'Wizard' }, 422, 'DECISION_INVALID');
    await desk.refuse({ ...free, entity: 'nobody' }, 409, 'DECISION_STALE');
    await desk.refuse({ ...free, type: 'Person', name: ' ' }, 400, 'REQUEST_INVALID');
    const space = { document, start: text.indexOf(' '), end: text.indexOf(' ') + 1 };
    await desk.refuse({ kind: 'mention', words: [space], type: 'Person' }, 422, 'DECISION_INVALID');
    const all = { document, start: 0, end: text.length };
    const many = buildEvidence({
      ...SKETCH,
      claims: [{ ...SKETCH.claims[0]!, says: `${SKETCH.claims[0]!.says} ${'So it was. '.repeat(30)}` }],
    });
    await server.store.writeEvidence(many);
    await server.store.project();
    const long = { document: many.document.id, start: 30, end: 300 };
    await desk.refuse({ kind: 'mention', words: [long], type: 'Person' }, 422, 'DECISION_INVALID');
    await desk.refuse(
      { kind: 'mention', words: [{ ...all, end: 9999 }], type: 'Person' },
      422,
      'DECISION_INVALID',
    );
    expect((await desk.overview()).entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(before.entities.map(({ name }) => name)),
    );
  });

  it('C295: what names somebody already is refused, across an end of it too; around it is not', async () => {
    const refuse = async (span: { start: number; end: number }) => {
      const body = { kind: 'mention', words: [{ document, ...span }], type: 'Person' };
      return (await desk.refuse(body, 422, 'DECISION_INVALID')).detail;
    };
    const mensah = words('Mensah');
    expect(await refuse(mensah)).toContain("'Ama Mensah' there is Ama Mensah already");
    expect(await refuse({ start: mensah.start, end: mensah.end + 4 })).toContain('Ama Mensah already');
    expect(await refuse(words('Ama Mensah'))).toContain('Ama Mensah already');
    const bank = words('Bank of Ghana');
    const result = await desk.decide({ kind: 'mention', words: [bank], type: 'Organization' });
    const made = madeBy(result, 'Bank of Ghana');
    expect(await marksOf(made.id)).toEqual(['Bank of Ghana']);
    expect(await refuse(bank)).toContain('Bank of Ghana already');
    await desk.undo(result);
  });

  it('C297: in several places is one entity, from which a split takes a place, until both are taken back', async () => {
    const before = await desk.overview();
    const places = [words('She'), words('about')];
    const result = await desk.decide({ kind: 'mention', words: places, type: 'Person', name: 'Efua' });
    const efua = madeBy(result, 'Efua');
    expect(efua).toMatchObject({ mentions: 2, documents: 1 });
    const split = await desk.decide({ kind: 'split', entity: efua.id, mentions: [words('about')] });
    expect(await marksOf(efua.id)).toEqual(['She']);
    expect(await marksOf(madeBy(split, 'about').id)).toEqual(['about']);
    await desk.undo(split);
    expect(await marksOf(efua.id)).toEqual(['She', 'about']);
    const again = await desk.decide({ kind: 'split', entity: efua.id, mentions: [words('about')] });
    await desk.retract(result.decision.id);
    await desk.undo(again);
    expect(await desk.overview()).toEqual(before);
  });

  it('C296: holds through a newer run and a rebuild, and outside every sentence', async () => {
    const inside = await desk.decide({ kind: 'mention', words: [words('Selwyn')], type: 'Organization' });
    const outside = await desk.decide({ kind: 'mention', words: [words('Arden')], type: 'Organization' });
    const [selwyn, arden] = [madeBy(inside, 'Selwyn'), madeBy(outside, 'Arden')];
    const check = async () => {
      expect(await marksOf(selwyn.id)).toEqual(['Selwyn']);
      expect((await desk.mentions(selwyn.id)).mentions).toMatchObject([
        { text: 'Selwyn', sentence: { text: 'She spoke to the Bank of Ghana about Selwyn.' } },
      ]);
      const { total, mentions } = await desk.mentions(arden.id);
      expect(total).toBe(1);
      expect(mentions).toMatchObject([{ text: 'Arden', sentence: { text: 'Arden' } }]);
    };
    await check();
    expect(await read('2.0.0')).toBe(document);
    await check();
    await server.store.rebuild();
    await check();
    await desk.undo(outside);
    await desk.undo(inside);
    expect((await desk.overview()).entities.map(({ name }) => name)).not.toContain('Arden');
  });
});
