// Entities, edges and scenes for tests, complete but for what a test says.
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import { EMPTY_SCENE, merge, type Scene } from './scene.ts';

export function fakeEntity(id: string, rest: Partial<EntityDto> = {}): EntityDto {
  return {
    id,
    type: 'Person',
    kind: null,
    name: id,
    aliases: [],
    description: null,
    documents: 1,
    mentions: 1,
    degree: 1,
    ...rest,
  };
}

export function fakeEdge(subject: string, object: string, rest: Partial<EdgeDto> = {}): EdgeDto {
  return {
    id: `${subject}-${object}`,
    type: 'MET',
    label: '',
    subject,
    object,
    title: null,
    reading: 'asserted',
    disputed: false,
    status: 'unreviewed',
    rejectedBefore: false,
    origin: 'extracted',
    confidence: 0.8,
    claims: 1,
    documents: 1,
    sources: 1,
    firstDate: null,
    lastDate: null,
    datePrecision: null,
    firstReported: null,
    inferred: false,
    outlets: [],
    ...rest,
  };
}

/** "a-b b-c" as a scene of a, b and c with two edges; single words are lone entities. */
export function fakeScene(text: string): Scene {
  const words = text.split(' ').filter(Boolean);
  const ids = new Set(words.flatMap((word) => word.split('-')));
  const edges = words
    .filter((word) => word.includes('-'))
    .map((word) => fakeEdge(word.split('-')[0] ?? '', word.split('-')[1] ?? ''));
  return merge(EMPTY_SCENE, { entities: [...ids].map((id) => fakeEntity(id)), edges });
}
