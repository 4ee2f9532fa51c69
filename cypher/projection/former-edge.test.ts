import { describe, expect, it } from 'vitest';

import type { EntityId } from '#cypher/model/ids.ts';

import { edgeId } from './edges.ts';
import { type FormerEntity, findFormerEdge } from './former-edge.ts';

const id = (text: string) => text as EntityId;
const isSymmetric = (type: string) => type === 'MET';
const edge = (type: string, subject: string, object: string, label = 'words') => ({
  id: edgeId(id(subject), type, id(object), type === 'RELATION' ? label : null) as string,
  type,
  label,
  subject,
  object,
});

describe('findFormerEdge', () => {
  const merged: FormerEntity[] = [
    { id: 'b', former: ['b', 'd'], edges: [edge('THANKED', 'b', 'x'), edge('MET', 'b', 'c')] },
    { id: 'f', former: ['f', 'g'], edges: [edge('RELATION', 'f', 'b', 'ties with')] },
  ];

  it.each([
    ['an edge of the absorbed', edgeId(id('d'), 'THANKED', id('x'), null), merged[0]!.edges[0]!.id],
    ['its own id', merged[0]!.edges[0]!.id, merged[0]!.edges[0]!.id],
    [
      'a symmetric edge whose ends changed places',
      edgeId(id('c'), 'MET', id('d'), null),
      merged[0]!.edges[1]!.id,
    ],
    [
      'an open one with both ends merged',
      edgeId(id('g'), 'RELATION', id('d'), 'ties with'),
      merged[1]!.edges[0]!.id,
    ],
  ])('C273: finds %s', (_, former, now) => {
    expect(findFormerEdge(former, merged, isSymmetric)).toBe(now);
  });

  it.each([
    ['the other direction', edgeId(id('x'), 'THANKED', id('d'), null)],
    ['another type', edgeId(id('d'), 'PRAISED', id('x'), null)],
    ['another label', edgeId(id('g'), 'RELATION', id('d'), 'war with')],
    ['ends that no merge joined', edgeId(id('q'), 'THANKED', id('x'), null)],
  ])('C273: finds nothing for %s', (_, former) => {
    expect(findFormerEdge(former, merged, isSymmetric)).toBeNull();
  });
});
