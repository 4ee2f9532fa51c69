// What a sentence says of "he" or "the company", for an annotation whose ends are names: the name of the same sentence that
// they stand for takes their place.
import type { ClaimState, DocumentState } from '../state.ts';
import type { DerivedRelation, Scheme } from './types.ts';

/** An estimate, not measured: share of such stand-ins that are who they were taken for. */
const RESOLVED = 0.85;

/** The mention itself where it is a name, else the nearest name of its one entity in the sentence, else null. */
function nameFor({ mentions, clusters }: DocumentState, end: number): number | null {
  const mention = mentions[end];
  if (mention === undefined || mention.kind === 'name') return end;
  const [cluster, ...others] = mention.clusters;
  if (cluster === undefined || others.length > 0) return null;
  const names = (clusters[cluster]?.mentions ?? []).filter(
    (index) => mentions[index]?.kind === 'name' && mentions[index]?.sentence === mention.sentence,
  );
  const distance = (index: number) => Math.abs((mentions[index]?.first ?? 0) - mention.first);
  return names.sort((left, right) => distance(left) - distance(right))[0] ?? null;
}

export function throughNames(state: DocumentState, relations: Scheme['relations']): DerivedRelation[] {
  return state.claims.flatMap((claim: ClaimState): DerivedRelation[] => {
    const [subject, object] = [nameFor(state, claim.subject), nameFor(state, claim.object)];
    if (subject === null || object === null || subject === object) return [];
    if (subject === claim.subject && object === claim.object) return [];
    const [from, to] = [state.mentions[subject], state.mentions[object]];
    if (from === undefined || to === undefined) return [];
    return relations(claim, from, to).map(({ type, inverted }) => ({
      subject: inverted ? object : subject,
      object: inverted ? subject : object,
      type,
      rule: 'through-names',
      confidence: claim.confidence * RESOLVED,
    }));
  });
}
