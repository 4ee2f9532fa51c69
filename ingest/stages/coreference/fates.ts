// What happens to somebody in a text: what the law does to one who is caught, and what kills or hurts.
import { VERB_FRAMES } from '#ingest/lexicon/event-verbs.ts';
import { firstConjunct } from '#ingest/syntax/nouns.ts';
import { hasDependent, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';
import { patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

/** What is done to somebody in the hands of the law, and what kills or hurts him: who was caught is not who was shot. */
export type Fate = 'caught' | 'struck';

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

function fateOf(tree: Tree, verb: number): Fate | null {
  const lemma = lemmaAt(tree, verb);
  if (CAUGHT.has(lemma) || isHandingOver(tree, verb)) return 'caught';
  const frames = VERB_FRAMES.get(lemma) ?? [];
  return frames.map(({ type }) => FATES.get(type)).find((fate) => fate !== undefined) ?? null;
}

/** What happens to whom the token stands for, by the verb that it hangs on. */
export function suffers(tree: Tree, token: number): Fate | null {
  const { head } = tokenAt(tree, firstConjunct(tree, token));
  if (head < 0 || tokenAt(tree, head).upos !== 'VERB') return null;
  const guilty = hasDependent(tree, head, 'xcomp', 'guilty') ? 'caught' : null;
  if (patients(tree, head).includes(token)) return guilty ?? fateOf(tree, head);
  return surfaceSubjects(tree, head).includes(token) ? (FACING.get(lemmaAt(tree, head)) ?? null) : null;
}

const OF_THE_LAW: ReadonlySet<string> = new Set(
  'arrest detain jail imprison extradite deport interrogate investigate prosecute charge indict convict remand release'.split(
    ' ',
  ),
);

/** Whether the law has hold of whom the token stands for: narrower than what may happen to anybody ("blamed him"). */
export function isHeld(tree: Tree, token: number): boolean {
  const { head } = tokenAt(tree, token);
  if (head < 0 || !patients(tree, head).includes(token)) return false;
  return OF_THE_LAW.has(lemmaAt(tree, head)) || isHandingOver(tree, head);
}

function isHandingOver(tree: Tree, verb: number): boolean {
  return lemmaAt(tree, verb) === 'hand' && hasDependent(tree, verb, 'compound', 'over');
}
