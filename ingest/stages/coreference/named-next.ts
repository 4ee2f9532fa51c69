// "Police arrested a suspected rebel commander. Karim Haddad, 38, was seized in a raid": somebody new who suffers
// something, and is called by name and age in the next sentence, which tells the same of him.
import type { MentionState } from '#ingest/state.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';

import { suffers } from './fates.ts';
import type { Work } from './types.ts';

function isNewcomer(tree: Tree, { type, kind, head }: MentionState): boolean {
  return kind === 'nominal' && type === 'Person' && hasDependent(tree, head, 'det', 'a', 'an');
}

/** The clusters of whoever the next sentence names; none where that is not sure. */
export function namedNext(work: Work, mention: MentionState, tree: Tree): number[] {
  const fate = isNewcomer(tree, mention) ? suffers(tree, mention.head) : null;
  if (fate === null || isOneOfSeveral(work, mention, tree)) return [];
  const next = work.indexes[mention.sentence + 1];
  const [subject] = next?.mentions ?? [];
  const named = work.mentions[subject ?? -1];
  if (next === undefined || named?.kind !== 'name' || named.type !== 'Person') return [];
  const [cluster] = named.clusters;
  const isFirst = work.drafts[cluster ?? -1]?.mentions.every((other) => other >= (subject ?? -1)) === true;
  if (cluster === undefined || !isFirst || !named.text.includes(' ')) return [];
  return hasAge(next.tree, named) && suffers(next.tree, named.head) === fate ? [cluster] : [];
}

/** Two newcomers in one sentence: nobody can tell which of them is named. */
function isOneOfSeveral(work: Work, mention: MentionState, tree: Tree): boolean {
  return (work.indexes[mention.sentence]?.mentions ?? []).some((other) => {
    const candidate = work.mentions[other];
    return candidate !== undefined && candidate !== mention && isNewcomer(tree, candidate);
  });
}

/** "X, 38," or "the 38-year-old X". */
function hasAge(tree: Tree, { head, last }: MentionState): boolean {
  const number = tokenAt(tree, last + 1).text;
  if (tokenAt(tree, last).text === ',' && /^[1-9]\d$/.test(number)) return true;
  return dependents(tree, head, 'amod').some((child) => /year-old$|^old$/.test(lemmaAt(tree, child)));
}
