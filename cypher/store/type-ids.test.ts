import { describe, expect, it } from 'vitest';

import type { Ontology } from '#cypher/ontology/types.ts';

import { isEntityTypeId, isRelationTypeId, requireTypeIds } from './type-ids.ts';

describe('C153: only well-formed type ids can become labels and relationship types', () => {
  it.each(['Person', 'LegalPerson', 'G7'])('%s is an entity type', (type) => {
    expect(isEntityTypeId(type)).toBe(true);
  });

  it.each(['person', '', 'Document', 'Edge', 'RelataMeta', 'Per son', 'Person`', 'Pérson', 'A'.repeat(65)])(
    '%j is no entity type',
    (type) => expect(isEntityTypeId(type)).toBe(false),
  );

  it.each(['MET', 'MEMBER_OF', 'G7_MEMBER'])('%s is a relation type', (type) => {
    expect(isRelationTypeId(type)).toBe(true);
  });

  it.each([
    'met',
    '',
    'DENIED',
    'PROPOSED',
    'ALLEGED',
    'RESOLVES_TO',
    'RELATA_X',
    'MET]->()-[:X',
    '_MET',
    'M ET',
  ])('%j is no relation type', (type) => expect(isRelationTypeId(type)).toBe(false));

  it('refuses an ontology with a type that would take a name of ours', () => {
    const ontology = { entityTypes: new Map(), relationTypes: new Map([['DENIED', {}]]) };
    expect(() => requireTypeIds(ontology as unknown as Ontology)).toThrow(
      expect.objectContaining({ code: 'ONTOLOGY_INVALID', message: expect.stringContaining('DENIED') }),
    );
  });
});
