// "Bought the Canadian rival X", "Y and two Spanish competitors": a state in front of such a noun says where X is from, not
// whose rival it is. Whose it is says the clause.
import { countryByAdjective } from '#ingest/lexicon/countries.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { firstConjunct } from '#ingest/syntax/nouns.ts';
import type { OfficePhrase } from '#ingest/syntax/offices.ts';
import { tokenAt } from '#ingest/syntax/tree.ts';
import { surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { bodyAt } from './further-owners.ts';

const WITH_ORIGIN = /\b(?:rival|competitor|partner)$/;

/** The owners of the office without an adjective of origin; whoever deals with the holder in its place. */
export function withoutOrigin(
  index: MentionIndex,
  { head, first, office }: OfficePhrase,
  holder: number,
  owners: readonly number[],
): readonly number[] {
  const { mention } = index;
  if (!WITH_ORIGIN.test(office) || mention(holder).type === 'Location') return owners;
  const isOrigin = (owner: number) =>
    mention(owner).last <= first &&
    tokenAt(index.tree, mention(owner).head).upos === 'ADJ' &&
    countryByAdjective(mention(owner).text) !== null;
  if (!owners.some(isOrigin)) return owners;
  const dealing = mention(holder).type === 'Organization' ? dealsWith(index, head, holder) : null;
  return [...owners.filter((owner) => !isOrigin(owner)), ...(dealing === null ? [] : [dealing])];
}

/** The body that the noun is joined to, or the only one that has it for its object. */
function dealsWith(index: MentionIndex, noun: number, holder: number): number | null {
  const { tree } = index;
  const named = index.mention(holder).head;
  const own = tokenAt(tree, noun).head === named ? named : noun;
  const top = firstConjunct(tree, own);
  if (top !== own) return bodyAt(index, top);
  const { head: verb, deprel } = tokenAt(tree, own);
  if (deprel !== 'obj' || tokenAt(tree, verb).upos !== 'VERB') return null;
  const bodies = new Set(surfaceSubjects(tree, verb).flatMap((token) => bodyAt(index, token) ?? []));
  const [only] = bodies;
  // A state that fines two competitors is none of theirs.
  const isBody = only !== undefined && index.mention(only).type === 'Organization';
  return bodies.size === 1 && isBody && only !== holder ? only : null;
}
