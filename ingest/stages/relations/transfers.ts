// "Received $40 million from Y", "won an order for 40 jets from Y": what comes from whom.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, subtree, type Tree, tokenAt } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading, obliques } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';

const RECEIVING: ReadonlySet<string> = new Set(['receive', 'get', 'obtain', 'secure', 'accept']);
const HELP: ReadonlySet<string> = new Set(
  'aid loan grant help assistance donation credit relief bailout tent blanket medicine food vaccine weapon missile'.split(
    ' ',
  ),
);
const WINNING: ReadonlySet<string> = new Set([
  'win',
  'get',
  'secure',
  'receive',
  'land',
  'book',
  'clinch',
  'obtain',
]);
const ORDERS: ReadonlySet<string> = new Set(['order', 'contract']);
/** What money is paid for, where nobody is helped. */
const OWED = /^(?:settlement|damage|compensation|reparation|tax|ransom|payment|debt|fine|sale)$/;
const SIDES: ReadonlySet<string> = new Set(['Location', 'Organization']);

export function transferClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (upos !== 'VERB' || isPassiveReading(tree, verb)) return [];
    return dependents(tree, verb, 'obj').flatMap((noun) => [
      ...(RECEIVING.has(lemmaAt(tree, verb)) && isHelp(tree, noun) ? helped(context, verb, noun) : []),
      ...(WINNING.has(lemmaAt(tree, verb)) && ORDERS.has(lemmaAt(tree, noun))
        ? ordered(context, verb, noun)
        : []),
    ]);
  });
}

/** Aid by its name, or money that nobody owed. */
function isHelp(tree: Tree, noun: number): boolean {
  if (
    subtree(tree, tokenAt(tree, noun).head).some(
      (token) => tokenAt(tree, token).upos === 'NOUN' && OWED.test(lemmaAt(tree, token)),
    )
  )
    return false;
  return HELP.has(lemmaAt(tree, noun)) || /^[$€£¥]$|^(?:dollar|euro|pound|yen)$/.test(lemmaAt(tree, noun));
}

/** A state or a place is helped; what a company receives it may have earned. */
function helped(context: RuleContext, verb: number, noun: number): ClaimState[] {
  const receivers = sides(context, agents(context.tree, verb)).filter(
    ({ mention }) => context.index.mention(mention).type === 'Location',
  );
  const said = { rule: CLAIM_RULES.idiom, type: 'AIDED', label: `${lemmaAt(context.tree, verb)} from` };
  return claimsBetween(context, said, [givers(context, verb, noun), receivers], verb);
}

function ordered(context: RuleContext, verb: number, noun: number): ClaimState[] {
  const { tree } = context;
  const said = {
    rule: CLAIM_RULES.idiom,
    type: 'TRADED_WITH',
    label: `${lemmaAt(tree, verb)} ${lemmaAt(tree, noun)} from`,
  };
  const sellers = sides(context, agents(tree, verb));
  return claimsBetween(context, said, [sellers, givers(context, verb, noun)], verb);
}

/** Behind "from", also where it hangs on what the noun is for. */
function givers(context: RuleContext, verb: number, noun: number): End[] {
  const { tree } = context;
  const goods = dependents(tree, noun, 'nmod');
  const tokens = [noun, ...goods].flatMap((token) => withPreposition(tree, token, ['from']));
  return sides(context, [...new Set([...tokens, ...obliques(tree, verb, ['from'])])]);
}

function sides(context: RuleContext, tokens: readonly number[]): End[] {
  return ends(context, tokens).filter(({ mention }) => SIDES.has(context.index.mention(mention).type));
}
