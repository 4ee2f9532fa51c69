// The dictionary as it ships: lemmas for words, one line a pattern, repeats dropped.
import { lemmaOf } from '#ingest/nlp/lemma.ts';

import type { CameoDictionary, Pattern, PatternPart } from './cameo-dictionary.ts';

export interface CompactDictionary {
  /** Synonym set to its words. */
  sets: Record<string, string[]>;
  /** Verb (lemma and what follows it) to "block" or "block code". */
  verbs: Record<string, string>;
  /** Block to patterns: "before * part; part = code", a part being "words" or "preposition: words". */
  patterns: Record<string, string[]>;
}

/** Sets of auxiliaries and prepositions are grammar, which the parse reads better. */
const GRAMMAR_SETS = /^&(?:auxverb|tobeverb|preposit)/;

export function compactDictionary({ sets, verbs, patterns }: CameoDictionary): CompactDictionary {
  const compact: CompactDictionary = { sets: {}, verbs: {}, patterns: {} };
  for (const [name, words] of sets) {
    if (!GRAMMAR_SETS.test(name))
      compact.sets[name.replaceAll(' ', '-')] = [...new Set(words.map(nounPhrase))].sort();
  }
  for (const { words, block, code } of verbs) {
    const [verb = '', ...rest] = words.split(' ');
    const key = [lemmaOf(verb, 'VERB'), ...rest].join(' ');
    const value = code === '' ? block : `${block} ${code}`;
    const known = compact.verbs[key];
    if (known === undefined || (!known.includes(' ') && code !== '')) compact.verbs[key] = value;
  }
  for (const pattern of patterns) {
    const line = lineOf(pattern);
    if (line === null) continue;
    const block = compact.patterns[pattern.block] ?? [];
    if (!block.some((other) => left(other) === left(line))) block.push(line);
    compact.patterns[pattern.block] = block;
  }
  return compact;
}

/** Null when a pattern says nothing but its verb, or leans on grammar that the parse reads. */
function lineOf({ before, after, code }: Pattern): string | null {
  const words = before.filter((word) => !GRAMMAR_SETS.test(word)).map(nounPhrase);
  if (words.length === 0 && after.length === 0) return null;
  return `${words.join(' ')} * ${after.map(partOf).join('; ')} = ${code}`.trim();
}

function partOf({ preposition, words }: PatternPart): string {
  const phrase = words.map((word) => (word.startsWith('&') ? word.replaceAll(' ', '-') : nounPhrase(word)));
  return preposition === '' ? phrase.join(' ') : `${preposition}: ${phrase.join(' ')}`.trim();
}

function left(line: string): string {
  return line.slice(0, line.lastIndexOf('='));
}

function nounPhrase(words: string): string {
  return words
    .split(' ')
    .map((word) => (word.startsWith('&') ? word : lemmaOf(word, 'NOUN')))
    .join(' ');
}
