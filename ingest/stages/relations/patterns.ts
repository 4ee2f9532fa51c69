// Claims by the event dictionary, for verbs that the lexicon of classes leaves open: "launched air strikes against X",
// "imposed a curfew on X", "halted aid to X". The other end is the nearest actor behind the verb.

import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { edgeTypeOf } from '#ingest/lexicon/event-edge-types.ts';
import { NOUN_FRAMES } from '#ingest/lexicon/event-nouns.ts';
import { ARMED_CRAFT } from '#ingest/lexicon/nominals.ts';
import { NAMING } from '#ingest/lexicon/office-verbs.ts';
import { SAYING, THINKING } from '#ingest/lexicon/scope.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends, type OwnedNouns } from '#ingest/syntax/ends.ts';
import { endsObject, predicateEvent } from '#ingest/syntax/events/predicate.ts';
import { caseOf, conjuncts } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, hasDependent, lemmaAt, phrasalLemma, type Tree, tokenAt } from '#ingest/syntax/tree.ts';
import { agents, patients } from '#ingest/syntax/verbs.ts';

import { isPrivate } from './private-persons.ts';
import { isCovered } from './verbs.ts';

/** Prepositions behind which the other side of an event stands. */
const TOWARDS = new Set([
  'against',
  'on',
  'upon',
  'to',
  'with',
  'at',
  'toward',
  'towards',
  'from',
  'for',
  'into',
]);
/** Into what somebody is let is no side of it: "allowed the team into X". */
const TOWARDS_KINDLY = new Set([...TOWARDS].filter((word) => word !== 'into'));
const KINDLY: ReadonlySet<string> = new Set(['YIELDED_TO', 'SUPPORTED', 'AIDED', 'RELEASED']);
const PLACE = new Set(['in', 'of', 'over']);
const ACTORS = new Set(['Person', 'Organization', 'Group', 'Location']);
/** What the words around a verb must weigh to make a claim of it, unless the verb alone is in our own list. */
const LEAST = 2.4;

export function patternClaims(context: RuleContext): ClaimState[] {
  const { tree, sentence } = context;
  return tree.tokens.flatMap((_, verb) => {
    const type = eventType(context, verb);
    if (type === null) return [];
    return ends(context, agents(tree, verb)).flatMap((subject) =>
      objectsOf(context, verb, subject, type).map((object) =>
        draftClaim({
          rule: CLAIM_RULES.pattern,
          sentence,
          type,
          label: labelOf(context, verb),
          subject: subject.mention,
          object: object.mention,
          trigger: spanOf(tree, verb),
          triggerToken: verb,
        }),
      ),
    );
  });
}

/** The edge type that the dictionary gives a verb; null where the lexicon reads it, or where it says too little. */
export function eventType(context: RuleContext, verb: number): string | null {
  const { tree } = context;
  const lemma = lemmaAt(tree, verb);
  if (tokenAt(tree, verb).upos !== 'VERB') return null;
  if (isCovered(context, verb) && !endsObject(tree, verb) && !isThreat(tree, verb)) return null;
  if (SAYING.has(lemma) || THINKING.has(lemma) || NAMING.has(lemma) || carriesEvent(context, verb))
    return null;
  const event = predicateEvent(tree, verb);
  if (event === null || (event.weight < LEAST && !event.own)) return null;
  const type = edgeTypeOf(event.code);
  if (type === 'REJECTED' && isDismissal(context, verb)) return null;
  if (type === 'INVESTIGATED' && isScience(tree, verb)) return null;
  return type === 'ATTACKED' && isContest(context, verb) ? null : type;
}

/** "Began research at X": whoever does so looks into nobody. */
function isScience(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'obj').some((noun) => ['research', 'study'].includes(lemmaAt(tree, noun)));
}

/** A body dismisses claims and rejects them; it dismisses people from posts. */
function isDismissal(context: RuleContext, verb: number): boolean {
  const { tree, index } = context;
  if (lemmaAt(tree, verb) !== 'dismiss') return false;
  const are = (tokens: readonly number[], type: string) =>
    ends(context, tokens).some(({ mention }) => index.mention(mention).type === type);
  return are(agents(tree, verb), 'Organization') && are(patients(tree, verb), 'Person');
}

const DEFEATING: ReadonlySet<string> = new Set(['beat', 'defeat', 'thrash', 'rout']);
/** What nobody does to a body with blows, however he does it to people. */
const BLOWS: ReadonlySet<string> = new Set(['beat', 'thrash']);

