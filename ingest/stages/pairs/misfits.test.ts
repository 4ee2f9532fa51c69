// A pronoun whose cluster cannot be what the sentence says of it.
import { describe, expect, it } from 'vitest';

import type { DocumentState, MentionState } from '#ingest/state.ts';
import { ruleContexts } from '#ingest/syntax/rule-context.ts';
import { parsed } from '#test/support/parsed.ts';

import { withoutMisfits } from './misfits.ts';

const SENTENCE =
  'It//PRON/3/nsubj is/be/AUX/3/aux headquartered/headquarter/VERB/0/root in//ADP/5/case Berne//PROPN/3/obl';

function mention(token: number, text: string, change: Partial<MentionState>): MentionState {
  return {
    sentence: 0,
    first: token,
    last: token + 1,
    head: token,
    start: token,
    end: token + 1,
    text,
    kind: 'name',
    type: 'Location',
    locationKind: 'city',
    title: null,
    confidence: 1,
    clusters: [],
    ...change,
  };
}

function stateOf(probability: number, type: 'Location' | 'Organization'): DocumentState {
  const cluster = { kind: null, aliases: [], titles: [] };
  const state: Pick<DocumentState, 'sentences' | 'mentions' | 'clusters' | 'claims'> = {
    sentences: [
      {
        ...parsed(SENTENCE),
        pairs: [
          {
            subject: { first: 0, last: 1 },
            object: { first: 4, last: 5 },
            relation: 'HEADQUARTERS',
            probability,
          },
        ],
      },
    ],
    mentions: [
      mention(0, 'It', { kind: 'pronoun', type, locationKind: null, clusters: [0] }),
      mention(4, 'Berne', { clusters: [1] }),
    ],
    clusters: [
      { ...cluster, name: 'Yeoville', type, mentions: [0] },
      { ...cluster, name: 'Berne', type: 'Location', kind: 'city', mentions: [1] },
    ],
    claims: [],
  };
  return state as DocumentState;
}

function pronounOf(state: DocumentState): [MentionState | undefined, number[] | undefined] {
  const read = withoutMisfits(state, ruleContexts(state));
  return [read.mentions[0], read.clusters[0]?.mentions];
}

describe('misfits', () => {
  it('I137: a pronoun that was given to a town is unresolved where the sentence needs a body', () => {
    const [it, members] = pronounOf(stateOf(0.97, 'Location'));
    expect(it).toMatchObject({ type: 'Other', clusters: [] });
    expect(members).toEqual([]);
  });

  it('I137: it keeps whom it fits, and whom an unsure answer speaks against', () => {
    expect(pronounOf(stateOf(0.97, 'Organization'))[0]?.clusters).toEqual([0]);
    expect(pronounOf(stateOf(0.7, 'Location'))[0]?.clusters).toEqual([0]);
  });
});
