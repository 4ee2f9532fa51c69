// Whom a speaker cannot be: "He said X was ill" is about another than whoever says so.
import { SAYING } from '#ingest/lexicon/scope.ts';
import type { MentionState } from '#ingest/state.ts';
import { ancestors, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';

import type { Work } from './types.ts';

/** What stands beside what is said: another clause, or one that tells more of a name in it. */
const BESIDE: ReadonlySet<string> = new Set(['conj', 'acl', 'advcl']);

/** Clusters named in what "he" or "she" says, behind the verb. */
export function namedInSpeech(work: Work, pronoun: MentionState, tree: Tree): number[] {
  const { deprel, head: verb } = tokenAt(tree, pronoun.head);
  if (deprel !== 'nsubj' || !/^s?he$/i.test(pronoun.text) || !SAYING.has(lemmaAt(tree, verb))) return [];
  return (work.indexes[pronoun.sentence]?.mentions ?? []).flatMap((other) => {
    const name = work.mentions[other];
    if (name?.kind !== 'name' || name.type !== 'Person' || name.head < verb) return [];
    const way = [name.head, ...ancestors(tree, name.head)];
    const below = way.indexOf(verb);
    const deprels = way.slice(0, Math.max(0, below)).map((token) => tokenAt(tree, token).deprel);
    return ['ccomp', 'parataxis'].includes(deprels.at(-1) ?? '') && !deprels.some((one) => BESIDE.has(one))
      ? name.clusters
      : [];
  });
}
