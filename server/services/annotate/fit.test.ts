import { describe, expect, it } from 'vitest';

import { baseOntology, type End } from '#cypher/ontology/index.ts';

import { fitting, requireFit } from './fit.ts';

const PERSON: End = { type: 'Person', kind: null };
const COUNTRY: End = { type: 'Location', kind: 'country' };

function refusal(type: string, subject = PERSON, object = PERSON) {
  try {
    requireFit(baseOntology, type, subject, object);
  } catch (error) {
    return error as { message: string; help: string; details: { fitting: string[] } };
  }
  return null;
}

describe('requireFit', () => {
  it('S83: what fits passes, the open type always', () => {
    expect(refusal('HEAD_OF_STATE_OF', PERSON, COUNTRY)).toBeNull();
    expect(refusal('RELATION', COUNTRY, COUNTRY)).toBeNull();
  });

  it('S83: what would fit only turned around says so', () => {
    const error = refusal('HEAD_OF_STATE_OF', COUNTRY, PERSON);
    expect(error?.message).toBe("'HEAD_OF_STATE_OF' does not lead from Location (country) to Person");
    expect(error?.help).toContain('Turned around it fits.');
    expect(error?.help).toContain('RELATION');
  });

  it('S83: the types that fit are told, and each of them passes', () => {
    const types = fitting(baseOntology, PERSON, COUNTRY);
    expect(types).toContain('HEAD_OF_STATE_OF');
    expect(types).not.toContain('SPOUSE_OF');
    expect(refusal('SPOUSE_OF', PERSON, COUNTRY)?.details.fitting).toEqual(types);
    for (const type of types) expect(refusal(type, PERSON, COUNTRY)).toBeNull();
  });

  it.each(['FRIEND', '__proto__', ''])("S83: '%s' is no relation type", (type) => {
    expect(refusal(type)?.message).toContain('There is no relation type');
  });
});
