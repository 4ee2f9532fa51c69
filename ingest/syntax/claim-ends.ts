// What the ends of a claim can be, and whether the ontology admits a claim between them.
import { baseOntology, type End, fits, PROPERTY_TYPES } from '#cypher/ontology/index.ts';

import type { DocumentState, MentionState } from '../state.ts';

const PROPERTY_DOMAINS = new Map(PROPERTY_TYPES.map(({ id, domain }) => [id, new Set(domain)]));

/** True when some reading of both ends fits the type. A property needs only its subject. */
export function admits(
  state: Pick<DocumentState, 'mentions' | 'clusters'>,
  claim: { type: string; subject: number; object: number },
): boolean {
  const subjects = endsOf(state, claim.subject);
  const domain = PROPERTY_DOMAINS.get(claim.type);
  if (domain !== undefined) return subjects.some(({ type }) => domain.has(type));
  const objects = endsOf(state, claim.object);
  return subjects.some((subject) =>
    objects.some((object) => fits(baseOntology, claim.type, subject, object)),
  );
}

/** What an end can be. */
function endsOf(state: Pick<DocumentState, 'mentions' | 'clusters'>, index: number): End[] {
  const mention = state.mentions[index];
  if (mention === undefined) return [];
  if (mention.clusters.length > 0)
    return mention.clusters.map((cluster) => ({
      type: state.clusters[cluster]?.type ?? mention.type,
      kind: state.clusters[cluster]?.kind ?? null,
    }));
  return unresolved(mention);
}

/** An unresolved "it" may be a body or a state; "they" and "we" may be people or a body. */
function unresolved(mention: MentionState): End[] {
  if (mention.kind === 'pronoun' && mention.type === 'Other')
    return [
      { type: 'Organization', kind: null },
      { type: 'Location', kind: 'country' },
    ];
  if (mention.kind === 'pronoun' && mention.type === 'Group')
    return ['Group', 'Person', 'Organization'].map((type) => ({ type, kind: null }));
  return [{ type: mention.type, kind: mention.locationKind }];
}
