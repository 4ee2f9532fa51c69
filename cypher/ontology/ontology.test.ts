// The ontology's data, a user's own file, and what fits.
import * as icons from '@tabler/icons-react';
import { describe, expect, it } from 'vitest';

import { RelataError } from '#cypher/model/errors.ts';
import { contrast, distance } from '#test/support/color-vision.ts';

import { baseOntology, extendOntology, fits, RESERVED_LABELS, RESERVED_RELATIONS } from './index.ts';
import { RELATION_COLORS } from './types/colors.ts';

const entityTypes = [...baseOntology.entityTypes.values()];
const relationTypes = [...baseOntology.relationTypes.values()];

describe('base ontology', () => {
  it('C60: ids can be Neo4j labels and types, and none is reserved', () => {
    for (const { id } of entityTypes) expect(id).toMatch(/^[A-Z][A-Za-z]+$/);
    for (const { id } of relationTypes) expect(id).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(entityTypes.filter(({ id }) => RESERVED_LABELS.has(id))).toEqual([]);
    expect(relationTypes.filter(({ id }) => RESERVED_RELATIONS.has(id))).toEqual([]);
  });

  it('C61: every end names an entity type or one of its kinds', () => {
    for (const { domain, range } of relationTypes) {
      for (const end of [...domain, ...range]) {
        const [id, kind] = end.split(':');
        const type = baseOntology.entityTypes.get(id!);
        expect(type, end).toBeDefined();
        if (kind) expect(type!.kinds, end).toContain(kind);
      }
    }
  });

  it('C62: a symmetric type reads the same from both sides and takes the same ends on both', () => {
    const symmetric = relationTypes.filter((type) => type.symmetric);
    expect(symmetric.map(({ id }) => id)).toContain('MET');
    for (const type of symmetric) expect([type.inverse, type.range]).toEqual([type.label, type.domain]);
  });

  it('C63: every event but a mere statement has its root of PLOVER, nothing else has one', () => {
    const rootless = relationTypes.filter((type) => type.group === 'event' && type.root === null);
    expect(rootless.map(({ id }) => id)).toEqual(['SAID_ABOUT']);
    expect(relationTypes.filter((type) => type.group !== 'event' && type.root !== null)).toEqual([]);
  });

  it('C64: every icon is a Tabler icon', () => {
    for (const { icon } of entityTypes) {
      const name = `Icon${icon
        .split('-')
        .map((word) => word[0]!.toUpperCase() + word.slice(1))
        .join('')}`;
      expect(icons, icon).toHaveProperty(name);
    }
  });

  it.each([
    ['entity types', entityTypes.map(({ color }) => color)],
    ['relations', Object.values(RELATION_COLORS)],
  ])(
    'C65: colours of %s stand out on both grounds, and from one another for colour-blind readers',
    (_, colors) => {
      for (const [scheme, ground] of [
        ['light', '#ffffff'],
        ['dark', '#1a1b1e'],
      ] as const) {
        for (const color of colors)
          expect(contrast(color[scheme], ground), color[scheme]).toBeGreaterThanOrEqual(3);
        for (const [index, one] of colors.entries()) {
          for (const other of colors.slice(index + 1)) {
            expect(distance(one[scheme], other[scheme]), `${one[scheme]} ${other[scheme]}`).toBeGreaterThan(
              20,
            );
          }
        }
      }
    },
  );
});

describe('fits', () => {
  const russia = { type: 'Location', kind: 'country' };
  const putin = { type: 'Person', kind: null };
  const nato = { type: 'Organization', kind: null };
  it.each([
    ['HEAD_OF_STATE_OF', putin, russia, true],
    ['HEAD_OF_STATE_OF', russia, putin, false],
    ['HEAD_OF_STATE_OF', putin, { type: 'Location', kind: 'city' }, false],
    ['HEAD_OF_STATE_OF', putin, { type: 'Location', kind: null }, true],
    ['HEAD_OF', putin, nato, true],
    ['HEAD_OF', putin, russia, false],
    ['MEMBER_OF', russia, nato, true],
    ['SPOUSE_OF', putin, nato, false],
    ['MET', russia, putin, true],
    ['RELATION', { type: 'Law', kind: null }, nato, true],
    ['NO_SUCH_TYPE', putin, putin, false],
  ] as const)('C66: %s between %o and %o: %s', (type, subject, object, expected) => {
    expect(fits(baseOntology, type, subject, object)).toBe(expected);
  });
});

