// Static relations of the relation graph: what is let through, what is joined, and what news must not be made to say.
import { describe, expect, it } from 'vitest';

import type { DocumentState } from '#ingest/state.ts';
import { modelReader, readText } from '#test/support/read-text.ts';

const reader = modelReader();

const STATIC = new Set(
  `HEAD_OF_STATE_OF HEAD_OF_GOVERNMENT_OF MINISTER_OF HEAD_OF OFFICIAL_OF SPOKESPERSON_OF ADVISER_OF EMPLOYEE_OF MEMBER_OF
   CITIZEN_OF BORN_IN LIVES_IN EDUCATED_AT SPOUSE_OF PARENT_OF SIBLING_OF BASED_IN LOCATED_IN SUBSIDIARY_OF OWNS FOUNDED
   BORN_ON DIED_ON FOUNDED_ON PART_OF AGENCY_OF`.split(/\s+/),
);

function words(state: DocumentState): string[] {
  const text = (mention: number) => state.mentions[mention]?.text ?? '';
  return state.claims
    .filter(({ type }) => STATIC.has(type))
    .map(({ subject, type, object }) => `${text(subject)} ${type} ${text(object)}`);
}

describe('answers that the sentence bears out', () => {
  it.each([
    ['Ann Miller studied law at Oxford University.', 'Ann Miller EDUCATED_AT Oxford University'],
    ['Peter Olsen grew up in Bergen.', 'Peter Olsen LIVES_IN Bergen'],
    ['Karin Holt and her husband Jan Holt moved to Oslo.', 'Jan Holt SPOUSE_OF her'],
    ['Tom Reed of the Labour Party was elected.', 'Tom Reed MEMBER_OF Labour Party'],
    ['Paul Kagwe (12 May 1901 - 3 June 1987) was a Kenyan painter.', 'Paul Kagwe DIED_ON 3 June 1987'],
    ['Paul Kagwe (12 May 1901 - 3 June 1987) was a Kenyan painter.', 'Paul Kagwe CITIZEN_OF Kenyan'],
    ['The firm Larsen Systems is headquartered in Aarhus.', 'Larsen Systems BASED_IN Aarhus'],
  ])('I132: %s', async (text, expected) => {
    expect(words(await readText(reader, text))).toContain(expected);
  });

  it('I132: a claim says which rule made it, with the probability that the relation graph gives', async () => {
    const { claims } = await readText(reader, 'Ann Miller was born in Leeds. Peter Olsen grew up in Bergen.');
    const born = claims.find(({ type }) => type === 'BORN_IN');
    expect(born?.rule).toBe('state-verb');
    expect(born?.head).toBeGreaterThan(0.5);
    const grew = claims.find(({ type }) => type === 'LIVES_IN');
    expect(grew?.rule).toBe('pair');
    expect(grew?.confidence).toBeLessThanOrEqual(0.96);
  });
});

describe('rules and the relation graph', () => {
  it('I133: one claim of a pair, with the office that the rule read', async () => {
    const state = await readText(reader, 'Anna Berg, secretary-general of NATO, spoke in Oslo.');
    const posts = state.claims.filter(({ subject, object }) => {
      return state.mentions[subject]?.text === 'Anna Berg' && state.mentions[object]?.text === 'NATO';
    });
    expect(posts.map(({ type, title }) => `${type} ${title}`)).toEqual(['HEAD_OF secretary-general']);
  });

  it('I133: what a rule says of another mention of the same is said of each mention once', async () => {
    const found = words(
      await readText(reader, "Ana Ruiz, who co-founded Peru's Acme Foods, spoke on Monday."),
    );
    expect(found.filter((claim) => claim.includes('FOUNDED'))).toEqual(
      expect.arrayContaining(['Ana Ruiz FOUNDED Acme Foods']),
    );
    expect(new Set(found).size).toBe(found.length);
  });

  it('I133: a post that a rule gives to one is not given to another by the same word', async () => {
    const found = words(await readText(reader, 'Google founder Sergey Brin met Ahmed Mohamed in Texas.'));
    expect(found.filter((claim) => claim.startsWith('Ahmed Mohamed'))).toEqual([]);
  });
});

describe('ends that are no names', () => {
  it('I137: "where" takes part in what is said of the body before it, and stands for that body', async () => {
    const state = await readText(reader, 'Ann Miller joined Leeds University, where she teaches physics.');
    const found = state.claims.find(({ object }) => state.mentions[object]?.text === 'where');
    const where = state.mentions[found?.object ?? -1];
    expect(where?.kind).toBe('pronoun');
    expect(where?.clusters.map((cluster) => state.clusters[cluster]?.name)).toEqual(['Leeds University']);
    expect(state.clusters[where?.clusters[0] ?? -1]?.mentions).toContain(found?.object);
  });

  it.each([
    ['Ann Miller studied at Leeds University on a scholarship, where she met him.', 'Leeds University', true],
    ['Ann Miller worked for Acme Corp., a software firm in Oslo, where she led a team.', 'Acme Corp.', true],
    ['Ann Miller left Acme Corp. and the rain stopped, where the road ends.', 'Acme Corp.', false],
  ])(
    'I340: "where" takes up a body over a phrase that follows it, no further than a verb: %s',
    async (text, body, found) => {
      const state = await readText(reader, text);
      const taken = state.mentions.filter(
        (mention) => mention.text === 'where' && mention.kind === 'pronoun',
      );
      const names = taken.flatMap(({ clusters }) => clusters.map((cluster) => state.clusters[cluster]?.name));
      expect(names.includes(body)).toBe(found);
    },
  );

  it('I137: a home before "where" is not told twice', async () => {
    const state = await readText(reader, 'Ann Miller lives in Leeds, where she teaches physics.');
    expect(state.claims.filter(({ object }) => state.mentions[object]?.text === 'where')).toEqual([]);
  });
});

describe('news without a static fact', () => {
  it.each([
    'George Robertson met Vladimir Putin in Moscow on Friday.',
    'Russian officials told George Robertson that talks would go on.',
    'Angela Merkel criticised Donald Trump after the summit.',
    'Thousands marched in Paris against plans that Brussels had put forward.',
    'John Kerry called the foreign minister of Thailand from Washington.',
    'The storm hit Florida on Tuesday and moved on to Georgia.',
    'Microsoft and Oracle sued each other in California.',
    'Paul Reed flew from London to Nairobi with Helen Marsh.',
    'The two sides exchanged fire near Donetsk, Kyiv said.',
    'Anna Berg compared Norway with Sweden in a speech to students.',
    'Shares of Toyota fell in Tokyo after Honda cut its forecast.',
    'Carlos Mendoza accused Pedro Salazar of betraying Mexico.',
  ])('I135: %s', async (text) => {
    expect(words(await readText(reader, text))).toEqual([]);
  });
});
