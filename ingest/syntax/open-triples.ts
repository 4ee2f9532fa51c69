// Propositions of a sentence as open triples: who, the words of the predicate, and one argument at a time. After the
// clause patterns of Del Corro and Gemulla (2013), over a Universal Dependencies tree.
import { conjuncts, isPossessive, nounPhrase } from './nouns.ts';
import { dependents, hasDependent, subtree, type Tree, tokenAt, wordAt } from './tree.ts';
import { isCopular, surfaceSubjects } from './verbs.ts';

export const OPEN_KINDS = ['object', 'complement', 'oblique', 'nested'] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** Token indexes of the sentence. */
export interface OpenTriple {
  subject: number[];
  /** The predicate's words in the order of the text, then the preposition of the object. */
  relation: number[];
  object: number[];
  kind: OpenKind;
}

interface Argument {
  /** What the predicate's words are followed by in front of the argument: an object, a preposition. */
  relation: number[];
  head: number;
  kind: OpenKind;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'ADJ']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'longer']);
const NO_PREDICATES = new Set(['amod', 'compound', 'case', 'fixed', 'xcomp', 'mark']);
const EXPLETIVES = new Set(['there']);
/** Steps from a predicate through infinitives. */
const DEEPEST = 3;
/** Phrases within phrases. */
const DEEPEST_NOUN = 1;
/** What hangs on a noun that is a predicate and is no part of its phrase. */
const CLAUSAL: readonly string[] = ['mark', 'aux', 'obl', 'expl', 'discourse', 'vocative'];

function inOrder(...groups: readonly (readonly number[])[]): number[] {
  return [...new Set(groups.flat())].sort((left, right) => left - right);
}

function negationsOf(tree: Tree, predicate: number): number[] {
  return dependents(tree, predicate, 'advmod').filter((child) => NEGATIONS.has(wordAt(tree, child)));
}

/** Auxiliaries, copula, negation and particle; the predicate itself unless it is a complement of the copula. */
function predicateWords(tree: Tree, predicate: number): number[] {
  const particles = dependents(tree, predicate, 'compound').filter(
    (child) => tokenAt(tree, child).upos === 'ADP',
  );
  const helpers = dependents(tree, predicate, 'aux', 'cop');
  return inOrder(
    helpers,
    negationsOf(tree, predicate),
    particles,
    isCopular(tree, predicate) ? [] : [predicate],
  );
}

function prepositionOf(tree: Tree, noun: number): number[] {
  const markers = dependents(tree, noun, 'case').filter((child) => child < noun);
  return inOrder(markers, ...markers.map((marker) => dependents(tree, marker, 'fixed')));
}

/** A phrase without what belongs to the clause that it is the predicate of. */
function phraseOf(tree: Tree, noun: number): number[] {
  const outside = new Set(
    [...dependents(tree, noun, ...CLAUSAL), ...negationsOf(tree, noun)].flatMap((child) =>
      subtree(tree, child),
    ),
  );
  return nounPhrase(tree, noun).filter((token) => !outside.has(token));
}

/** The noun with what belongs to it closely: no phrases behind it. */
function coreOf(tree: Tree, noun: number): number[] {
  return phraseOf(tree, noun).filter((token) => token <= noun || tokenAt(tree, token).deprel === 'flat');
}

/** Phrases with a preposition behind a noun, and behind a noun of these: "justice" of "the High Court" of "Australia". */
function nestedIn(tree: Tree, relation: readonly number[], noun: number, depth = 0): Argument[] {
  return dependents(tree, noun, 'nmod')
    .filter((child) => child > noun && !isPossessive(tree, child))
    .flatMap((child) => {
      const preposition = prepositionOf(tree, child);
      if (preposition.length === 0) return [];
      const longer = [...relation, ...coreOf(tree, noun), ...preposition];
      return conjuncts(tree, child).flatMap((member): Argument[] => [
        { relation: longer, head: member, kind: 'nested' },
        ...(depth < DEEPEST_NOUN ? nestedIn(tree, longer, member, depth + 1) : []),
      ]);
    });
}

function withNested(tree: Tree, argument: Argument): Argument[] {
  return [argument, ...nestedIn(tree, argument.relation, argument.head)];
}

/** What a predicate says of its subject, one argument at a time. */
function argumentsOf(tree: Tree, predicate: number, front: readonly number[], depth = 0): Argument[] {
  const words = inOrder(front, predicateWords(tree, predicate));
  const copular = isCopular(tree, predicate);
  const objects = copular ? [] : dependents(tree, predicate, 'obj', 'iobj');
  const found: Argument[] = [];
  if (copular) found.push(...withNested(tree, { relation: words, head: predicate, kind: 'complement' }));
  for (const object of objects.flatMap((first) => conjuncts(tree, first))) {
    found.push(...withNested(tree, { relation: words, head: object, kind: 'object' }));
  }
  const spoken = inOrder(
    words,
    copular ? coreOf(tree, predicate) : [],
    ...objects.map((one) => coreOf(tree, one)),
  );
  for (const oblique of dependents(tree, predicate, 'obl')) {
    const preposition = prepositionOf(tree, oblique);
    const before = spoken.filter((token) => token < oblique || words.includes(token));
    for (const member of conjuncts(tree, oblique)) {
      const relation = [...before, ...preposition];
      found.push(...withNested(tree, { relation, head: member, kind: 'oblique' }));
    }
  }
  for (const open of dependents(tree, predicate, 'xcomp')) {
    if (tokenAt(tree, open).upos !== 'VERB' && !isCopular(tree, open)) {
      if (!NOMINAL.has(tokenAt(tree, open).upos)) continue;
      const relation = [...spoken, ...prepositionOf(tree, open)];
      found.push(...withNested(tree, { relation, head: open, kind: 'complement' }));
    } else if (depth < DEEPEST) {
      found.push(...argumentsOf(tree, open, inOrder(spoken, dependents(tree, open, 'mark')), depth + 1));
    }
  }
  return found;
}

function isPredicate(tree: Tree, index: number): boolean {
  const { upos, deprel } = tokenAt(tree, index);
  if (NO_PREDICATES.has(deprel)) return false;
  return upos === 'VERB' || isCopular(tree, index);
}

export function openTriples(tree: Tree): OpenTriple[] {
  return tree.tokens.flatMap((_, predicate): OpenTriple[] => {
    if (!isPredicate(tree, predicate) || hasDependent(tree, predicate, 'expl')) return [];
    const subjects = surfaceSubjects(tree, predicate).filter((one) => !EXPLETIVES.has(wordAt(tree, one)));
    const found = subjects.length === 0 ? [] : argumentsOf(tree, predicate, []);
    return subjects.flatMap((subject) =>
      found
        .filter(({ head }) => head !== subject)
        .map(({ relation, head, kind }) => ({
          subject: phraseOf(tree, subject),
          relation,
          object: phraseOf(tree, head),
          kind,
        })),
    );
  });
}
