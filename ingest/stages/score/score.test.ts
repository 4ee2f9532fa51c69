import { describe, expect, it } from 'vitest';

import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import type { ClaimState, DocumentState, MentionState } from '#ingest/state.ts';
import { parsed } from '#test/support/parsed.ts';

import { score } from './score.ts';

const SENTENCE = 'Kenya//PROPN/2/nsubj attacked/attack/VERB/0/root Chad//PROPN/2/obj';

function mention(token: number, change: Partial<MentionState>): MentionState {
  return {
    sentence: 0,
    first: token,
    last: token + 1,
    head: token,
    start: token,
    end: token + 1,
    text: '',
    kind: 'name',
    type: 'Location',
    locationKind: 'country',
    title: null,
    confidence: 1,
    clusters: [0],
    ...change,
  };
}

interface Case {
  subject?: Partial<MentionState>;
  headline?: boolean;
  inferred?: boolean;
}

function confidence({ subject = {}, headline = false, inferred = false }: Case): number {
  const claim: ClaimState = draftClaim({
    rule: inferred ? CLAIM_RULES.titleContext : CLAIM_RULES.verb,
    sentence: 0,
    type: 'ATTACKED',
    label: 'attack',
    subject: 0,
    object: 1,
    trigger: null,
    triggerToken: 1,
    inferred,
  });
  const state: Pick<DocumentState, 'sentences' | 'mentions' | 'claims'> = {
    sentences: [{ ...parsed(SENTENCE), headline }],
    mentions: [mention(0, subject), mention(2, {})],
    claims: [claim],
  };
  return score(state as DocumentState).claims[0]?.confidence ?? -1;
}

describe('I70: confidence', () => {
  it('I70: two sure names give the prior of the rule', () => {
    expect(confidence({})).toBe(CLAIM_RULES.verb.prior);
    expect(confidence({ inferred: true })).toBe(CLAIM_RULES.titleContext.prior);
  });

  it.each([
    ['an unsure name', { subject: { confidence: 0.5 } }],
    ['a pronoun', { subject: { kind: 'pronoun' } }],
    ['a description', { subject: { kind: 'nominal' } }],
    ['an unresolved pronoun', { subject: { kind: 'pronoun', clusters: [] } }],
    ['a headline', { headline: true }],
  ] as Array<[string, Case]>)('I70: %s lowers it', (_, change) => {
    expect(confidence(change)).toBeLessThan(confidence({}));
    expect(confidence(change)).toBeGreaterThan(0);
  });

  it('I70: every prior is a share', () => {
    for (const { prior } of Object.values(CLAIM_RULES)) expect(prior > 0 && prior < 1).toBe(true);
  });
});
