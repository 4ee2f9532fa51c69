// A claim as a rule first makes it: its place and type; reading, time and confidence are filled in by later stages.
import type { Span } from '#cypher/model/evidence.ts';

import type { ClaimRule } from './claim-rules.ts';
import type { ClaimState } from './state.ts';

export interface ClaimDraft {
  rule: ClaimRule;
  sentence: number;
  type: string;
  label: string;
  subject: number;
  object: number;
  trigger: Span | null;
  triggerToken: number | null;
  title?: string | null;
  inferred?: boolean;
}

export function draftClaim(draft: ClaimDraft): ClaimState {
  return {
    sentence: draft.sentence,
    type: draft.type,
    label: draft.label,
    subject: draft.subject,
    object: draft.object,
    attributedTo: null,
    trigger: draft.trigger,
    triggerToken: draft.triggerToken,
    polarity: 'asserted',
    modality: 'actual',
    title: draft.title ?? null,
    date: null,
    datePrecision: null,
    value: null,
    rule: draft.rule.id,
    head: null,
    confidence: draft.rule.prior,
    inferred: draft.inferred ?? false,
  };
}
