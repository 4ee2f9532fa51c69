// "Kenyan PM in Oslo for talks", "X was in Rome for a summit": who is in a place for a meeting has come to it.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import type { ClaimState } from '#ingest/state.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';
import { isCopular, surfaceSubjects } from '#ingest/syntax/verbs.ts';

const OCCASIONS: ReadonlySet<string> = new Set(
  'talk talks summit meeting visit conference negotiation'.split(' '),
);

export function arrivalClaims(context: RuleContext): ClaimState[] {
  const { tree, index, sentence } = context;
  return tree.tokens.flatMap((_, at) => {
    const stay = stayAt(tree, at);
    const place = stay === null ? null : index.at(stay.place);
    if (stay === null || place === null || !isVisited(context, place)) return [];
    return ends(context, stay.visitors)
      .filter(({ mention }) => ['Person', 'Location'].includes(index.mention(mention).type))
      .filter(({ mention }) => !isSame(context, mention, place))
      .map(({ mention }) =>
        draftClaim({
          rule: CLAIM_RULES.idiom,
          sentence,
          type: 'VISITED',
          label: 'in',
          subject: mention,
          object: place,
          trigger: spanOf(tree, stay.place),
          triggerToken: at,
        }),
      );
  });
}

function isVisited({ index }: RuleContext, place: number): boolean {
  const { type, kind, locationKind } = index.mention(place);
  return type === 'Location' && kind === 'name' && ['city', 'country'].includes(locationKind ?? '');
}

interface Stay {
  place: number;
  visitors: readonly number[];
}

/** The root of a headline without a verb, or a place that somebody "is in", with what they have come for. */
function stayAt(tree: Tree, at: number): Stay | null {
  const { deprel, upos } = tokenAt(tree, at);
  if (!['NOUN', 'PROPN'].includes(upos)) return null;
  const inside = [at, ...dependents(tree, at, 'compound', 'amod', 'nmod')];
  const phrases = inside.flatMap((token) => dependents(tree, token, 'nmod', 'obl'));
  const occasion = phrases.find(
    (token) => caseOf(tree, token) === 'for' && OCCASIONS.has(lemmaAt(tree, token)),
  );
  if (occasion === undefined) return null;
  if (isCopular(tree, at))
    return caseOf(tree, at) === 'in' ? { place: at, visitors: surfaceSubjects(tree, at) } : null;
  const place = phrases.find((token) => caseOf(tree, token) === 'in' && token < occasion);
  return deprel === 'root' && place !== undefined ? { place, visitors: [at] } : null;
}
