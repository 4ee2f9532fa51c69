// "Zaria, in northern Nigeria", "Tanga on Tanzania's north coast": a place and, right behind it, the larger one that holds it,
// wherever the parser hangs the phrase.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { claimBetween } from './claim-between.ts';

export function placeOrderClaims(context: RuleContext): ClaimState[] {
  const { index } = context;
  return index.mentions.flatMap((inner) => {
    const { type, kind, last, locationKind } = index.mention(inner);
    if (type !== 'Location' || kind !== 'name' || !['city', 'other', null].includes(locationKind)) return [];
    const outer = heldBy(context, last);
    if (outer === null) return [];
    return claimBetween(
      context,
      { rule: CLAIM_RULES.placeInPlace, type: 'LOCATED_IN', label: 'in' },
      [
        { mention: inner, via: 'self' },
        { mention: outer, via: 'self' },
      ],
      index.mention(outer).head,
    );
  });
}

const PARTS =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western)$/;

function heldBy({ tree, index }: RuleContext, last: number): number | null {
  const larger = (first: number): number | null => {
    const found = index.mentions.find((mention) => index.mention(mention).first === first);
    const place = found === undefined ? null : index.mention(found);
    const isLarger = place?.kind === 'name' && ['country', 'region'].includes(place.locationKind ?? '');
    return found !== undefined && isLarger ? found : null;
  };
  if (tokenAt(tree, last).text === ',' && wordAt(tree, last + 1) === 'in') {
    let at = last + 2;
    while (PARTS.test(wordAt(tree, at))) at++;
    const outer = larger(at);
    const end = outer === null ? -1 : index.mention(outer).last;
    // "In Lyon, in France alone": the phrase ends there. "Talks in Lyon, in Germany's view" has an owner.
    return outer !== null && /^[,.;]?$/.test(tokenAt(tree, end).text)
      ? outer
      : outer !== null && PARTS.test(wordAt(tree, at - 1))
        ? outer
        : null;
  }
  if (wordAt(tree, last) !== 'on') return null;
  const outer = larger(wordAt(tree, last + 1) === 'the' ? last + 2 : last + 1);
  if (outer === null) return null;
  let at = index.mention(outer).last;
  if (/^['’]s?$/.test(wordAt(tree, at))) at++;
  while (tokenAt(tree, at).upos === 'ADJ' || PARTS.test(wordAt(tree, at))) at++;
  return wordAt(tree, at) === 'coast' || wordAt(tree, at) === 'coastline' ? outer : null;
}