/** Teams, parties and people beat each other in games, votes and courts; only crowds and forces do it with blows. */
function isContest(context: RuleContext, verb: number): boolean {
  const { tree, index } = context;
  if (!DEFEATING.has(lemmaAt(tree, verb))) return false;
  const sides = [agents(tree, verb), patients(tree, verb)].map((tokens) =>
    ends(context, tokens).map(({ mention }) => index.mention(mention).type),
  );
  const are = (...types: string[]) => sides.every((side) => side.every((one) => types.includes(one)));
  const [winners = [], losers = []] = sides;
  const isOverBody =
    winners.every((one) => one === 'Person') && losers.every((one) => one === 'Organization');
  return are('Organization', 'Location') || are('Person') || (isOverBody && BLOWS.has(lemmaAt(tree, verb)));
}

/** "Threatened to attack X": X is threatened too. */
function isThreat(tree: Tree, verb: number): boolean {
  return (
    lemmaAt(tree, verb) === 'threaten' &&
    dependents(tree, verb, 'obj').length === 0 &&
    hasDependent(tree, verb, 'xcomp')
  );
}

/** "Held talks with", "launched a bid for": the noun has a rule of its own. */
function carriesEvent({ tree }: RuleContext, verb: number): boolean {
  if (endsObject(tree, verb)) return false;
  return dependents(tree, verb, 'obj').some(
    (object) => NOUN_FRAMES.has(lemmaAt(tree, object)) || lemmaAt(tree, object) === 'bid',
  );
}

/** Where troops are sent to help or keep the peace, they are not sent against whoever lives there. */
const WITHOUT_HELP: ReadonlySet<string> = new Set(['against']);
const HELPING: ReadonlySet<string> = new Set(
  'help aid assist support protect defend train guard evacuate rescue advise secure'.split(' '),
);

/** Who is sent to keep order or to watch. */
const PEACEFUL: ReadonlySet<string> = new Set(
  'police peacekeeper observer monitor medic engineer trainer instructor adviser advisor aid policeman'.split(
    ' ',
  ),
);

function isForHelp(tree: Tree, verb: number): boolean {
  const objects = dependents(tree, verb, 'obj');
  const sent = objects.flatMap((noun) => [noun, ...dependents(tree, noun, 'compound')]);
  // "Will send 20 tanks to X": counted as goods are.
  if (
    lemmaAt(tree, verb) === 'send' &&
    objects.some((noun) => ARMED_CRAFT.has(lemmaAt(tree, noun)) && hasDependent(tree, noun, 'nummod'))
  )
    return true;
  if (sent.some((noun) => PEACEFUL.has(lemmaAt(tree, noun)))) return true;
  return dependents(tree, verb, 'advcl', 'xcomp').some((aim) => HELPING.has(lemmaAt(tree, aim)));
}

function objectsOf(context: RuleContext, verb: number, subject: End, type: string): End[] {
  const { tree, index } = context;
  const fits = (tokens: readonly number[], owned: OwnedNouns = null): End[] =>
    ends(context, tokens, owned).filter(
      (end) =>
        !isPrivate(context, verb, end) &&
        ACTORS.has(index.mention(end.mention).type) &&
        !isSame(context, end.mention, subject.mention),
    );
  const direct = isThreat(tree, verb)
    ? dependents(tree, verb, 'xcomp').flatMap((complement) => patients(tree, complement))
    : patients(tree, verb);
  const usual = KINDLY.has(type) ? TOWARDS_KINDLY : TOWARDS;
  const towards = type === 'MOBILIZED_AGAINST' && isForHelp(tree, verb) ? WITHOUT_HELP : usual;
  const attempts: Array<() => End[]> = [
    () => fits(dependents(tree, verb, 'iobj')),
    () => fits(direct),
    () => fits(direct, 'acts'),
    () => fits(behind(context, [...direct, verb], towards)),
    () => fits(behind(context, direct, PLACE)),
  ];
  // "Handed over files on X" frees nobody.
  const near = type === 'RELEASED' ? attempts.slice(0, 2) : attempts;
  for (const attempt of near) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
}

function behind(
  { tree }: RuleContext,
  heads: readonly number[],
  prepositions: ReadonlySet<string>,
): number[] {
  return heads.flatMap((head) =>
    dependents(tree, head, 'nmod', 'obl')
      .filter((child) => prepositions.has(caseOf(tree, child) ?? ''))
      .flatMap((child) => conjuncts(tree, child)),
  );
}

function labelOf({ tree }: RuleContext, verb: number): string {
  const [object] = dependents(tree, verb, 'obj');
  const noun = object === undefined || tokenAt(tree, object).upos !== 'NOUN' ? null : lemmaAt(tree, object);
  return [phrasalLemma(tree, verb), noun].filter((word) => word !== null).join(' ');
}
