// Who stands for election or is elected to a seat: whoever somebody is then of is a party, whatever its name.
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

const ELECTING: ReadonlySet<string> = new Set(['elect', 're-elect', 'reelect']);
const RUNNERS: ReadonlySet<string> = new Set([
  'candidate',
  'challenger',
  'contender',
  'nominee',
  'incumbent',
  'elect',
]);
const SEATS: ReadonlySet<string> = new Set(['seat', 'constituency']);
const WINNING: ReadonlySet<string> = new Set(['win', 'lose', 'hold', 'retain', 'take', 'defend', 'defeat']);

export function standsForElection(
  { tree, index }: Pick<RuleContext, 'tree' | 'index'>,
  person: number,
): boolean {
  const { head, title } = index.mention(person);
  if (RUNNERS.has(title?.split(' ').at(-1) ?? '')) return true;
  return listed(tree, head).some(
    (token) => isElected(tree, token) || isRunner(tree, token) || winsSeat(tree, token),
  );
}

/** The name and what its list begins with. */
function listed(tree: Tree, token: number): number[] {
  const found = [token];
  let at = token;
  while (tokenAt(tree, at).deprel === 'conj' && tokenAt(tree, at).head >= 0) {
    at = tokenAt(tree, at).head;
    found.push(at);
  }
  return found;
}

/** "X was elected in Y", never "X was elected chairman" or "elected to the academy". */
function isElected(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (deprel !== 'nsubj') return false;
  // "X and Y were elected newcomers."
  const isNewcomer = tokenAt(tree, head).upos === 'NOUN' && dependents(tree, head, 'nmod').length === 0;
  return (
    isElection(tree, head) ||
    (isNewcomer && dependents(tree, head, 'amod', 'acl').some((verb) => isElection(tree, verb)))
  );
}

function isElection(tree: Tree, verb: number): boolean {
  if (!ELECTING.has(lemmaAt(tree, verb)) || dependents(tree, verb, 'xcomp', 'obj').length > 0) return false;
  return !dependents(tree, verb, 'obl').some((token) =>
    dependents(tree, token, 'case').some((mark) => ['to', 'as'].includes(wordAt(tree, mark))),
  );
}

/** "The candidates elected here were X and Y", "X, the candidate". */
function isRunner(tree: Tree, token: number): boolean {
  const subjects = dependents(tree, token, 'nsubj');
  const { deprel, head } = tokenAt(tree, token);
  const beside = deprel === 'appos' ? [head] : [];
  const nouns = [...subjects, ...dependents(tree, token, 'appos', 'compound'), ...beside];
  return nouns.some(
    (noun) =>
      RUNNERS.has(lemmaAt(tree, noun)) ||
      dependents(tree, noun, 'acl').some((verb) => isElection(tree, verb)),
  );
}

/** "X lost her seat", "X won the constituency", "X was defeated in this constituency". */
function winsSeat(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (deprel !== 'nsubj' || !WINNING.has(lemmaAt(tree, head))) return false;
  return dependents(tree, head, 'obj', 'obl').some((noun) => SEATS.has(lemmaAt(tree, noun)));
}
