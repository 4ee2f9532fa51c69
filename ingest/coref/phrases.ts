// Every noun phrase and pronoun of a document: what "who is who" is decided over. Spans are whole phrases, with their
// relative clauses and possessive mark, and coordinations stand beside their members.
import type { SentenceState } from '#ingest/state.ts';
import { subtree, type Tree, tokenAt, treeOf, wordAt } from '#ingest/syntax/tree.ts';

export interface Phrase {
  sentence: number;
  /** Token indexes within the sentence; `last` is exclusive. */
  head: number;
  first: number;
  last: number;
  start: number;
  end: number;
  /** "Ivanov and Rushaylo" as one; its head is that of the first member. */
  coordination: boolean;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);
/** Words in these places are parts of another word. */
const PARTS = new Set(['flat', 'fixed', 'goeswith', 'case', 'cc', 'mark', 'expl', 'reparandum']);
const ARGUMENTS = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'root', 'appos', 'ccomp', 'xcomp']);
/** What hangs on a noun and is no part of its phrase: it is a predicate, or the child opens something new. */
const OUTSIDE = new Set(
  `case cc conj punct parataxis mark cop nsubj aux advcl advmod obl ccomp xcomp expl csubj vocative dislocated discourse
  dep list orphan reparandum iobj obj root appos`.split(/\s+/),
);

/** Phrases in the order of the text, the longer of two with one start first. */
export function findPhrases(sentences: readonly SentenceState[]): Phrase[] {
  const phrases = sentences.flatMap((sentence, index) => phrasesOf(treeOf(sentence), index));
  return phrases.sort((left, right) => left.start - right.start || right.end - left.end);
}

function phrasesOf(tree: Tree, sentence: number): Phrase[] {
  const found = new Map<string, Phrase>();
  const put = (head: number, tokens: readonly number[], coordination: boolean): void => {
    const phrase = phraseOf(tree, sentence, head, tokens, coordination);
    const key = `${phrase.first} ${phrase.last}`;
    if (!found.has(key)) found.set(key, phrase);
  };
  tree.tokens.forEach((_token, head) => {
    if (!isHead(tree, head)) return;
    put(head, whole(tree, head, false), false);
    if (tokenAt(tree, head).deprel !== 'conj' && isCoordinated(tree, head)) {
      put(head, whole(tree, head, true), true);
    }
  });
  return [...found.values()];
}

function isHead(tree: Tree, token: number): boolean {
  const { upos, deprel } = tokenAt(tree, token);
  if (upos === 'PRON' && deprel === 'reparandum') return true;
  if (upos === 'ADV' && isPlaceAdverb(tree, token)) return true;
  if (PARTS.has(deprel)) return false;
  if (upos === 'NOUN' && (deprel === 'compound' || deprel === 'amod')) return false;
  if (NOMINAL.has(upos)) return true;
  if (upos === 'DET') return ARGUMENTS.has(deprel) || (deprel === 'det' && isPossessivePronoun(tree, token));
  return upos === 'NUM' && ARGUMENTS.has(deprel);
}

/** "We stayed there", "from here". */
function isPlaceAdverb(tree: Tree, token: number): boolean {
  return /^(?:t?here)$/.test(wordAt(tree, token)) && /^(?:advmod|obl)$/.test(tokenAt(tree, token).deprel);
}

function isPossessivePronoun(tree: Tree, token: number): boolean {
  return /^(?:my|your|his|her|its|our|their|whose)$/.test(wordAt(tree, token));
}

function isCoordinated(tree: Tree, head: number): boolean {
  return (tree.children[head] ?? []).some((child) => {
    const { deprel, upos } = tokenAt(tree, child);
    return deprel === 'conj' && NOMINAL.has(upos);
  });
}

function whole(tree: Tree, head: number, withConjuncts: boolean): number[] {
  return subtree(tree, head, (child) => {
    const { deprel, head: parent } = tokenAt(tree, child);
    if (parent !== head || !OUTSIDE.has(deprel)) return true;
    if (withConjuncts && (deprel === 'conj' || deprel === 'cc' || deprel === 'punct')) return true;
    if (child > head && deprel === 'advmod' && isAdverb(tree, child)) return true;
    return child > head && isPossessiveMark(tree, child);
  });
}

/** "the types above", "this guy here": one word behind its noun. */
function isAdverb(tree: Tree, token: number): boolean {
  return tokenAt(tree, token).upos === 'ADV' && (tree.children[token] ?? []).length === 0;
}

function isPossessiveMark(tree: Tree, token: number): boolean {
  return /^['’]s?$/.test(wordAt(tree, token)) && tokenAt(tree, token).deprel === 'case';
}

function phraseOf(
  tree: Tree,
  sentence: number,
  head: number,
  tokens: readonly number[],
  coordination: boolean,
): Phrase {
  let first = tokens[0] ?? head;
  let last = (tokens.at(-1) ?? head) + 1;
  while (last > head + 1 && isEdge(tree, last - 1) && !closes(tree, first, last - 1)) last--;
  while (first < head && isEdge(tree, first)) first++;
  return {
    sentence,
    head,
    first,
    last,
    start: tokenAt(tree, first).start,
    end: tokenAt(tree, last - 1).end,
    coordination,
  };
}

/** A bracket that was opened within the phrase. */
function closes(tree: Tree, first: number, token: number): boolean {
  const opening = { ')': '(', ']': '[' }[tokenAt(tree, token).text];
  return opening !== undefined && tree.tokens.slice(first + 1, token).some(({ text }) => text === opening);
}

/** Punctuation at the edge; the possessive mark stays. */
function isEdge(tree: Tree, token: number): boolean {
  return tokenAt(tree, token).upos === 'PUNCT' && !isPossessiveMark(tree, token);
}
