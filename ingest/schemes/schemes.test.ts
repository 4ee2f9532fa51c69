// What schemes count beyond claims: facts at further mentions, and agencies in datelines.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';
import { createReader, type Reader } from '#ingest/reader.ts';

import { SCHEMES } from './index.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await createReader({ clock: systemClock });
}, 60_000);
afterAll(() => reader.close());

async function relations(text: string, id: string): Promise<string[]> {
  const scheme = SCHEMES.find((one) => one.id === id)!;
  const answer = await reader.passage({ doc: 'd', text }, 'relations', scheme);
  const words = (index: number) => {
    const { start, end } = answer.entities![index]!;
    return text.slice(start, end);
  };
  return (answer.relations ?? []).map(
    ({ subject, type, object }) => `${words(subject)} ${type} ${words(object)}`,
  );
}

describe('schemes', () => {
  it('I230: scheme knowledgenet counts a fact for the pronouns of its subject in the sentence', async () => {
    const found = await relations('After Anna Berg joined Equinor, she moved to Oslo.', 'knowledgenet');
    expect(found).toContain('Anna Berg EMPLOYEE_OR_MEMBER_OF Equinor');
    expect(found).toContain('she EMPLOYEE_OR_MEMBER_OF Equinor');
  });

  it('I341: it counts a fact for the pronouns of a chief or a parent, and for who speaks of themselves again', async () => {
    const text = 'Acme Corp. is led by its chief executive Peter Olsen, who gave his office away.';
    expect(await relations(text, 'knowledgenet')).toContain('Acme Corp. CEO his');
    const own = await relations('I joined Equinor in my youth.', 'knowledgenet');
    expect(own).toContain('my EMPLOYEE_OR_MEMBER_OF Equinor');
    const others = await relations('I joined Equinor, and she joined Statoil.', 'knowledgenet');
    expect(others).not.toContain('she EMPLOYEE_OR_MEMBER_OF Equinor');
  });

  it('I230: a description without a name is no end there', async () => {
    const found = await relations(
      'Patricia Berg served as the chief executive of the company.',
      'knowledgenet',
    );
    expect(found.filter((fact) => fact.includes('the company'))).toEqual([]);
  });

  it('I231: scheme conll04 gives the name of the sentence for the description that takes part', async () => {
    const text = 'The EPA is working on a brochure, said Robin Woods, a spokeswoman for the agency.';
    expect(await relations(text, 'conll04')).toContain('Robin Woods Work_For EPA');
  });

  it('I232: scheme conll04 has the agency of a dateline in its place', async () => {
    expect(await relations('KARBALA, Iraq (AP)', 'conll04')).toEqual(
      expect.arrayContaining(['AP OrgBased_In KARBALA', 'AP OrgBased_In Iraq']),
    );
  });

  it('I232: a body in brackets within a sentence is no dateline', async () => {
    const found = await relations('She came to Iraq for a federation (AP) in May.', 'conll04');
    expect(found.filter((fact) => fact.startsWith('AP'))).toEqual([]);
  });
});
