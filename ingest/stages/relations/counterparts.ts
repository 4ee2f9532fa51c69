// "His Russian counterpart, X": X has in Russia the office that he has in his own country.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { OFFICES } from '#ingest/lexicon/offices.ts';
import { GOVERNING } from '#ingest/lexicon/post-types.ts';
import type { ClaimState } from '#ingest/state.ts';
import { conjuncts, possessorsOf } from '#ingest/syntax/nouns.ts';
import { type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';

const POSTS: ReadonlySet<string> = new Set([...GOVERNING, 'OFFICIAL_OF', 'SPOKESPERSON_OF', 'HEAD_OF']);
/** Posts by which a state, or a body, can have a counterpart. */
const OF_STATES: ReadonlySet<string> = new Set([...GOVERNING, 'OFFICIAL_OF']);

/** Needs the claims that offices made. */
export function counterpartClaims(context: RuleContext, known: readonly ClaimState[]): ClaimState[] {
  const { tree, index } = context;
  return tree.tokens.flatMap((_, noun) => {
    if (lemmaAt(tree, noun) !== 'counterpart') return [];
    const post = postOf(context, noun, known);
    if (post === undefined) return [];
    const owners = ownersInFront(context, noun);
    const holders = holdersOf(context, noun);
    if (owners.length !== holders.length) return [];
    return holders.flatMap((holder, at) => {
      const owner = owners[at];
      if (owner === undefined || !fits(index.mention(owner).type, post.type)) return [];
      return [
        draftClaim({
          rule: CLAIM_RULES.counterpart,
          sentence: context.sentence,
          type: post.type,
          label: post.label,
          subject: holder,
          object: owner,
          trigger: spanOf(tree, noun),
          triggerToken: noun,
          title: post.title,
        }),
      ];
    });
  });
}

function fits(owner: string, post: string): boolean {
  return owner === 'Location' ? OF_STATES.has(post) : !OF_STATES.has(post) || post === 'OFFICIAL_OF';
}

/** The post of the one whose counterpart it is: the owner of the word, else who its sentence is about. */
function postOf(
  { index, tree, sentence, state }: RuleContext,
  noun: number,
  known: readonly ClaimState[],
): Pick<ClaimState, 'type' | 'label' | 'title'> | undefined {
  const [own] = possessorsOf(tree, noun).flatMap((token) => index.at(token) ?? []);
  const clusters = own === undefined ? [] : index.mention(own).clusters;
  const posts = known.filter(({ type, inferred }) => POSTS.has(type) && !inferred);
  const ofOwner = posts.filter(({ subject }) =>
    state.mentions[subject]?.clusters.some((cluster) => clusters.includes(cluster)),
  );
  if (ofOwner.length > 0) return ofOwner[0];
  const titled = clusters.flatMap((cluster) => postByTitle(state.clusters[cluster]?.titles[0]) ?? []);
  if (titled.length > 0) return titled[0];
  return clusters.length === 1 ? undefined : posts.find((claim) => claim.sentence === sentence);
}

/** Whose minister somebody is need not be said for it to be known that his counterpart is one. */
function postByTitle(title: string | undefined): Pick<ClaimState, 'type' | 'label' | 'title'> | null {
  const office = title === undefined ? undefined : OFFICES.get(title);
  const type =
    /(?:^|\s)minister$/.test(title ?? '') && office === undefined ? 'MINISTER_OF' : office?.relations.country;
  if (title === undefined || type === undefined || !POSTS.has(type)) return null;
  return { type, label: `${title} of`, title };
}

/** "Russian", "Greek and Cypriot": demonyms and bodies in front. */
function ownersInFront({ index, tree }: RuleContext, noun: number): number[] {
  const found = dependents(tree, noun, 'amod', 'compound', 'nmod')
    .filter((token) => token < noun)
    .flatMap((token) => conjuncts(tree, token))
    .flatMap((token) => index.at(token) ?? [])
    .filter((mention) => {
      const { type, kind, last } = index.mention(mention);
      return kind === 'name' && ['Location', 'Organization'].includes(type) && last <= noun;
    });
  return [...new Set(found)];
}

/** Names in apposition, or right behind. */
function holdersOf({ index, tree }: RuleContext, noun: number): number[] {
  const apposed = dependents(tree, noun, 'appos', 'flat', 'nmod').filter((token) => token > noun);
  const { head, deprel } = tokenAt(tree, noun);
  const above = ['compound', 'nmod', 'appos'].includes(deprel) && head >= 0 ? [head] : [];
  const found = [...apposed, ...above]
    .flatMap((token) => conjuncts(tree, token))
    .flatMap((token) => index.at(token) ?? [])
    .filter((mention) => {
      const { type, kind } = index.mention(mention);
      return type === 'Person' && kind === 'name';
    });
  return [...new Set(found)];
}
