// Decisions of every kind, what they would do and what was decided before, and the queues of review.
import type { AnnotationResultDto, DecisionBody } from '#server/contract/annotate.ts';
import type { HistoryDto } from '#server/contract/decisions.ts';
import type { MentionsDto } from '#server/contract/mentions.ts';
import type { MergePreviewDto, MergePreviewQuery } from '#server/contract/merge-preview.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';
import type { DuplicatesDto, ReviewEdgesDto } from '#server/contract/review.ts';
import type { TakeBackBody } from '#server/contract/take-back.ts';

import type { Fetch } from './request.ts';
import { request } from './request.ts';

export interface ReviewEdgesChoice {
  after?: string | undefined;
  type?: string | undefined;
  document?: string | undefined;
  maxConfidence?: number | undefined;
}

type Signal = AbortSignal | undefined;

export function annotateRoutes(fetcher: Fetch) {
  return {
    annotate: (body: DecisionBody) =>
      request<AnnotationResultDto>(fetcher, PATHS.decisions, { method: 'POST', body }),
    takeBack: (decision: string, body: Partial<TakeBackBody>) =>
      request<AnnotationResultDto>(fetcher, pathFor(PATHS.retract, decision), { method: 'POST', body }),
    mergePreview: (query: MergePreviewQuery, signal?: Signal) =>
      request<MergePreviewDto>(fetcher, PATHS.mergePreview, { query, signal }),
    edgeHistory: (id: string, before?: number, signal?: Signal) =>
      request<HistoryDto>(fetcher, pathFor(PATHS.edgeHistory, id), { query: { before }, signal }),
    entityHistory: (id: string, before?: number, signal?: Signal) =>
      request<HistoryDto>(fetcher, pathFor(PATHS.entityHistory, id), { query: { before }, signal }),
    mentions: (id: string, after?: string, signal?: Signal) =>
      request<MentionsDto>(fetcher, pathFor(PATHS.mentions, id), { query: { after, limit: 100 }, signal }),
    reviewEdges: (choice: ReviewEdgesChoice, signal?: Signal) =>
      request<ReviewEdgesDto>(fetcher, PATHS.reviewEdges, { query: { ...choice }, signal }),
    reviewDuplicates: (after?: string, signal?: Signal) =>
      request<DuplicatesDto>(fetcher, PATHS.reviewDuplicates, { query: { after }, signal }),
  };
}
