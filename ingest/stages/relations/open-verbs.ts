// The last resort: what a verb says of two ends that no type fits, with its object, behind its preposition, or with the
// noun that it takes: "defeated Y", "borrowed from Y", "expressed solidarity with Y".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { COMPLAINT_VERBS } from '#ingest/lexicon/event-verbs.ts';
import {
  ADDRESSING_VERBS,
  DEED_VERBS,
  EMPTY_VERBS,
  INSIDE_PREPOSITIONS,
  NOUN_PREPOSITIONS,
  PARTY_PREPOSITIONS,
  VAGUE_NOUNS,
} from '#ingest/lexicon/open-ties.ts';
import { SAYING, THINKING } from '#ingest/lexicon/scope.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { caseOf, conjuncts, possessorsOf } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, phrasalLemma, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading, patients } from '#ingest/syntax/verbs.ts';

import { openDoers, openParties } from './open-ends.ts';
import { eventType } from './patterns.ts';
import { isPrivate } from './private-persons.ts';

/** Words between a verb and a phrase that is still its own. */
const REACH = 12;

interface Party {
  end: End;
  label: string;
  /** Whose the noun is that leads to it: "blocked its membership of Y". */
  owners?: readonly End[];
}

export function openVerbClaims(context: RuleContext): ClaimState[] {
  const { tree, sentence } = context;
  return tree.tokens.flatMap((token, verb) => {
    if (token.upos !== 'VERB' || token.deprel === 'amod' || COMPLAINT_VERBS.has(lemmaAt(tree, verb)))
      return [];
    const passive = isPassiveReading(tree, verb);
    const done = openDoers(context, agents(tree, verb));
    const parties = [...objects(context, verb), ...behindVerb(context, verb), ...behindObject(context, verb)];
    const undergone = passive ? behindVerb(context, verb) : [];
    const pairs = [
      ...pairsOf(done, parties),
      ...pairsOf(passive ? openDoers(context, patients(tree, verb)) : [], undergone),
    ];
    return pairs.flatMap(([subject, { end, label, owners = [] }]) => {
      if (isSame(context, subject.mention, end.mention)) return [];
      if (owners.length > 0 && !owners.some(({ mention }) => isSame(context, subject.mention, mention)))
        return [];
      return [
        draftClaim({
          rule: CLAIM_RULES.openVerb,
          sentence,
          type: 'RELATION',
          label,
          subject: subject.mention,
          object: end.mention,
          trigger: spanOf(tree, verb),
          triggerToken: verb,
        }),
      ];
    });
  });
}

function pairsOf(subjects: readonly End[], parties: readonly Party[]): Array<[End, Party]> {
  return subjects.flatMap((subject) => parties.map((party): [End, Party] => [subject, party]));
}

/** "Defeated Y"; of verbs of saying only those that are said to somebody. */
function objects(context: RuleContext, verb: number): Party[] {
  const { tree } = context;
  const lemma = lemmaAt(tree, verb);
  if (EMPTY_VERBS.has(lemma) || eventType(context, verb) !== null) return [];
  if (SAYING.has(lemma) && !ADDRESSING_VERBS.has(lemma)) return [];
  if (THINKING.has(lemma) && dependents(tree, verb, 'xcomp', 'ccomp').length > 0) return [];
  return openParties(context, patients(tree, verb))
    .filter(
      ({ mention }) =>
        !DEED_VERBS.has(phrasalLemma(tree, verb)) || context.index.mention(mention).kind !== 'pronoun',
    )
    .filter((end) => !isPrivate(context, verb, end))
    .filter(({ mention }) => !SAYING.has(lemma) || context.index.mention(mention).type === 'Person')
    .map((end) => ({ end, label: phrasalLemma(tree, verb) }));
}

/** "Borrowed from Y", "was sent to Y". */
function behindVerb(context: RuleContext, verb: number): Party[] {
  const { tree } = context;
  const speech = SAYING.has(lemmaAt(tree, verb)) || THINKING.has(lemmaAt(tree, verb));
  const word = isPassiveReading(tree, verb) ? wordAt(tree, verb) : withObject(context, verb);
  return dependents(tree, verb, 'obl').flatMap((phrase) => {
    const preposition = caseOf(tree, phrase);
    if (preposition === null || phrase < verb || phrase - verb > REACH) return [];
    if (!PARTY_PREPOSITIONS.has(preposition) && !INSIDE_PREPOSITIONS.has(preposition)) return [];
    // "Argued with Y", "spoke against Y"; what else stands with a verb of speech is where or to whom it was said.
    if (speech && !['with', 'against'].includes(preposition)) return [];
    return openParties(context, conjuncts(tree, phrase), preposition).map((end) => ({
      end,
      label: `${word} ${preposition}`,
    }));
  });
}

/** A verb with the noun that it takes: "receive degree", "rule out". */
function withObject({ tree }: RuleContext, verb: number): string {
  const noun = dependents(tree, verb, 'obj').find((object) => tokenAt(tree, object).upos === 'NOUN');
  const words = phrasalLemma(tree, verb);
  return noun === undefined || noun < verb ? words : `${words} ${lemmaAt(tree, noun)}`;
}

/** "Expressed solidarity with Y", "attended Y's funeral". */
function behindObject(context: RuleContext, verb: number): Party[] {
  const { tree } = context;
  return dependents(tree, verb, 'obj').flatMap((object) => {
    const noun = lemmaAt(tree, object);
    if (object < verb || tokenAt(tree, object).upos !== 'NOUN' || VAGUE_NOUNS.has(noun)) return [];
    if (context.index.at(object) !== null && openParties(context, [object]).length > 0) return [];
    const words = `${phrasalLemma(tree, verb)} ${noun}`;
    const possessors = ends(context, possessorsOf(tree, object));
    const behind = dependents(tree, object, 'nmod').flatMap((phrase) => {
      const preposition = caseOf(tree, phrase);
      if (preposition === null || phrase - object > REACH) return [];
      if (!NOUN_PREPOSITIONS.has(preposition) && preposition !== 'of') return [];
      return openParties(context, conjuncts(tree, phrase), preposition).map((end) => ({
        end,
        label: `${words} ${preposition}`,
        owners: possessors,
      }));
    });
    const owners = openDoers(context, possessorsOf(tree, object))
      .filter(({ mention }) => context.index.mention(mention).kind === 'name')
      .map((end) => ({ end, label: `${words} of` }));
    return [...behind, ...owners];
  });
}
