// Where people and bodies are: "visiting X" at a place, "Geneva, Switzerland", "the Boston-based firm X".
import { CLAIM_RULES, type ClaimRule } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import type { ClaimState, MentionState } from '#ingest/state.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import { type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { ancestors, dependents, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { homeClaims } from './homes.ts';
import { seatClaims } from './seats.ts';

export function placeClaims(context: RuleContext): ClaimState[] {
  const { index } = context;
  return index.mentions.flatMap((mention) => [
    ...visitor(context, mention),
    ...inLargerPlace(context, mention),
    ...homeClaims(context, mention),
    ...seatClaims(context, mention),
  ]);
}

function claim(
  context: RuleContext,
  rule: ClaimRule,
  type: string,
  label: string,
  ends: [number, number],
  token: number,
): ClaimState {
  return draftClaim({
    rule,
    sentence: context.sentence,
    type,
    label,
    subject: ends[0],
    object: ends[1],
    trigger: spanOf(context.tree, token),
    triggerToken: token,
  });
}

/** "talks in Moscow with visiting Minister X": X visits the place that the same phrase or clause names. */
function visitor(context: RuleContext, person: number): ClaimState[] {
  const { tree, index } = context;
  const target = index.mention(person);
  if (target.type !== 'Person' || target.kind !== 'name') return [];
  const visiting = dependents(tree, target.head, 'amod', 'acl', 'compound').find(
    (child) => wordAt(tree, child) === 'visiting',
  );
  if (visiting === undefined || visiting > target.head) return [];
  for (const above of ancestors(tree, target.head)) {
    const place = dependents(tree, above, 'nmod', 'obl').find((child) => isPlace(context, child));
    const mention = place === undefined ? null : index.at(place);
    if (mention !== null)
      return [claim(context, CLAIM_RULES.visitor, 'VISITED', 'visit', [person, mention], visiting)];
    if (tokenAt(tree, above).upos === 'VERB') return [];
  }
  return [];
}

function isPlace({ tree, index }: RuleContext, token: number): boolean {
  const mention = index.at(token);
  if (mention === null || !['in', 'at'].includes(caseOf(tree, token) ?? '')) return false;
  const { type, locationKind, kind } = index.mention(mention);
  return type === 'Location' && kind === 'name' && locationKind !== 'other';
}

const LARGER = new Set(['country', 'region']);

function inLargerPlace(context: RuleContext, small: number): ClaimState[] {
  const { tree, index } = context;
  const inner = index.mention(small);
  if (!isNamedPlace(inner) || LARGER.has(inner.locationKind ?? '') || tokenAt(tree, inner.last).text !== ',')
    return [];
  const large = index.mentions.find((candidate) => index.mention(candidate).first === inner.last + 1);
  if (large === undefined) return [];
  const outer = index.mention(large);
  if (tokenAt(tree, outer.head).upos === 'ADJ' || tokenAt(tree, outer.head).head >= outer.last) return [];
  if (!isNamedPlace(outer) || !LARGER.has(outer.locationKind ?? '') || isListed(context, inner, outer))
    return [];
  return [claim(context, CLAIM_RULES.placeInPlace, 'LOCATED_IN', 'in', [small, large], inner.head)];
}

function isNamedPlace({ type, kind }: MentionState): boolean {
  return type === 'Location' && kind === 'name';
}

/** "Paris, Germany and Spain" is a list, not a place in a place. */
function isListed({ tree }: RuleContext, inner: MentionState, outer: MentionState): boolean {
  const next = wordAt(tree, outer.last);
  return (
    next === 'and' ||
    next === 'or' ||
    next === "'s" ||
    tokenAt(tree, outer.head).deprel === 'conj' ||
    (tokenAt(tree, inner.head).deprel === 'conj' && next === ',' && wordAt(tree, outer.last + 1) === 'and')
  );
}
