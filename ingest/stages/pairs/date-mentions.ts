// Dates become mentions only where a claim has one as its object: then they have a span of their own, as every end does.
import type { DocumentState, MentionState } from '#ingest/state.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';

import type { Candidate } from './candidates.ts';

/** The type of a mention that is a date. No entity has it. */
const DATE_TYPE = 'Date';
/** An estimate, not measured: share of such spans whose borders are right. */
const DATE_CONFIDENCE = 0.9;

interface Found {
  context: RuleContext;
  candidate: Candidate;
}

export interface DateMentions {
  mentions: MentionState[];
  /** Index of a candidate's object among all mentions, a date or not. */
  indexOf(sentence: number, candidate: Candidate): number;
}

export function dateMentions(state: DocumentState, found: readonly Found[]): DateMentions {
  const mentions: MentionState[] = [];
  const places = new Map<string, number>();
  const keyOf = (sentence: number, { first, last }: { first: number; last: number }) =>
    `${sentence} ${first} ${last}`;
  for (const { context, candidate } of found) {
    const { object } = candidate;
    if (typeof object === 'number') continue;
    const key = keyOf(context.sentence, object);
    const from = context.tree.tokens[object.first];
    const to = context.tree.tokens[object.last - 1];
    if (places.has(key) || from === undefined || to === undefined) continue;
    places.set(key, state.mentions.length + mentions.length);
    mentions.push({
      sentence: context.sentence,
      first: object.first,
      last: object.last,
      head: object.head,
      start: from.start,
      end: to.end,
      text: state.source.text.slice(from.start, to.end),
      kind: 'name',
      type: DATE_TYPE,
      locationKind: null,
      title: null,
      confidence: DATE_CONFIDENCE,
      clusters: [],
    });
  }
  return {
    mentions,
    indexOf: (sentence, { object }) =>
      typeof object === 'number' ? object : (places.get(keyOf(sentence, object)) ?? -1),
  };
}
