// Claims by verbs: the classes of the lexicon, with their ends found in the clause whatever its voice or shape.
import { CLAIM_RULES, type ClaimRule } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import {
  BLOCKING_PARTICLES,
  DEADLY_ADVERBS,
  RIDDEN,
  STATIC_TYPES,
  STATIVE_PASSIVES,
  STRIKES,
  VERB_FRAMES,
  type VerbFrame,
} from '#ingest/lexicon/event-verbs.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { caseOf, possessorsOf } from '#ingest/syntax/nouns.ts';
import { isSame, isSeveral, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import {
  dependents,
  hasDependent,
  lemmaAt,
  phrasalLemma,
  type Tree,
  tokenAt,
  wordAt,
} from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading, obliques, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';
import { wielders } from '#ingest/syntax/weapons.ts';

import { isFitObject } from './fit-objects.ts';

export function verbClaims(context: RuleContext): ClaimState[] {
  return context.tree.tokens.flatMap((token, verb) => {
    if (token.upos !== 'VERB') return [];
    const withParticle = phrasalLemma(context.tree, verb).replace(' ', '-');
    const frames = VERB_FRAMES.get(withParticle) ?? VERB_FRAMES.get(lemmaAt(context.tree, verb)) ?? [];
    return isBlocked(context, verb) ? [] : firstThatFits(context, verb, frames);
  });
}

/** "back down", "call off" are other verbs than "back" and "call". */
function isBlocked({ tree }: RuleContext, verb: number): boolean {
  const particles = dependents(tree, verb, 'compound').map((child) => wordAt(tree, child));
  const blocked = BLOCKING_PARTICLES.get(lemmaAt(tree, verb)) ?? [];
  // "Strong-armed X": another verb than "armed".
  if (wordAt(tree, verb - 1) === '-' && ['ADJ', 'ADV'].includes(tokenAt(tree, verb - 2).upos)) return true;
  return particles.some(
    (particle) => blocked.includes(particle) || ['off', 'away', 'over', 'around'].includes(particle),
  );
}

function firstThatFits(context: RuleContext, verb: number, frames: readonly VerbFrame[]): ClaimState[] {
  for (const frame of frames) {
    const claims = frameClaims(context, verb, frame);
    if (claims.length > 0) return claims;
  }
  return [];
}

function frameClaims(context: RuleContext, verb: number, frame: VerbFrame): ClaimState[] {
  const { tree } = context;
  if (frame.byPhone && !isByPhone(context, verb)) return [];
  if (frame.oneself && movesOther(tree, verb)) return [];
  const stative = STATIVE_PASSIVES.has(lemmaAt(tree, verb));
  const doers = stative ? surfaceSubjects(tree, verb) : agents(tree, verb);
  const own = ends(context, doers).filter(({ via }) =>
    frame.byForces ? via === 'stand-in' : via === 'self' || !PERSONAL.has(frame.type),
  );
  const subjects = own.length > 0 || !VIOLENT.has(frame.type) ? own : attackers(context, verb, doers);
  for (const slot of frame.slots) {
    const pairs =
      slot === 'each other'
        ? mutual(context, verb, subjects)
        : directed(context, verb, subjects, slot, frame);
    const claims = pairs.map(([subject, object]) => claimOf(context, verb, frame, slot, subject, object));
    if (claims.length > 0) return claims;
  }
  return [];
}

function movesOther(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'obj').some((object) => !RIDDEN.has(lemmaAt(tree, object)));
}

/** What is true of somebody in person, and not of whoever they act for. */
const PERSONAL: ReadonlySet<string> = new Set(
  'MEMBER_OF EMPLOYEE_OF EDUCATED_AT HEAD_OF LIVES_IN BORN_IN SPOUSE_OF'.split(' '),
);

const OVERTHROWING: ReadonlySet<string> = new Set(
  'overthrow topple oust defeat unseat depose dislodge destroy eliminate drive expel crush'.split(' '),
);

type Pair = [End, End];

function directed(
  context: RuleContext,
  verb: number,
  subjects: readonly End[],
  slot: string,
  frame: VerbFrame,
): Pair[] {
  const { tree } = context;
  const passive = isPassiveReading(tree, verb) && !STATIVE_PASSIVES.has(lemmaAt(tree, verb));
  if (slot !== 'obj' && passive) return [];
  if (frame.simple && !isSimple(tree, verb)) return [];
  const tokens =
    slot === 'obj' ? [...patients(tree, verb), ...asked(tree, verb, frame)] : behindVerb(tree, verb, slot);
  const objects = ends(context, tokens, frame.owned).filter((end) => isFitObject(context, verb, frame, end));
  return subjects.flatMap((subject) =>
    objects.flatMap((object): Pair[] =>
      isSame(context, subject.mention, object.mention) ? [] : [[subject, object]],
    ),
  );
}

/** "Called X on Friday", not "called X a liar", "called X as a witness", "so-called". */
function isSimple(tree: Tree, verb: number): boolean {
  if (isPassiveReading(tree, verb) || dependents(tree, verb, 'obj', 'iobj').length !== 1) return false;
  if (dependents(tree, verb, 'xcomp', 'ccomp', 'compound').length > 0) return false;
  return dependents(tree, verb, 'obl').every(
    (child) => !['as', 'to', 'into', 'by'].includes(caseOf(tree, child) ?? ''),
  );
}

