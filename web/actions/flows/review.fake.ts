// Items of the review queues for tests, complete but for what a test says.
import type { ReviewEdgesDto, ReviewItemDto } from '#server/contract/review.ts';

import { fakeEdge, fakeEntity } from '../../graph/scene.fake.ts';
import type { PairDto } from '../../state/review.ts';

function fakeItem(id: string): ReviewItemDto {
  const document = {
    id: 'doc',
    title: 'T',
    outlet: null,
    author: null,
    url: null,
    publishedAt: null,
    copyGroup: 'g',
  };
  return {
    edge: fakeEdge('a', 'b', { id }),
    subject: fakeEntity('a'),
    object: fakeEntity('b'),
    doubt: 1,
    weight: 1,
    more: 0,
    context: {
      document,
      sentence: { id: 's', start: 0, end: 8, text: 'a met b.' },
      before: '',
      after: '',
      subject: { start: 0, end: 1 },
      object: { start: 6, end: 7 },
      trigger: null,
    },
    duplicates: { subject: [], object: [] },
  };
}

export function fakePage(ids: readonly string[], next: string | null = null): ReviewEdgesDto {
  return {
    items: ids.map(fakeItem),
    next,
    progress: { reviewed: 10, left: 5, rejections: 0 },
  };
}

export function fakePair(left: string, right: string): PairDto {
  return { left: fakeEntity(left), right: fakeEntity(right), score: 0.9, reasons: ['same name'] };
}
