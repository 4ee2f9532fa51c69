import Value from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';
import { createReader, type Reader } from '#ingest/reader.ts';
import type { DocumentState } from '#ingest/state.ts';
import { readText } from '#test/support/read-text.ts';

import { ExtractionSchema } from './extraction-schema.ts';
import { toEvidence } from './to-evidence.ts';
import { toExtractionJson } from './to-extraction.ts';

const TEXT = `Anna Berg and Karl Holm arrived in Oslo. After their meeting with Erik Dahl, they praised Norway.

A soldier denied that he had met Eva Lund. Officials said she was ill.`;
const STAMP = { extractor: 'test', version: '1.0.0', at: '2001-11-24T00:00:00.000Z' };

let reader: Reader;
let state: DocumentState;

beforeAll(async () => {
  reader = await createReader({ clock: systemClock });
  state = await readText(reader, TEXT);
}, 60_000);

afterAll(async () => {
  await reader.close();
});

describe('evidence', () => {
  it('I71: ids are hashes of content: another pass changes the run and what belongs to it, never anchors or clusters', () => {
    const first = toEvidence(state, STAMP);
    expect(toEvidence(state, { ...STAMP, at: '2020-01-01T00:00:00.000Z' })).toEqual({
      ...first,
      run: { ...first.run, at: '2020-01-01T00:00:00.000Z' },
    });
    const second = toEvidence(state, { ...STAMP, version: '1.0.1' });
    expect(second.run.id).not.toBe(first.run.id);
    expect(second.claims.map(({ anchor }) => anchor)).toEqual(first.claims.map(({ anchor }) => anchor));
    expect(second.claims.map(({ id }) => id)).not.toEqual(first.claims.map(({ id }) => id));
    expect(second.clusters).toEqual(first.clusters);
    expect(second.sentences).toEqual(first.sentences);
  });

  it('I71: every reference points inside the evidence, every span is its text', () => {
    const { document, sentences, mentions, clusters, claims } = toEvidence(state, STAMP);
    const known = new Set<string>([...sentences, ...mentions, ...clusters].map(({ id }) => id));
    const wanted = [
      ...mentions.flatMap((mention) => [mention.sentence, ...mention.clusters]),
      ...claims.flatMap(({ sentence, subject, object, attributedTo }) => [
        sentence,
        subject,
        object,
        attributedTo ?? sentence,
      ]),
    ];
    expect(wanted.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    for (const { start, end, text } of [...sentences, ...mentions])
      expect(document.text.slice(start, end)).toBe(text);
    const people = clusters.filter(({ type }) => type === 'Person');
    expect(people.map(({ keys }) => keys.length > 0)).toEqual(people.map(() => true));
  });

  it('I565: what is behind a comma tells where a town lies, an adjective does not', async () => {
    const told = async (text: string) =>
      toEvidence(await readText(reader, text), STAMP)
        .clusters.filter(({ kind }) => kind === 'city')
        .flatMap(({ keys }) => keys.filter((key) => key.startsWith('Location|country|')));
    expect(await told('In Prague, Norwegian Foreign Minister Erik Dahl met Karl Holm.')).toEqual([]);
    expect(await told('Erik Dahl met Karl Holm in Tripoli, Lebanon.')).toEqual(['Location|country|lebanon']);
  });

  it('I71: a description that nothing is said of is left out, an unresolved pronoun with a claim stays', () => {
    const { mentions } = toEvidence(state, STAMP);
    const used = mentions.map(({ text, clusters }) => `${text} ${clusters.length}`);
    expect(used).not.toContain('Officials 0');
    expect(used).toContain('their 2');
    expect(used).toContain('he 0');
  });
});

describe('extraction', () => {
  it('I72: it is what its schema says, and the same each time', () => {
    const extraction = toExtractionJson(state);
    expect(Value.Check(ExtractionSchema, JSON.parse(JSON.stringify(extraction)))).toBe(true);
    expect(toExtractionJson(state)).toEqual(extraction);
  });

  it('I73: an end that is several makes an edge each; an unresolved pronoun makes none', () => {
    const { edges, entities } = toExtractionJson(state);
    const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? '';
    const met = edges
      .filter(({ type }) => type === 'MET')
      .map((edge) => [name(edge.subject), name(edge.object)].sort().join(' - '));
    expect(met.sort()).toEqual(['Anna Berg - Erik Dahl', 'Erik Dahl - Karl Holm']);
    const praised = edges.filter(({ type }) => type === 'PRAISED').map((edge) => name(edge.subject));
    expect(praised.sort()).toEqual(['Anna Berg', 'Karl Holm']);
  });

  it('I73: evidence gives each end its own span, also where a symmetric edge is stored the other way round', () => {
    const { edges, entities, document } = toExtractionJson(state);
    for (const edge of edges.filter(({ type }) => type === 'MET')) {
      const spans = entities
        .filter(({ id }) => id === edge.subject)
        .flatMap(({ mentions }) => mentions.map(({ start, end }) => `${start}-${end}`));
      for (const { subject, sentence } of edge.evidence) {
        expect(spans).toContain(`${subject.start}-${subject.end}`);
        expect(document.text.slice(sentence.start, sentence.end)).toContain('meeting');
      }
    }
  });
});
