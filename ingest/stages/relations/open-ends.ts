// What can be an end of a tie that no type fits: somebody or something that the document names.
import { countryByAdjective } from '#ingest/lexicon/countries.ts';
import { INSIDE_PREPOSITIONS } from '#ingest/lexicon/open-ties.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { hasDependent, tokenAt } from '#ingest/syntax/tree.ts';

const ACTORS: ReadonlySet<string> = new Set(['Person', 'Organization', 'Group', 'Location']);
const SETTINGS: ReadonlySet<string> = new Set(['Organization', 'Group', 'Event', 'Work', 'Law']);

/** Types of the entities that a mention stands for. */
function typesOf({ index, state }: RuleContext, mention: number): string[] {
  return index.mention(mention).clusters.map((cluster) => state.clusters[cluster]?.type ?? 'Other');
}

function isNamed(context: RuleContext, { mention, via }: End): boolean {
  const { clusters, kind, type } = context.index.mention(mention);
  return clusters.length > 0 && via !== 'owner' && (kind !== 'nominal' || type === 'Person');
}

function isState({ index, state }: RuleContext, mention: number): boolean {
  return index
    .mention(mention)
    .clusters.every(
      (cluster) =>
        state.clusters[cluster]?.type !== 'Location' || state.clusters[cluster]?.kind === 'country',
    );
}

/** Those among the tokens who can do something: people, bodies, peoples and states. */
export function openDoers(context: RuleContext, tokens: readonly number[]): End[] {
  return ends(context, tokens).filter(
    (end) =>
      isNamed(context, end) &&
      // What somebody nameless does is not all done for the state: "the Turkish president studied at Y".
      end.via !== 'holder' &&
      isState(context, end.mention) &&
      typesOf(context, end.mention).every((type) => ACTORS.has(type)),
  );
}

/** "Learned Greek", "translated into Latin": an adjective of a people by itself, without an article. */
function isLanguage({ index, tree }: RuleContext, { mention, via }: End): boolean {
  const { text, head, kind } = index.mention(mention);
  if (kind !== 'name' || via !== 'self' || hasDependent(tree, head, 'det')) return false;
  const stands =
    !['amod', 'compound', 'nmod'].includes(tokenAt(tree, head).deprel) || hasDependent(tree, head, 'case');
  return stands && (text === 'Latin' || countryByAdjective(text) !== null);
}

/** Those among the tokens that something can be done to or with; a place only behind no preposition of place. */
export function openParties(
  context: RuleContext,
  tokens: readonly number[],
  preposition: string | null = null,
): End[] {
  const inside = preposition !== null && INSIDE_PREPOSITIONS.has(preposition);
  return ends(context, tokens).filter((end) => {
    if (!isNamed(context, end) || isLanguage(context, end)) return false;
    const types = typesOf(context, end.mention);
    if (inside) return types.every((type) => SETTINGS.has(type));
    return types.every((type) => type !== 'Other' && type !== 'Date');
  });
}
