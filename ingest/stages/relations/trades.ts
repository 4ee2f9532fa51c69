// Who deals with whom by the noun for a deal: "Y's purchase of jets from Z", "the embargo imposed by Y on Z".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { NOUN_FRAMES } from '#ingest/lexicon/event-nouns.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, obliques } from '#ingest/syntax/verbs.ts';

import { claimBetween } from './claim-between.ts';

/** Where the other side of the deal stands. */
const DEALS: ReadonlyMap<string, readonly string[]> = new Map([
  ...['purchase', 'import', 'order'].map((noun): [string, string[]] => [noun, ['from']]),
  ...['sale', 'export', 'delivery', 'shipment'].map((noun): [string, string[]] => [noun, ['to']]),
]);
const IMPOSING: ReadonlySet<string> = new Set(['impose', 'slap', 'place', 'put']);
const SIDES: ReadonlySet<string> = new Set(['Location', 'Organization']);

export function tradeClaims(context: RuleContext): ClaimState[] {
  return context.tree.tokens.flatMap(({ upos }, noun) =>
    upos === 'NOUN' ? [...deals(context, noun), ...imposed(context, noun)] : [],
  );
}

/** Of goods, with a number or in the plural: "its sale of Y to Z" hands over a body. */
function deals(context: RuleContext, noun: number): ClaimState[] {
  const { tree, index } = context;
  const prepositions = DEALS.get(lemmaAt(tree, noun));
  if (prepositions === undefined) return [];
  const goods = withPreposition(tree, noun, ['of']);
  const [first] = goods;
  const named = first === undefined ? null : index.at(first);
  if (first === undefined || tokenAt(tree, first).upos !== 'NOUN') return [];
  if (named !== null && index.mention(named).kind === 'name') return [];
  const isSide = ({ mention, via }: End) =>
    via === 'self' && SIDES.has(index.mention(mention).type) && index.mention(mention).kind !== 'nominal';
  const owners = ends(context, [...possessorsOf(tree, noun), ...withPreposition(tree, noun, ['by'])]);
  const others = ends(
    context,
    [noun, ...goods].flatMap((token) => withPreposition(tree, token, prepositions)),
  );
  return owners
    .filter(isSide)
    .flatMap((owner) =>
      others
        .filter((other) => isSide(other) && index.mention(other.mention).kind === 'name')
        .flatMap((other) =>
          claim(context, 'TRADED_WITH', `${wordAt(tree, noun)} ${prepositions[0] ?? ''}`, owner, other, noun),
        ),
    );
}

/** The participle behind the noun says by whom; on whom may hang on the participle or on who imposes. */
function imposed(context: RuleContext, noun: number): ClaimState[] {
  const { tree } = context;
  if (NOUN_FRAMES.get(lemmaAt(tree, noun))?.type !== 'SANCTIONED') return [];
  return dependents(tree, noun, 'acl').flatMap((verb) => {
    if (!IMPOSING.has(lemmaAt(tree, verb)) || wordAt(tree, verb).endsWith('ing')) return [];
    const doers = agents(tree, verb);
    const targets = [
      ...obliques(tree, verb, ['on', 'against']),
      ...doers.flatMap((doer) => withPreposition(tree, doer, ['on', 'against'])),
    ];
    return ends(context, doers).flatMap((doer) =>
      ends(context, targets).flatMap((target) =>
        claim(context, 'SANCTIONED', `impose ${wordAt(tree, noun)} on`, doer, target, verb),
      ),
    );
  });
}

function claim(
  context: RuleContext,
  type: string,
  label: string,
  subject: End,
  object: End,
  token: number,
): ClaimState[] {
  return claimBetween(context, { rule: CLAIM_RULES.noun, type, label }, [subject, object], token);
}
