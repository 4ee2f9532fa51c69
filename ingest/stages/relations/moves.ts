// "Will move its headquarters from X to Y", "was elected to the Senate": where a body or a member of one goes.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { ORGAN_NOUNS } from '#ingest/lexicon/nominals.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { caseOf, possessorsOf } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, wordAt } from '#ingest/syntax/tree.ts';
import { obliques, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { claimBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';

const MOVING: ReadonlySet<string> = new Set(['move', 'relocate', 'transfer', 'shift']);
const ELECTING: ReadonlySet<string> = new Set(['elect', 'reelect', 're-elect']);

export function moveClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (upos !== 'VERB') return [];
    if (MOVING.has(lemmaAt(tree, verb))) return newSeat(context, verb);
    if (ELECTING.has(lemmaAt(tree, verb))) return newMember(context, verb);
    return changesSides(tree, verb) ? defector(context, verb) : [];
  });
}

function newSeat(context: RuleContext, verb: number): ClaimState[] {
  const { tree, index } = context;
  const seats = dependents(tree, verb, 'obj').filter((noun) => isHeadquarters(context, noun));
  const owners = seats.flatMap((seat) => possessorsOf(tree, seat));
  const named = seats.length > 0 ? [...owners, ...surfaceSubjects(tree, verb)] : [];
  const [body] = namedEnds(context, named, 'Organization');
  if (body === undefined) return [];
  const behind = (preposition: string) =>
    ends(context, [
      ...obliques(tree, verb, [preposition]),
      ...seats
        .flatMap((seat) => dependents(tree, seat, 'nmod'))
        .filter((at) => caseOf(tree, at) === preposition),
    ]).filter(({ mention }) => index.mention(mention).type === 'Location');
  return behind('to').flatMap((place) => claim(context, 'BASED_IN', 'based in', body, place, verb));
}

function isHeadquarters({ tree }: RuleContext, noun: number): boolean {
  const lemma = lemmaAt(tree, noun);
  const head = dependents(tree, noun, 'compound', 'amod').some((token) => wordAt(tree, token) === 'head');
  return /^headquarters?$/.test(lemma) || (lemma === 'office' && head);
}

/** To a parliament or council, not to an office: "elected to lead", "elected to the presidency". */
function newMember(context: RuleContext, verb: number): ClaimState[] {
  const { tree, index } = context;
  const bodies = ends(context, obliques(tree, verb, ['to'])).filter(({ mention, via }) => {
    const { type, kind, first, last } = index.mention(mention);
    const words = Array.from({ length: last - first }, (_, at) => wordAt(tree, first + at));
    return (
      via === 'self' &&
      kind === 'name' &&
      type === 'Organization' &&
      words.some((word) => ORGAN_NOUNS.has(word))
    );
  });
  return namedEnds(context, patients(tree, verb), 'Person').flatMap((member) =>
    bodies.flatMap((body) => claim(context, 'MEMBER_OF', 'elected to', member, body, verb)),
  );
}

/** "Defected", "crossed over". */
function changesSides(tree: RuleContext['tree'], verb: number): boolean {
  const over = dependents(tree, verb, 'advmod', 'compound').some((child) => wordAt(tree, child) === 'over');
  return lemmaAt(tree, verb) === 'defect' || (lemmaAt(tree, verb) === 'cross' && over);
}

/** "Crossed over to the Liberals": the phrase may hang on "over". */
function defector(context: RuleContext, verb: number): ClaimState[] {
  const { tree, index } = context;
  const sides = [verb, ...dependents(tree, verb, 'advmod')].flatMap((token) => obliques(tree, token, ['to']));
  const bodies = ends(context, sides).filter(({ mention, via }) => {
    const { type, kind } = index.mention(mention);
    return via === 'self' && kind === 'name' && (type === 'Organization' || type === 'Group');
  });
  return namedEnds(context, surfaceSubjects(tree, verb), 'Person').flatMap((member) =>
    bodies.flatMap((body) => claim(context, 'MEMBER_OF', 'crossed over to', member, body, verb)),
  );
}

function claim(
  context: RuleContext,
  type: string,
  label: string,
  subject: End,
  object: End,
  verb: number,
): ClaimState[] {
  return claimBetween(context, { rule: CLAIM_RULES.idiom, type, label }, [subject, object], verb);
}
