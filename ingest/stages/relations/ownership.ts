// Whose a company is or becomes: "was sold to Y", "X sold its unit Y to Z", "the fund that controls Y".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { isOrganName } from '#ingest/lexicon/organs.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { withPreposition } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, obliques, patients } from '#ingest/syntax/verbs.ts';

export function ownershipClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap((token, verb) => {
    if (token.upos !== 'VERB') return [];
    const lemma = lemmaAt(tree, verb);
    if (HOLDING.has(lemma)) return heldShares(context, verb);
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

/** "Holds 9 percent of Y": of a company, not of a market or of votes. */
function heldShares(context: RuleContext, verb: number): ClaimState[] {
  const { tree } = context;
  const shares = dependents(tree, verb, 'obj').filter((noun) => SHARES.has(lemmaAt(tree, noun)));
  const companies = ends(
    context,
    shares.flatMap((noun) => [
      ...withPreposition(tree, noun, ['of', 'in']),
      ...obliques(tree, verb, ['of', 'in']),
    ]),
  ).filter((end) => isCompany(context, end));
  return ends(context, agents(tree, verb))
    .filter(({ mention, via }) => via === 'self' && OWNERS.has(context.index.mention(mention).type))
    .flatMap((owner) => companies.flatMap((company) => claim(context, verb, owner, company)));
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