/** "Is investigating whether X lied": X is investigated. "Fights to overthrow X": it is X that is fought. */
function asked(tree: Tree, verb: number, { type }: VerbFrame): number[] {
  if (type === 'FOUGHT')
    return dependents(tree, verb, 'xcomp', 'advcl')
      .filter((aim) => OVERTHROWING.has(lemmaAt(tree, aim)) && hasDependent(tree, aim, 'mark', 'to'))
      .flatMap((aim) => patients(tree, aim));
  if (type !== 'INVESTIGATED') return [];
  return dependents(tree, verb, 'ccomp')
    .filter((clause) => hasDependent(tree, clause, 'mark', 'whether', 'if'))
    .flatMap((clause) => [...agents(tree, clause), ...patients(tree, clause)].slice(0, 1));
}

/** "Discussed trade with X": behind a bare object the phrase may hang on the object or on the verb, and means the same. */
function behindVerb(tree: Tree, verb: number, preposition: string): number[] {
  const own = obliques(tree, verb, [preposition]);
  if (own.length > 0 || preposition !== 'with') return own;
  const bare = dependents(tree, verb, 'obj').filter(
    (object) => tokenAt(tree, object).upos === 'NOUN' && !hasDependent(tree, object, 'det'),
  );
  return bare
    .filter((object) => possessorsOf(tree, object).length === 0)
    .flatMap((object) => obliques(tree, object, [preposition]));
}

/** "A and B met", "they fought each other": every two of a plural subject. */
function mutual(context: RuleContext, verb: number, subjects: readonly End[]): Pair[] {
  const { tree } = context;
  const objects = dependents(tree, verb, 'obj');
  const reciprocal = objects.some((token) => ['other', 'another', 'each'].includes(lemmaAt(tree, token)));
  if ((objects.length > 0 && !reciprocal) || hasWith(context, verb)) return [];
  // "A, B and C agreed to" need not be with one another; two hardly ever agree otherwise.
  if (lemmaAt(tree, verb) === 'agree' && subjects.length > 2) return [];
  const [only] = subjects;
  if (subjects.length === 1 && only !== undefined && isSeveral(context, only.mention)) return [[only, only]];
  return everyTwo(subjects).filter(([left, right]) => !isSame(context, left.mention, right.mention));
}

function hasWith({ tree }: RuleContext, verb: number): boolean {
  return dependents(tree, verb, 'obl').some((child) => caseOf(tree, child) === 'with');
}

export function everyTwo<Item>(items: readonly Item[]): Array<[Item, Item]> {
  return items.flatMap((left, at) => items.slice(at + 1).map((right): [Item, Item] => [left, right]));
}

function claimOf(
  context: RuleContext,
  verb: number,
  frame: VerbFrame,
  slot: string,
  subject: End,
  object: End,
): ClaimState {
  const { tree, sentence } = context;
  const byPhone = ['MET', 'NEGOTIATED_WITH'].includes(frame.type) && isByPhone(context, verb);
  const preposition = slot === 'obj' || slot === 'each other' ? '' : ` ${slot}`;
  const [from, to] = frame.reversed ? [object, subject] : [subject, object];
  return draftClaim({
    rule: ruleFor(frame, subject, object),
    sentence,
    type: byPhone ? 'PHONED' : isDeadly(context, verb, frame, object) ? 'KILLED' : frame.type,
    label: `${lemmaAt(tree, verb)}${preposition}`,
    subject: from.mention,
    object: to.mention,
    trigger: spanOf(tree, verb),
    triggerToken: verb,
  });
}

/** "The shots that X fired killed Y", "an Israeli air strike killed Y", "Y was killed in an Israeli air strike". */
function attackers(context: RuleContext, verb: number, doers: readonly number[]): End[] {
  const { tree } = context;
  const armed = ends(context, wielders(tree, doers));
  if (armed.length > 0) return armed;
  const inside = isPassiveReading(tree, verb) ? obliques(tree, verb, ['in', 'during']) : [];
  // Where somebody is killed is not who kills: only a deed leads to its doer.
  const deeds = ends(context, inside, STRIKES).filter(({ via }) => via !== 'self');
  return [...ends(context, doers, STRIKES), ...deeds];
}

const VIOLENT: ReadonlySet<string> = new Set(['KILLED', 'ATTACKED']);

/** "Shot X dead", "stabbed X to death", "mortally wounded X". */
function isDeadly(
  { tree, index }: RuleContext,
  verb: number,
  { type }: VerbFrame,
  { mention }: End,
): boolean {
  if (type !== 'ATTACKED' || !['Person', 'Group'].includes(index.mention(mention).type)) return false;
  return (tree.children[verb] ?? []).some(
    (child) =>
      DEADLY_ADVERBS.has(wordAt(tree, child)) ||
      (wordAt(tree, child) === 'death' && caseOf(tree, child) === 'to'),
  );
}

function isByPhone({ tree }: RuleContext, verb: number): boolean {
  return dependents(tree, verb, 'obl').some(
    (child) =>
      ['phone', 'telephone'].includes(lemmaAt(tree, child)) &&
      hasDependent(tree, child, 'case', 'by', 'on', 'over'),
  );
}

function ruleFor(frame: VerbFrame, subject: End, object: End): ClaimRule {
  if (object.via === 'owner') return CLAIM_RULES.verbOwner;
  if (subject.via !== 'self' || object.via !== 'self') return CLAIM_RULES.verbStandIn;
  return STATIC_TYPES.has(frame.type) ? CLAIM_RULES.stateVerb : CLAIM_RULES.verb;
}

/** Whether a token is a verb that some class of the lexicon covers. */
export function isCovered({ tree }: RuleContext, verb: number): boolean {
  return tokenAt(tree, verb).upos === 'VERB' && VERB_FRAMES.has(lemmaAt(tree, verb));
}
