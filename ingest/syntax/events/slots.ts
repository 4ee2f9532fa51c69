// What stands around a predicate, as the patterns of the event dictionary ask for it: objects and complements, phrases
// with a preposition, particles, and the words of the subject.
import { DATE_NOUNS } from '#ingest/lexicon/date-nouns.ts';

import { caseOf, conjuncts, nounPhrase } from '../nouns.ts';
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from '../tree.ts';
import { isPassiveReading, patients, surfaceSubjects } from '../verbs.ts';

/** What a pattern calls an object whatever it is. */
const ANY_OBJECT = 'OBJECT';

/** A phrase by its head, and the words inside it. */
export interface Phrase {
  preposition: string;
  head: number;
  words: ReadonlySet<string>;
  /** Words that stand for the head: itself, coordinated heads. */
  heads: ReadonlySet<string>;
}

export interface Slots {
  /** Objects, complements and particles: what a pattern names without a preposition. */
  plain: Phrase[];
  obliques: Phrase[];
  before: ReadonlySet<string>;
}

/** Slots of a verb. */
export function verbSlots(tree: Tree, verb: number): Slots {
  const objects = patients(tree, verb);
  const complements = dependents(tree, verb, 'xcomp', 'advcl').filter((child) => child > verb);
  const particles = dependents(tree, verb, 'compound', 'advmod').filter((child) => child > verb);
  const inner = complements.flatMap((child) =>
    tokenAt(tree, child).upos === 'VERB' ? dependents(tree, child, 'obj') : [],
  );
  return {
    plain: [
      ...objects.map((head) => phraseAt(tree, head, '', [ANY_OBJECT])),
      ...[...complements, ...inner, ...particles].map((head) => phraseAt(tree, head, '')),
    ],
    obliques: [verb, ...objects, ...complements].flatMap((head) => obliquesOf(tree, head)),
    before: beforeOf(tree, verb),
  };
}

/** Slots of a noun made of a verb: its own phrases, "of" standing for the object. */
export function nounSlots(tree: Tree, noun: number): Slots {
  const obliques = obliquesOf(tree, noun);
  const of = obliques
    .filter(({ preposition }) => preposition === 'of')
    .map((phrase) => ({ ...phrase, preposition: '' }));
  const compounds = dependents(tree, noun, 'compound', 'amod').map((head) => phraseAt(tree, head, ''));
  return { plain: [...of, ...compounds], obliques, before: new Set() };
}

function obliquesOf(tree: Tree, head: number): Phrase[] {
  return dependents(tree, head, 'obl', 'nmod').flatMap((child) => {
    const preposition = caseOf(tree, child);
    if (preposition === null || isDate(tree, child)) return [];
    const nested = dependents(tree, child, 'nmod').flatMap((inner) => {
      const own = caseOf(tree, inner);
      return own === null ? [] : [phraseAt(tree, inner, own)];
    });
    return [phraseAt(tree, child, preposition), ...nested];
  });
}

/** "On Friday" is no argument. */
function isDate(tree: Tree, token: number): boolean {
  return (
    DATE_NOUNS.has(lemmaAt(tree, token)) ||
    DATE_NOUNS.has(wordAt(tree, token)) ||
    tokenAt(tree, token).upos === 'NUM'
  );
}

function phraseAt(tree: Tree, head: number, preposition: string, more: readonly string[] = []): Phrase {
  const members = conjuncts(tree, head).flatMap((member) => [lemmaAt(tree, member), wordAt(tree, member)]);
  const heads = [...members, ...more];
  const words = nounPhrase(tree, head).flatMap((token) => [lemmaAt(tree, token), wordAt(tree, token)]);
  return { preposition, head, heads: new Set(heads), words: new Set([...heads, ...words]) };
}

function beforeOf(tree: Tree, verb: number): ReadonlySet<string> {
  const subjects = isPassiveReading(tree, verb) ? [] : surfaceSubjects(tree, verb);
  const tokens = [
    ...subjects.flatMap((subject) => nounPhrase(tree, subject)),
    ...dependents(tree, verb, 'advmod', 'compound').filter((child) => child < verb),
  ];
  return new Set(tokens.flatMap((token) => [lemmaAt(tree, token), wordAt(tree, token)]));
}
