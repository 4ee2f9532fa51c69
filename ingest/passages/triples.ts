// Claims of a state -> open triples in the words of the text.
import type { ClaimState, DocumentState } from '../state.ts';
import type { PassageTriple } from './types.ts';

function wordsOf({ trigger, label }: ClaimState, text: string): string {
  return trigger === null ? label : text.slice(trigger.start, trigger.end);
}

/** Asserted claims, each with the words of its ends and its trigger. */
export function triplesOf(state: DocumentState): PassageTriple[] {
  return state.claims.flatMap((claim): PassageTriple[] => {
    const subject = state.mentions[claim.subject];
    const object = state.mentions[claim.object];
    if (subject === undefined || object === undefined || claim.polarity === 'denied') return [];
    return [[subject.text, wordsOf(claim, state.source.text), object.text, claim.confidence]];
  });
}
