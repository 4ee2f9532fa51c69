// Where people are at home, without a verb: "X of Boston", "X, 83, of Trapper Creek, Alaska", "the Atlanta architect X".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import type { ClaimState, MentionState } from '#ingest/state.ts';
import { caseOf, withPreposition } from '#ingest/syntax/nouns.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import { type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { isCopular, surfaceSubjects } from '#ingest/syntax/verbs.ts';

/** A state is not a home: "the Queen of Denmark", "Mary of Scotland". */
function isHome({ type, kind, locationKind }: MentionState): boolean {
  return type === 'Location' && kind === 'name' && (locationKind === 'city' || locationKind === 'region');
}

function home(context: RuleContext, person: number, place: number, token: number): ClaimState {
  return draftClaim({
    rule: CLAIM_RULES.home,
    sentence: context.sentence,
    type: 'LIVES_IN',
    label: 'of',
    subject: person,
    object: place,
    trigger: spanOf(context.tree, token),
    triggerToken: token,
  });
}

export function homeClaims(context: RuleContext, mention: number): ClaimState[] {
  const { type, kind } = context.index.mention(mention);
  if (type === 'Person' && kind === 'name')
    return [...ofPlace(context, mention), ...townsman(context, mention), ...apposedIn(context, mention)];
  return isHome(context.index.mention(mention)) ? fromPlace(context, mention) : [];
}

/** "X of Boston", "X, 83, of Trapper Creek": a title in front says where the office is, not the home. */
function ofPlace(context: RuleContext, person: number): ClaimState[] {
  const { tree, index } = context;
  const { head, last, title } = index.mention(person);
  if (title !== null) return [];
  return dependents(tree, head, 'nmod').flatMap((token) => {
    const place = index.at(token);
    if (place === null || caseOf(tree, token) !== 'of' || !isHome(index.mention(place))) return [];
    const behind = index.mention(place).first - last;
    return behind > 0 && behind < 7 ? [home(context, person, place, token)] : [];
  });
}

/** "Atlanta businessman X", "X, an Atlanta architect". */
function townsman(context: RuleContext, person: number): ClaimState[] {
  const { tree, index } = context;
  const { first, head } = index.mention(person);
  const nouns = [
    ...(tokenAt(tree, first - 1).upos === 'NOUN' ? [first - 1] : []),
    ...dependents(tree, head, 'appos'),
  ];
  return nouns.flatMap((noun) => {
    if (tokenAt(tree, noun).upos !== 'NOUN' || !isPersonNoun(lemmaAt(tree, noun))) return [];
    const place = index.endingAt(noun);
    if (place === null || !isHome(index.mention(place))) return [];
    const owned = /^['’]s?$/.test(wordAt(tree, noun - 1));
    return owned ? [] : [home(context, person, place, noun)];
  });
}

/** "X, a singer in Shanghai", "X, a nurse on Long Island": what somebody does in a town, without a body for which. */
function apposedIn(context: RuleContext, person: number): ClaimState[] {
  const { tree, index } = context;
  return dependents(tree, index.mention(person).head, 'appos').flatMap((noun) => {
    if (tokenAt(tree, noun).upos !== 'NOUN' || !isPersonNoun(lemmaAt(tree, noun))) return [];
    return withPreposition(tree, noun, ['in', 'on', 'from']).flatMap((token) => {
      const place = index.at(token);
      if (place === null || !isHome(index.mention(place)) || index.mention(place).head !== token) return [];
      return [home(context, person, place, noun)];
    });
  });
}

/** "X is from Yatsushiro." */
function fromPlace(context: RuleContext, place: number): ClaimState[] {
  const { tree, index } = context;
  const { head } = index.mention(place);
  if (caseOf(tree, head) !== 'from' || !isCopular(tree, head)) return [];
  return surfaceSubjects(tree, head).flatMap((token) => {
    const person = index.at(token);
    return person !== null && index.mention(person).type === 'Person'
      ? [home(context, person, place, head)]
      : [];
  });
}
