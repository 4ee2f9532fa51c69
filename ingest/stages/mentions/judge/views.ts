// The names of a document with what the model says of their words, and who else in it is called so.
import { readChances } from '#ingest/nlp/name-chances.ts';
import type { SentenceState, Token } from '#ingest/state.ts';
import { type Tree, treeOf } from '#ingest/syntax/tree.ts';

import type { NameReading } from '../names.ts';

/** What a word may be a part of: person, body, place, people, event, work or other thing, date or amount, nothing. */
export const FAMILIES = 8;
export const [PER, ORG, PLACE] = [0, 1, 2] as const;
const [PEOPLE, EVENT, THING, REST] = [3, 4, 5, 6] as const;
export const NOTHING = 7;
/** Family of each column of the model's chances; the last column says where names begin. */
const COLUMNS = [PER, ORG, PLACE, PLACE, PLACE, PEOPLE, EVENT, THING, REST];
const BEGIN_COLUMN = COLUMNS.length;

/** What the model says of a word: families, then that a name begins with it. */
type WordChances = Float32Array;

export interface SentenceView {
  sentence: SentenceState;
  tree: Tree;
  /** Words that may be in a name. */
  words: ReadonlyMap<number, WordChances>;
  /** Which letters its words have. */
  letters: 'mixed' | 'small' | 'capital';
}

export interface NameView {
  reading: NameReading;
  view: SentenceView;
  /** Mean chance of each family over the words. */
  own: Float32Array;
  /** The words with one space between them. */
  surface: string;
}

export interface DocumentView {
  names: NameView[];
  /** Names by their words. */
  bySurface: ReadonlyMap<string, NameView[]>;
  /** Longer names by each of their words. */
  byWord: ReadonlyMap<string, NameView[]>;
  /** Words that the text has in small letters. */
  small: ReadonlySet<string>;
}

const SURE_NOTHING = wordChances(undefined);

function wordChances(row: Float32Array | undefined): WordChances {
  const chances = new Float32Array(FAMILIES + 1);
  chances[NOTHING] = 1;
  if (row === undefined) return chances;
  COLUMNS.forEach((family, column) => {
    const chance = Math.exp(-(row[column] ?? 0));
    chances[family] = (chances[family] ?? 0) + chance;
    chances[NOTHING] = (chances[NOTHING] ?? 0) - chance;
  });
  chances[NOTHING] = Math.max(0, chances[NOTHING] ?? 0);
  chances[FAMILIES] = Math.exp(-(row[BEGIN_COLUMN] ?? 0));
  return chances;
}

function lettersOf(tokens: readonly Token[]): SentenceView['letters'] {
  if (!tokens.some(({ text }) => /\p{Lu}/u.test(text))) return 'small';
  return tokens.some(({ text }) => /^\p{Ll}{2,}$/u.test(text)) ? 'mixed' : 'capital';
}

export function viewSentence(sentence: SentenceState): SentenceView {
  const { chances, tokens } = sentence;
  const rows = chances === undefined ? [] : [...readChances(chances)];
  return {
    sentence,
    tree: treeOf(sentence),
    words: new Map(rows.map(([word, row]) => [word, wordChances(row)])),
    letters: lettersOf(tokens),
  };
}

export function chancesAt({ words }: SentenceView, word: number): WordChances {
  return words.get(word) ?? SURE_NOTHING;
}

function viewName(view: SentenceView, reading: NameReading): NameView {
  const own = new Float32Array(FAMILIES);
  for (let word = reading.first; word < reading.last; word++) {
    const chances = chancesAt(view, word);
    for (let family = 0; family < FAMILIES; family++)
      own[family] = (own[family] ?? 0) + (chances[family] ?? 0);
  }
  const length = reading.last - reading.first;
  for (let family = 0; family < FAMILIES; family++) own[family] = (own[family] ?? 0) / length;
  return { reading, view, own, surface: reading.facts.text };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** `readings`: the names of all sentences. */
export function viewDocument(
  sentences: readonly SentenceView[],
  readings: readonly NameReading[],
): DocumentView {
  const names = readings.flatMap((reading) => {
    const view = sentences[reading.sentence];
    return view === undefined ? [] : [viewName(view, reading)];
  });
  const bySurface = new Map<string, NameView[]>();
  const byWord = new Map<string, NameView[]>();
  for (const name of names) {
    push(bySurface, name.surface, name);
    const words = name.surface.split(' ');
    if (words.length > 1) for (const word of new Set(words)) push(byWord, word, name);
  }
  const small = new Set<string>();
  for (const { sentence } of sentences)
    for (const { text } of sentence.tokens) if (/^\p{Ll}{3,}$/u.test(text)) small.add(text);
  return { names, bySurface, byWord, small };
}
