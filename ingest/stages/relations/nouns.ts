// Claims by event nouns: "talks with", "visit to", "relations between", with the ends in the noun's phrase, with the
// verb that carries it ("held talks"), or in the clause it introduces ("after talks with Y, X said").
import { CLAIM_RULES, type ClaimRule } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import {
  NOUN_FRAMES,
  type NounFrame,
  OCCASION_PREPOSITIONS,
  OCCASION_TYPES,
} from '#ingest/lexicon/event-nouns.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { endsObject } from '#ingest/syntax/events/predicate.ts';
import { ownerNamed } from '#ingest/syntax/named-by.ts';
import {
  caseOf,
  conjuncts,
  firstConjunct,
  joinedLemma,
  possessorsOf,
  withPreposition,
} from '#ingest/syntax/nouns.ts';
import { isSame, isSeveral, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, phrasalLemma, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { obliques, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { measured, supportOf } from './noun-carriers.ts';
import { everyTwo } from './verbs.ts';

export function nounClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return tree.tokens.flatMap((token, noun) => {
    const frame = NOUN_FRAMES.get(joinedLemma(tree, noun)) ?? NOUN_FRAMES.get(token.lemma.toLowerCase());
    const named = index.at(noun);
    if (frame === undefined || !['NOUN', 'PROPN'].includes(token.upos)) return [];
    if (named !== null && index.mention(named).kind === 'name') return [];
    if (token.deprel === 'compound' || token.deprel === 'amod' || isEnded(context, noun)) return [];
    return claimsAt(context, noun, frame);
  });
}

/** "Lifted sanctions", "halted aid", "severed ties": the verb tells another event, which has a rule of its own. */
function isEnded({ tree }: RuleContext, noun: number): boolean {
  const { deprel, head } = tokenAt(tree, noun);
  return deprel === 'obj' && endsObject(tree, head);
}

interface Participants {
  first: End[];
  second: End[];
  rule: ClaimRule;
  /** The verb that carries the noun, when one does. */
  support: number | null;
}

function claimsAt(context: RuleContext, noun: number, frame: NounFrame): ClaimState[] {
  const both = parties(context, noun);
  if (both.length > 1)
    return everyTwo(both).flatMap(([left, right]) =>
      claimOf(context, noun, frame, left, right, CLAIM_RULES.noun, null),
    );
  const second = ends(context, argumentsOf(context, noun, frame.object), frame.owned).filter(
    // "The purchase of Boeing jets" does not buy Boeing.
    ({ via }) => frame.type !== 'OWNS' || via === 'self',
  );
  const found = participants(context, noun, frame, second);
  if (found === null) return [];
  return found.first.flatMap((left) =>
    found.second.flatMap((right) => claimOf(context, noun, frame, left, right, found.rule, found.support)),
  );
}

/** Both ends at once: "between A and B", "U.S.-Russian", "their ties with each other". */
function parties(context: RuleContext, noun: number): End[] {
  const between = ends(context, argumentsOf(context, noun, ['between', 'among']));
  if (between.length > 1) return between;
  const [several] = between;
  if (several !== undefined && isSeveral(context, several.mention)) return [several, several];
  return hyphenated(context, noun);
}

/** "Russia-NATO relations": two names in front of the noun, tied by a hyphen. */
function hyphenated({ index, tree }: RuleContext, noun: number): End[] {
  for (const right of index.mentions) {
    const second = index.mention(right);
    if (second.last > noun || noun - second.last > 2 || tokenAt(tree, second.first - 1).text !== '-')
      continue;
    const left = index.mentions.find((candidate) => index.mention(candidate).last === second.first - 1);
    const attached = [second.head, left === undefined ? -1 : index.mention(left).head].some(
      (token) => tokenAt(tree, token).head === noun,
    );
    if (left !== undefined && attached) return [left, right].map((mention) => ({ mention, via: 'self' }));
  }
  return [];
}

/**
 * What stands behind the noun with one of the prepositions: hung on the noun, on a place inside its phrase ("talks in
 * Moscow with X"), or on the verb that carries it ("held talks on Friday with X").
 */
function argumentsOf({ tree }: RuleContext, noun: number, prepositions: readonly string[]): number[] {
  const own = withPreposition(tree, noun, prepositions);
  if (own.length > 0) return own;
  for (const inner of dependents(tree, noun, 'nmod')) {
    const nested = withPreposition(tree, inner, prepositions);
    if (nested.length > 0) return nested;
  }
  const { head, deprel } = tokenAt(tree, measured(tree, noun));
  if (head < 0 || !['obj', 'obl', 'nsubj'].includes(deprel)) return [];
  return obliques(tree, head, prepositions).filter((token) => token > noun && token !== noun);
}

function participants(
  context: RuleContext,
  noun: number,
  frame: NounFrame,
  second: End[],
): Participants | null {
  const owners = ownersOf(context, noun, frame);
  const carried = supportOf(context, noun);
  if (owners.length > 0 && second.length > 0)
    return {
      first: owners,
      second,
      rule: CLAIM_RULES.noun,
      support: carried?.direct === true ? carried.verb : null,
    };
  if (carried !== null && carried.subjects.length > 0) {
    const first = carried.subjects;
    if (second.length > 0) return { first, second, rule: CLAIM_RULES.noun, support: carried.verb };
    if (frame.mutual && carried.direct && owners.length === 0) return mutual(context, first, carried.verb);
  }
  if (second.length === 0 || !OCCASION_TYPES.has(frame.type)) return null;
  const occasion = occasionSubjects(context, noun);
  return occasion.length === 0
    ? null
    : { first: occasion, second, rule: CLAIM_RULES.occasion, support: null };
}

/** "A and B held talks": a plural subject deals with itself when no other party is named. */
function mutual(context: RuleContext, subjects: readonly End[], verb: number): Participants | null {
  const [first, ...rest] = subjects;
  if (first === undefined) return null;
  if (rest.length > 0) return { first: [first], second: rest, rule: CLAIM_RULES.noun, support: verb };
  if (!isSeveral(context, first.mention)) return null;
  return { first: [first], second: [first], rule: CLAIM_RULES.noun, support: verb };
}

/** Those in front of the noun ("Russia's", "their", "Russian") or behind "by", "from". */
function ownersOf(context: RuleContext, noun: number, frame: NounFrame): End[] {
  const { tree } = context;
  const possessors = ends(
    context,
    possessorsOf(tree, noun).flatMap((token) => conjuncts(tree, token)),
  );
  if (possessors.length > 0) return possessors;
  const behind = ends(context, [
    ...withPreposition(tree, noun, frame.subject),
    ...dependents(tree, noun, 'nmod').flatMap((inner) =>
      withPreposition(
        tree,
        inner,
        frame.subject.filter((word) => word === 'by'),
      ),
    ),
  ]);
  if (behind.length > 0) return behind;
  const named = ownerNamed(context, noun);
  return named === null ? [] : [{ mention: named, via: 'self' }];
}

/** The subject of the clause that the noun's phrase of time or occasion belongs to. */
function occasionSubjects(context: RuleContext, noun: number): End[] {
  const { tree, index } = context;
  const top = firstConjunct(tree, noun);
  const { head, deprel } = tokenAt(tree, top);
  if (head < 0 || deprel !== 'obl' || !OCCASION_PREPOSITIONS.has(caseOf(tree, top) ?? '')) return [];
  if (tokenAt(tree, head).upos !== 'VERB') return [];
  return ends(context, surfaceSubjects(tree, head)).filter(({ mention }) =>
    ['Person', 'Organization', 'Other', 'Group', 'Location'].includes(index.mention(mention).type),
  );
}

function claimOf(
  context: RuleContext,
  noun: number,
  frame: NounFrame,
  left: End,
  right: End,
  rule: ClaimRule,
  support: number | null,
): ClaimState[] {
  const { tree, sentence } = context;
  const several = left.mention === right.mention && isSeveral(context, left.mention);
  if (isSame(context, left.mention, right.mention) && !several) return [];
  const persons = [left, right].every(({ mention }) => isPersonal(context, mention));
  const signed = frame.type === 'AGREED_WITH' && support !== null && lemmaAt(tree, support) === 'sign';
  const told = signed ? 'SIGNED_WITH' : persons ? (frame.betweenPersons ?? frame.type) : frame.type;
  // "The assassination of Hamas leaders" is an attack on Hamas.
  const type = told === 'KILLED' && right.via === 'stand-in' ? 'ATTACKED' : told;
  const carrier = frame.state || support === null || tokenAt(tree, support).upos !== 'VERB' ? null : support;
  const near = carrier !== null && Math.abs(carrier - noun) < 4;
  return [
    draftClaim({
      rule: type === 'RELATION' ? CLAIM_RULES.relationNoun : rule,
      sentence,
      type,
      label: [
        carrier === null ? null : phrasalLemma(tree, carrier),
        wordAt(tree, noun),
        frame.object[0] ?? 'with',
      ]
        .filter((word) => word !== null)
        .join(' '),
      subject: left.mention,
      object: right.mention,
      trigger: near ? spanOf(tree, carrier, noun) : spanOf(tree, noun),
      triggerToken: noun,
    }),
  ];
}

function isPersonal({ state, index }: RuleContext, mention: number): boolean {
  const { type, clusters } = index.mention(mention);
  if (clusters.length === 0) return type === 'Person';
  return clusters.every((cluster) => state.clusters[cluster]?.type === 'Person');
}