describe('extendOntology', () => {
  const color = { light: '#123456', dark: '#abcdef' };
  const ship = { id: 'Ship', label: 'Ship', plural: 'Ships', color };
  const sailed = {
    id: 'SAILED_TO',
    label: 'sailed to',
    inverse: 'was reached by',
    group: 'event',
    domain: ['Ship'],
    range: ['Location:city'],
  };

  it('C67: a file adds types; the base stays as it was', () => {
    const extended = extendOntology(baseOntology, { entityTypes: [ship], relationTypes: [sailed] });
    expect(extended.entityTypes.get('Ship')).toMatchObject({ label: 'Ship', icon: 'circle' });
    expect(
      fits(extended, 'SAILED_TO', { type: 'Ship', kind: null }, { type: 'Location', kind: 'city' }),
    ).toBe(true);
    expect(baseOntology.entityTypes.has('Ship')).toBe(false);
    expect([...extended.relationTypes.keys()].slice(0, baseOntology.relationTypes.size)).toEqual([
      ...baseOntology.relationTypes.keys(),
    ]);
  });

  it.each<[string, unknown, string, RegExp]>([
    ['no object', 7, '/', /must be object/],
    ['an unknown property', { entities: [] }, '/entities', /unknown property/],
    ['a bad id', { entityTypes: [{ ...ship, id: 'big ship' }] }, '/entityTypes/0/id', /pattern/],
    [
      'an id with quotes',
      { relationTypes: [{ ...sailed, id: 'A`]->()' }] },
      '/relationTypes/0/id',
      /pattern/,
    ],
    [
      'an unknown group',
      { relationTypes: [{ ...sailed, group: 'sea' }] },
      '/relationTypes/0/group',
      /membership/,
    ],
    [
      'a bad colour',
      { entityTypes: [{ ...ship, color: { light: 'red', dark: 'blue' } }] },
      '/entityTypes/0/color/light',
      /pattern/,
    ],
    ['a reserved type', { relationTypes: [{ ...sailed, id: 'DENIED' }] }, '/relationTypes/0/id', /database/],
    ['a reserved label', { entityTypes: [{ ...ship, id: 'Cluster' }] }, '/entityTypes/0/id', /database/],
    [
      'one of our own labels',
      { entityTypes: [{ ...ship, id: 'RelataLock' }] },
      '/entityTypes/0/id',
      /database/,
    ],
    ['a base type', { relationTypes: [{ ...sailed, id: 'MET' }] }, '/relationTypes/0/id', /exists already/],
    ['a type twice', { entityTypes: [ship, ship] }, '/entityTypes/1/id', /twice/],
    [
      'no inverse',
      { relationTypes: [{ ...sailed, inverse: undefined }] },
      '/relationTypes/0/inverse',
      /no inverse/,
    ],
    [
      'an unknown end',
      { relationTypes: [{ ...sailed, domain: ['Boat'] }], entityTypes: [ship] },
      '/relationTypes/0/domain/0',
      /Boat/,
    ],
    [
      'an unknown kind',
      { relationTypes: [{ ...sailed, domain: [], range: ['Location:sea'] }] },
      '/relationTypes/0/range/0',
      /sea/,
    ],
  ])('C68: %s is refused, with its place in the file and what to do', (_, file, path, message) => {
    let error: unknown;
    try {
      extendOntology(baseOntology, file);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(RelataError);
    expect(error).toMatchObject({ code: 'ONTOLOGY_INVALID', details: { path } });
    expect((error as RelataError).message).toMatch(message);
    expect((error as RelataError).help).toBeTruthy();
  });
});
