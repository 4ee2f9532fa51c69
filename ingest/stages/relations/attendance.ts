// "Attended the summit in Y", "was received in Y by X": who takes part in a meeting or is received somewhere has come there.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, type Tree } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading, obliques, patients } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';

const OCCASIONS: ReadonlySet<string> = new Set(
  'summit meeting conference funeral ceremony inauguration talk talks session forum congress assembly negotiation'.split(
    ' ',
  ),
);
const RECEIVING: ReadonlySet<string> = new Set(['receive', 'welcome', 'greet']);

export function attendanceClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return tree.tokens.flatMap(({ upos }, verb) => {
    if (upos !== 'VERB') return [];
    const { visitors, places } = stayAt(tree, verb);
    const visited = ends(context, places).filter(({ mention, via }) => {
      const { type, kind, locationKind } = index.mention(mention);
      const named = type === 'Location' && kind === 'name' && via === 'self';
      return named && ['city', 'country'].includes(locationKind ?? '');
    });
    const come = ends(context, visitors).filter(({ mention, via }) => {
      const { type } = index.mention(mention);
      // A state attends; it is received by those whom it sends.
      return (
        type === 'Person' || (type === 'Location' && (via === 'stand-in' || !isPassiveReading(tree, verb)))
      );
    });
    const said = { rule: CLAIM_RULES.idiom, type: 'VISITED', label: `${lemmaAt(tree, verb)} in` };
    return claimsBetween(context, said, [come, visited], verb);
  });
}

interface Stay {
  visitors: readonly number[];
  places: readonly number[];
}

function stayAt(tree: Tree, verb: number): Stay {
  const lemma = lemmaAt(tree, verb);
  if (RECEIVING.has(lemma) && isPassiveReading(tree, verb))
    return { visitors: patients(tree, verb), places: obliques(tree, verb, ['in']) };
  const occasions =
    lemma === 'attend'
      ? dependents(tree, verb, 'obj').filter((noun) => OCCASIONS.has(lemmaAt(tree, noun)))
      : [];
  return {
    visitors: occasions.length > 0 ? agents(tree, verb) : [],
    places: occasions.flatMap((noun) => [
      ...withPreposition(tree, noun, ['in']),
      ...obliques(tree, verb, ['in']),
    ]),
  };
}
