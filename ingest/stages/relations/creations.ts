// "'The Mill,' a novel by X": what a title between quotation marks is said to be, and whose work.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import { withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { claimBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';

const WORKS: ReadonlySet<string> = new Set(
  `novel film book play opera song album painting poem symphony memoir documentary series musical ballet sculpture essay
   biography story movie thriller comedy drama concerto`.split(/\s+/),
);

export function creationClaims(context: RuleContext): ClaimState[] {
  const { tree, index } = context;
  return index.mentions.flatMap((work) => {
    const { kind, type, last } = index.mention(work);
    if (kind !== 'name' || !['Work', 'Other'].includes(type)) return [];
    const noun = describedAs(context, last);
    if (noun === null) return [];
    return namedEnds(context, withPreposition(tree, noun, ['by', 'of']), 'Person')
      .filter(({ mention }) => index.mention(mention).first > noun)
      .flatMap((maker) =>
        claimBetween(
          context,
          { rule: CLAIM_RULES.stateVerb, type: 'CREATED', label: `${lemmaAt(tree, noun)} by` },
          [maker, { mention: work, via: 'self' }],
          noun,
        ),
      );
  });
}

/** The noun for a work behind a comma and an article, with nothing but adjectives in between. */
function describedAs({ tree }: RuleContext, last: number): number | null {
  let at = last;
  while (/^[,"”’'“]$/.test(tokenAt(tree, at).text)) at++;
  if (at === last || !/^(?:an?|the)$/.test(wordAt(tree, at))) return null;
  at++;
  while (['ADJ', 'NUM'].includes(tokenAt(tree, at).upos)) at++;
  while (tokenAt(tree, at).deprel === 'compound' && tokenAt(tree, at).upos === 'NOUN') at++;
  return WORKS.has(lemmaAt(tree, at)) && wordAt(tree, at + 1) === 'by' ? at : null;
}
