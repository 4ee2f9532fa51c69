// Who is blamed for a deed: "was charged with the murder", "whom it blames for the killing", "found X guilty of the
// murder", "went on trial for the attack", "claimed responsibility for the attack".
import { caseOf } from './nouns.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt } from './tree.ts';
import { agents, isCopular, patients, surfaceSubjects } from './verbs.ts';

/** What is done to whoever is blamed. */
const BLAMING: ReadonlySet<string> = new Set(
  `accuse charge suspect convict indict want arrest jail sentence detain try blame imprison execute acquit clear prosecute
   seek implicate hang behead`.split(/\s+/),
);
const GUILTY: ReadonlySet<string> = new Set(['guilty', 'responsible', 'liable', 'accountable', 'innocent']);
const CASES: ReadonlySet<string> = new Set(['for', 'of', 'in', 'over', 'with', 'to', 'on']);

export interface Blame {
  /** The verb or adjective. */
  word: number;
  blamed: number[];
}

/** By the word that a deed hangs on behind its preposition; null where nobody is blamed. */
export function blameFor(tree: Tree, deed: number): Blame | null {
  return claimedBy(tree, deed) ?? laidOn(tree, deed);
}

const CLAIMING: ReadonlySet<string> = new Set('claim take accept admit assume deny disclaim'.split(' '));

/** "Claimed responsibility for the attack"; who has not claimed it may still have done it. */
function claimedBy(tree: Tree, deed: number): Blame | null {
  if (caseOf(tree, deed) !== 'for') return null;
  const { head } = tokenAt(tree, deed);
  const isClaimed = (noun: number) => lemmaAt(tree, noun) === 'responsibility';
  const noun = isClaimed(head) ? head : dependents(tree, head, 'obj').find(isClaimed);
  const verb = noun === undefined ? -1 : tokenAt(tree, noun).head;
  if (!CLAIMING.has(lemmaAt(tree, verb)) || hasDependent(tree, verb, 'advmod', 'not', 'never')) return null;
  return { word: verb, blamed: agents(tree, verb) };
}

const CONNECTION: ReadonlySet<string> = new Set(['connection', 'relation']);

function laidOn(tree: Tree, deed: number): Blame | null {
  const { head, deprel } = tokenAt(tree, deed);
  // "In connection with the murder".
  if (deprel === 'nmod' && CONNECTION.has(lemmaAt(tree, head)) && caseOf(tree, head) === 'in')
    return laidOn(tree, head);
  if (head < 0 || deprel !== 'obl' || !CASES.has(caseOf(tree, deed) ?? '')) return null;
  if (tokenAt(tree, head).upos === 'ADJ')
    return GUILTY.has(lemmaAt(tree, head)) ? byAdjective(tree, head) : null;
  const [guilty] = dependents(tree, head, 'xcomp').filter((child) => GUILTY.has(lemmaAt(tree, child)));
  if (guilty !== undefined) return byAdjective(tree, guilty);
  if (isOnTrial(tree, head)) return { word: head, blamed: surfaceSubjects(tree, head) };
  return BLAMING.has(lemmaAt(tree, head)) && caseOf(tree, deed) !== 'to'
    ? { word: head, blamed: patients(tree, head) }
    : null;
}

/** "X is guilty of", "X pleaded guilty to", "found X guilty of". */
function byAdjective(tree: Tree, adjective: number): Blame {
  const { head, deprel } = tokenAt(tree, adjective);
  if (isCopular(tree, adjective) || deprel !== 'xcomp')
    return { word: adjective, blamed: surfaceSubjects(tree, adjective) };
  const told = patients(tree, head);
  return { word: head, blamed: told.length > 0 ? told : agents(tree, head) };
}

function isOnTrial(tree: Tree, verb: number): boolean {
  if (lemmaAt(tree, verb) === 'stand' || lemmaAt(tree, verb) === 'face')
    return dependents(tree, verb, 'obj').some((child) => lemmaAt(tree, child) === 'trial');
  return dependents(tree, verb, 'obl').some(
    (child) => lemmaAt(tree, child) === 'trial' && caseOf(tree, child) === 'on',
  );
}
