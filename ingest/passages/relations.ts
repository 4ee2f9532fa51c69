// Mentions and claims of a state -> entities and relations of a scheme. An end is the mention that takes part where it
// stands, pronouns included.
import type { MappedRelation, Scheme } from '../schemes/types.ts';
import type { ClaimState, DocumentState } from '../state.ts';
import type { PassageEntity, PassageRelation } from './types.ts';

/** What an end is called that is no entity of the scheme. */
const UNTYPED = 'Other';

export function nameEntities(state: DocumentState, scheme: Scheme): PassageEntity[] {
  return state.mentions.flatMap((mention): PassageEntity[] => {
    const type = mention.kind === 'name' ? scheme.entityType(mention) : null;
    return type === null ? [] : [{ start: mention.start, end: mention.end, type }];
  });
}

interface Found extends MappedRelation {
  claim: Pick<ClaimState, 'subject' | 'object' | 'confidence' | 'rule' | 'polarity' | 'modality'>;
}

function found(state: DocumentState, scheme: Scheme): Found[] {
  const stated = state.claims.flatMap((claim): Found[] => {
    const subject = state.mentions[claim.subject];
    const object = state.mentions[claim.object];
    if (subject === undefined || object === undefined) return [];
    return scheme.relations(claim, subject, object).map((mapped) => ({ ...mapped, claim }));
  });
  const derived = (scheme.derive?.(state) ?? []).map(({ type, ...ends }): Found => {
    return { type, inverted: false, claim: { ...ends, polarity: 'asserted', modality: 'actual' } };
  });
  return [...stated, ...derived];
}

/** Names of the scheme and whatever takes part in a relation, in the order of the text; of equal relations the surest. */
export function relationsOf(
  read: DocumentState,
  scheme: Scheme,
): { entities: PassageEntity[]; relations: PassageRelation[] } {
  const state = scheme.widen?.(read) ?? read;
  const all = found(state, scheme);
  const ends = new Set(all.flatMap(({ claim }) => [claim.subject, claim.object]));
  const entities: PassageEntity[] = [];
  const place = new Map<number, number>();
  const inOrder = [...state.mentions.entries()].sort(
    ([, left], [, right]) => left.start - right.start || right.end - left.end,
  );
  for (const [index, mention] of inOrder) {
    const type = scheme.entityType(mention);
    if (!ends.has(index) && (mention.kind !== 'name' || type === null)) continue;
    place.set(index, entities.length);
    entities.push({ start: mention.start, end: mention.end, type: type ?? UNTYPED });
  }
  const relations = new Map<string, PassageRelation>();
  for (const { type, inverted, claim } of all) {
    const [subject, object] = (inverted ? [claim.object, claim.subject] : [claim.subject, claim.object]).map(
      (index) => place.get(index),
    );
    if (subject === undefined || object === undefined) continue;
    const { confidence, rule, polarity, modality } = claim;
    const relation = { subject, object, type, confidence, rule, polarity, modality };
    const key = `${subject} ${object} ${type} ${polarity} ${modality}`;
    const known = relations.get(key);
    if (known === undefined || known.confidence < confidence) relations.set(key, relation);
  }
  return { entities, relations: [...relations.values()] };
}
