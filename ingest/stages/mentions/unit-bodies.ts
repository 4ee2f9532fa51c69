// Units of a company: "its unit, Harlow Asia" is a body whatever its last word is, and so is "Harlow Asia" beside
// "Harlow & Pryce".
import { COMPANY_TAILS, UNIT_TAILS } from '#ingest/lexicon/body-tails.ts';
import { countryByAdjective, countryByCapital, countryByName } from '#ingest/lexicon/countries.ts';
import { UNIT_NOUNS } from '#ingest/lexicon/nominals.ts';
import { REGION_NAMES } from '#ingest/lexicon/places.ts';
import type { SentenceState } from '#ingest/state.ts';
import { isPossessive } from '#ingest/syntax/nouns.ts';
import { dependents, lemmaAt, tokenAt, treeOf, wordAt } from '#ingest/syntax/tree.ts';

import { isBodyByCue } from './body-cues.ts';
import type { JudgedName } from './judged.ts';

/** An estimate, not measured: share of such names that are bodies. */
const CONFIDENCE = 0.8;
const RETYPED: ReadonlySet<string> = new Set(['Person', 'Location', 'Other']);
/** Behind a town's name these are as often a part of the town. */
const DIRECTIONS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'central']);

/** Names of each sentence in their order, where units of companies are bodies. */
export function unitBodies(
  sentences: readonly SentenceState[],
  names: readonly JudgedName[][],
): JudgedName[][] {
  const all = names.flat();
  const units = new Set(
    all
      .filter(({ reading }) => RETYPED.has(reading.typed.type) && !isKnownPlace(reading.facts.text))
      .filter(
        (name) => isCalledUnit(sentences, name) || isNamedAsUnit(name, all) || isToldBody(sentences, name),
      )
      .map(({ reading }) => reading.facts.text),
  );
  if (units.size === 0) return [...names];
  return names.map((own) =>
    own.map((name) => {
      const { facts, typed } = name.reading;
      if (!RETYPED.has(typed.type) || !units.has(facts.text)) return name;
      const reading = { ...name.reading, typed: { type: 'Organization' as const, kind: null } };
      return { reading, confidence: CONFIDENCE };
    }),
  );
}

function isKnownPlace(text: string): boolean {
  const known = countryByName(text) ?? countryByAdjective(text) ?? countryByCapital(text);
  return known !== null || REGION_NAMES.has(text);
}

function isToldBody(sentences: readonly SentenceState[], { reading }: JudgedName): boolean {
  const sentence = sentences[reading.sentence];
  return sentence !== undefined && isBodyByCue(treeOf(sentence), reading, reading.typed.type);
}

/** "its unit, X", "Harlow's subsidiary X". */
function isCalledUnit(sentences: readonly SentenceState[], { reading }: JudgedName): boolean {
  const sentence = sentences[reading.sentence];
  const tree = sentence === undefined ? null : treeOf(sentence);
  if (tree === null) return false;
  const { deprel, head: noun } = tokenAt(tree, reading.head);
  if (deprel !== 'appos' || noun > reading.first || !UNIT_NOUNS.has(lemmaAt(tree, noun))) return false;
  return dependents(tree, noun, 'nmod').some(
    (owner) => isPossessive(tree, owner) && !/^(?:his|her|my|your)$/.test(wordAt(tree, owner)),
  );
}

/** "Harlow Asia" where the document has "Harlow & Pryce" or "Harlow Foods", and nobody and no place called Harlow. */
function isNamedAsUnit({ reading }: JudgedName, all: readonly JudgedName[]): boolean {
  const [first = '', ...tail] = reading.facts.text.split(' ');
  const isUnit = (word: string): boolean => UNIT_TAILS.has(word) && !DIRECTIONS.has(word);
  if (tail.length === 0 || !tail.every((word) => isUnit(word.toLowerCase()))) return false;
  if (DIRECTIONS.has(first.toLowerCase()) || isKnownPlace(first)) return false;
  const alone = all.filter(({ reading: other }) => other.facts.text === first);
  if (alone.some(({ reading: other }) => other.typed.type !== 'Organization')) return false;
  return all.some(({ reading: { facts, typed } }) => {
    const [opening, ...rest] = facts.text.split(' ');
    return typed.type === 'Organization' && opening === first && isOfCompany(rest);
  });
}

function isOfCompany(tail: readonly string[]): boolean {
  const last = (tail.at(-1) ?? '').toLowerCase().replace(/\.$/, '');
  return tail[0] === '&' || COMPANY_TAILS.has(last);
}
