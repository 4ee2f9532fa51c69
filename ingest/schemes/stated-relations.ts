// Claims in the words of a scheme, with their ends the scheme's way round.
import type { DocumentState } from '../state.ts';
import type { DerivedRelation, Scheme } from './types.ts';

export function statedRelations(state: DocumentState, relations: Scheme['relations']): DerivedRelation[] {
  return state.claims.flatMap((claim): DerivedRelation[] => {
    const subject = state.mentions[claim.subject];
    const object = state.mentions[claim.object];
    if (subject === undefined || object === undefined) return [];
    return relations(claim, subject, object).map(({ type, inverted }) => ({
      subject: inverted ? claim.object : claim.subject,
      object: inverted ? claim.subject : claim.object,
      type,
      rule: claim.rule,
      confidence: claim.confidence,
    }));
  });
}
