// "Quit the United Front", "the party expelled X", "picked X as its candidate": whose member somebody is or was.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { PARTY_WORDS } from '#ingest/lexicon/bodies.ts';
import { LEAVING } from '#ingest/lexicon/office-verbs.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, hasDependent, lemmaAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading, obliques, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';

const EXPELLING: ReadonlySet<string> = new Set(['expel', 'oust', 'eject']);
const PICKING: ReadonlySet<string> = new Set('choose pick nominate name select elect put'.split(' '));

export function partyTieClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    const lemma = lemmaAt(tree, verb);
    if (upos !== 'VERB') return [];
    if (LEAVING.has(lemma) && !isPassiveReading(tree, verb))
      return members(context, verb, surfaceSubjects(tree, verb), patients(tree, verb), 'former member');
    if (lemma === 'resign')
      return members(
        context,
        verb,
        surfaceSubjects(tree, verb),
        obliques(tree, verb, ['from']),
        'former member',
      );
    if (EXPELLING.has(lemma))
      return members(context, verb, patients(tree, verb), agents(tree, verb), 'former member');
    return PICKING.has(lemma) && isForItself(context, verb)
      ? members(context, verb, patients(tree, verb), agents(tree, verb), 'candidate')
      : [];
  });
}

/** "As its candidate", "for its leader": not whom a party backs for another. */
function isForItself({ tree }: RuleContext, verb: number): boolean {
  return dependents(tree, verb, 'obl', 'xcomp').some(
    (noun) =>
      ['candidate', 'nominee', 'leader', 'chairman'].includes(lemmaAt(tree, noun)) &&
      hasDependent(tree, noun, 'nmod', 'its', 'their'),
  );
}

function members(
  context: RuleContext,
  verb: number,
  people: readonly number[],
  parties: readonly number[],
  title: string,
): ClaimState[] {
  const own = namedEnds(context, people, 'Person');
  const joined = ends(context, parties).filter((party) => isParty(context, party));
  const said = { rule: CLAIM_RULES.stateVerb, type: 'MEMBER_OF', label: `${title} of` };
  return claimsBetween(context, said, [own, joined], verb).map((claim) => ({ ...claim, title }));
}

/** Whether an end is a party by a word of its name. */
export function isParty({ index, tree }: RuleContext, { mention, via }: End): boolean {
  const { kind, type, first, last } = index.mention(mention);
  if (via !== 'self' || kind !== 'name' || !['Organization', 'Group'].includes(type)) return false;
  return tree.tokens.slice(first, last).some((_, at) => PARTY_WORDS.has(wordAt(tree, first + at)));
}
