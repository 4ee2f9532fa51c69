// Whose a company is or becomes: "was sold to Y", "X sold its unit Y to Z", "the fund that controls Y".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { isOrganName } from '#ingest/lexicon/organs.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, hasDependent, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import {
  agents,
  isCopular,
  isPassiveReading,
  obliques,
  patients,
  surfaceSubjects,
} from '#ingest/syntax/verbs.ts';

export function ownershipClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap((token, verb) => {
    const lemma = lemmaAt(tree, verb);
    if (lemma === 'venture') return jointVenture(context, verb);
    if (token.upos === 'NOUN' && PURCHASES.has(lemma)) return boughtStake(context, verb);
    if (token.upos !== 'VERB') return [];
    if (HOLDING.has(lemma)) return [...heldShares(context, verb), ...ownedByState(context, verb)];
    if (lemma !== 'sell' && lemma !== 'control') return [];
    const companies = ends(context, patients(tree, verb)).filter((end) => isCompany(context, end));
    const owners = ends(context, lemma === 'sell' ? obliques(tree, verb, ['to']) : agents(tree, verb));
    return owners
      .filter(({ mention, via }) => via === 'self' && OWNERS.has(context.index.mention(mention).type))
      .flatMap((owner) => companies.flatMap((company) => claim(context, verb, owner, company)));
  });
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ['sell', 'bought'],
  ['control', 'controls'],
]);

const OWNERS: ReadonlySet<string> = new Set(['Person', 'Organization']);

const HOLDING: ReadonlySet<string> = new Set(['hold', 'own', 'have', 'buy', 'acquire', 'purchase']);
const SHARES: ReadonlySet<string> = new Set(
  'percent cent % share half majority quarter third fifth'.split(' '),
);
const STAKES: ReadonlySet<string> = new Set(['stake', 'share', 'shareholding', 'holding']);

/** "Holds 9 percent of Y": of a company, not of a market or of votes. */
function heldShares(context: RuleContext, verb: number): ClaimState[] {
  const { tree } = context;
  const shares = dependents(tree, verb, 'obj').filter(
    (noun) => SHARES.has(lemmaAt(tree, noun)) || isShareInterest(context, noun),
  );
  // "Y, in which X has a stake"; a stake "in Y" is read by its noun.
  const stakes = dependents(tree, verb, 'obj').filter((noun) => STAKES.has(lemmaAt(tree, noun)));
  const inWhich = stakes.length > 0 && /^(?:in|of)$/.test(wordAt(tree, whichBefore(context, verb) - 1));
  const companies = ends(context, [
    ...shares.flatMap((noun) => [
      ...withPreposition(tree, noun, ['of', 'in']),
      ...obliques(tree, verb, ['of', 'in']),
    ]),
    ...(inWhich ? obliques(tree, verb, ['in', 'of']) : []),
  ]).filter((end) => isCompany(context, end));
  return ends(context, agents(tree, verb))
    .filter(({ mention, via }) => via === 'self' && OWNERS.has(context.index.mention(mention).type))
    .flatMap((owner) => companies.flatMap((company) => claim(context, verb, owner, company)));
}

/** "A controlling interest", not one in what a company does. */
function isShareInterest({ tree }: RuleContext, noun: number): boolean {
  if (lemmaAt(tree, noun) !== 'interest') return false;
  return dependents(tree, noun, 'amod', 'compound').some((child) =>
    /^(?:controlling|majority|minority|percent|%)$/.test(wordAt(tree, child)),
  );
}

function whichBefore({ tree }: RuleContext, verb: number): number {
  return dependents(tree, verb, 'obl').find((token) => wordAt(tree, token) === 'which') ?? -1;
}

const STATES: ReadonlySet<string> = new Set(['state', 'treasury', 'crown']);

/** "Is 40 percent owned by the Norwegian state", which is no name of the state. */
function ownedByState(context: RuleContext, verb: number): ClaimState[] {
  const { tree, index } = context;
  if (!isPassiveReading(tree, verb)) return [];
  const states = obliques(tree, verb, ['by']).filter((noun) => STATES.has(lemmaAt(tree, noun)));
  const owners = states
    .flatMap((noun) => dependents(tree, noun, 'amod', 'nmod'))
    .flatMap((token) => index.at(token) ?? [])
    .filter((mention) => index.mention(mention).type === 'Location' && index.mention(mention).kind === 'name')
    .map((mention): End => ({ mention, via: 'self' }));
  const companies = ends(context, patients(tree, verb)).filter((end) => isCompany(context, end));
  return owners.flatMap((owner) => companies.flatMap((company) => claim(context, verb, owner, company)));
}

const PURCHASES: ReadonlySet<string> = new Set(['purchase', 'acquisition']);

/** "X's purchase of a 51 percent stake in Y". */
function boughtStake(context: RuleContext, noun: number): ClaimState[] {
  const { tree } = context;
  const stakes = withPreposition(tree, noun, ['of']).filter((token) => STAKES.has(lemmaAt(tree, token)));
  const behind = stakes.flatMap((stake) => withPreposition(tree, stake, ['in']));
  // The parser may hang "in Y" on the purchase.
  const named = stakes.length > 0 ? [...behind, ...withPreposition(tree, noun, ['in'])] : [];
  const companies = ends(context, named).filter((end) => isCompany(context, end));
  return ends(context, possessorsOf(tree, noun))
    .filter(({ mention, via }) => via === 'self' && OWNERS.has(context.index.mention(mention).type))
    .flatMap((owner) => companies.flatMap((company) => claim(context, noun, owner, company)));
}

/** "Y, a joint venture of X and Z": of both. */
function jointVenture(context: RuleContext, noun: number): ClaimState[] {
  const { tree } = context;
  const { deprel, head } = tokenAt(tree, noun);
  if (!hasDependent(tree, noun, 'amod', 'joint') && !hasDependent(tree, noun, 'compound', 'joint')) return [];
  const named = deprel === 'appos' ? [head] : isCopular(tree, noun) ? surfaceSubjects(tree, noun) : [];
  const companies = ends(context, named).filter((end) => isCompany(context, end));
  const owners = ends(context, withPreposition(tree, noun, ['of', 'between', 'by'])).filter((end) =>
    isCompany(context, end),
  );
  if (owners.length < 2) return [];
  return owners.flatMap((owner) => companies.flatMap((company) => claim(context, noun, owner, company)));
}

/** A company is owned; a parliament, a ministry or an army is not, whoever controls it. */
export function isCompany({ index }: RuleContext, { mention, via }: End): boolean {
  const { type, kind, first, last } = index.mention(mention);
  if (type !== 'Organization' || kind !== 'name' || via !== 'self') return false;
  return !isOrganName(Array.from({ length: last - first }, (_, at) => wordAt(index.tree, first + at)));
}

function claim(context: RuleContext, verb: number, owner: End, company: End): ClaimState[] {
  if (isSame(context, owner.mention, company.mention)) return [];
  const { tree, sentence } = context;
  return [
    draftClaim({
      rule: CLAIM_RULES.idiom,
      sentence,
      type: 'OWNS',
      label: LABELS.get(lemmaAt(tree, verb)) ?? 'has shares in',
      subject: owner.mention,
      object: company.mention,
      trigger: spanOf(tree, verb),
      triggerToken: verb,
    }),
  ];
}
