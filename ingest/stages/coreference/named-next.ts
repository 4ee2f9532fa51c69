// "Police arrested a suspected rebel commander. Karim Haddad, 38, was seized in a raid": somebody new who suffers
// something, and is called by name and age in the next sentence, which tells the same of him.
import { VERB_FRAMES } from '#ingest/lexicon/event-verbs.ts';
import type { MentionState } from '#ingest/state.ts';
import { firstConjunct } from '#ingest/syntax/nouns.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';
import { patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import type { Work } from './types.ts';

/** What is done to somebody in the hands of the law, and what kills or hurts him: who was caught is not who was shot. */
type Fate = 'caught' | 'struck';

const FATES: ReadonlyMap<string, Fate> = new Map([
  ...['ARRESTED', 'ACCUSED', 'COERCED', 'RELEASED'].map((type) => [type, 'caught'] as const),
  ...['KILLED', 'ATTACKED'].map((type) => [type, 'struck'] as const),
]);
const CAUGHT: ReadonlySet<string> = new Set(
  'seize hold catch nab sentence convict try remand extradite apprehend pick'.split(' '),
);
const FACING: ReadonlyMap<string, Fate> = new Map([
  ...['appear', 'face', 'plead'].map((verb) => [verb, 'caught'] as const),
  ...['die', 'succumb'].map((verb) => [verb, 'struck'] as const),
]);

function fateOf(lemma: string): Fate | null {
  if (CAUGHT.has(lemma)) return 'caught';
  const frames = VERB_FRAMES.get(lemma) ?? [];
  return frames.map(({ type }) => FATES.get(type)).find((fate) => fate !== undefined) ?? null;
}

/** What happens to whom the token stands for, by the verb that it hangs on. */
function suffers(tree: Tree, token: number): Fate | null {
  const { head } = tokenAt(tree, firstConjunct(tree, token));
  if (head < 0 || tokenAt(tree, head).upos !== 'VERB') return null;
  const guilty = hasDependent(tree, head, 'xcomp', 'guilty') ? 'caught' : null;
  if (patients(tree, head).includes(token)) return guilty ?? fateOf(lemmaAt(tree, head));
  return surfaceSubjects(tree, head).includes(token) ? (FACING.get(lemmaAt(tree, head)) ?? null) : null;
}

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
