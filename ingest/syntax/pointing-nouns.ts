// Nouns that only lead to others: "a fleet of Kenyan ships", "most of Kenya", "activists such as X".
import { caseOf, conjuncts, isPluralNoun } from './nouns.ts';
import { isPersonNoun } from './person-nouns.ts';
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from './tree.ts';

/** How many or how much of what stands behind "of". */
const QUANTITIES: ReadonlySet<string> = new Set(
  `group fleet number range handful majority minority half series team crowd crew swarm wave convoy couple pair dozen score hundred
   thousand million most all some many much several few both each part percent percentage %`.split(/\s+/),
);
const EXAMPLE: ReadonlySet<string> = new Set(['such as', 'like', 'including']);

/** What a quantity is of; null for other words. */
export function quantifiedBy(tree: Tree, token: number): number | null {
  if (!QUANTITIES.has(lemmaAt(tree, token)) && !QUANTITIES.has(wordAt(tree, token))) return null;
  return dependents(tree, token, 'nmod', 'obl').find((child) => caseOf(tree, child) === 'of') ?? null;
}

/** The examples that are given of a plural noun. */
export function examplesOf(tree: Tree, noun: number): number[] {
  if (!isPluralNoun(tree, noun)) return [];
  return dependents(tree, noun, 'nmod')
    .filter((child) => child > noun && EXAMPLE.has(caseOf(tree, child) ?? ''))
    .flatMap((child) => conjuncts(tree, child));
}

/** The name that a noun for a person is put behind: "X, a clergyman who ...". */
export function describedBy(tree: Tree, noun: number): number | null {
  const { deprel, head, upos } = tokenAt(tree, noun);
  return deprel === 'appos' && upos === 'NOUN' && isPersonNoun(lemmaAt(tree, noun)) ? head : null;
}
