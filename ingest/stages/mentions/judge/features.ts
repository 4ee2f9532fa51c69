// What holds of a name and of the words around it, as words: training and reading count by this same code.
import { BODY_ENDINGS, LAW_NOUNS, SEATS } from '#ingest/lexicon/bodies.ts';
import { countryByCapital, countryByName } from '#ingest/lexicon/countries.ts';
import { genderOfFirstName } from '#ingest/lexicon/first-names.ts';
import { NO_BODY_ENDINGS, NO_BODY_OPENERS } from '#ingest/lexicon/name-cues.ts';
import { BODY_NOUNS, NOMINALS, PERSON_NOUNS } from '#ingest/lexicon/nominals.ts';
import { OFFICES } from '#ingest/lexicon/offices.ts';
import { PLACE_NOUNS, PLACE_OPENERS, REGION_NAMES } from '#ingest/lexicon/places.ts';
import { SAYING_FORMS } from '#ingest/lexicon/saying.ts';
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import type { DocumentView, NameView } from './views.ts';

/** Capitals, small letters, digits and marks; runs of one kind as one. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'AA' : 'A'))
    .replace(/[\p{Ll}\p{Lo}]+/gu, 'a')
    .replace(/\d+/g, '1')
    .slice(0, 8);
}

/** What a common noun says of whoever is called so: a person, a body, a place; null for other nouns. */
function nounClass(lemma: string, word: string): string | null {
  if (OFFICES.has(lemma) || PERSON_NOUNS.has(lemma)) return 'person';
  const nominal = NOMINALS.get(lemma);
  if (nominal !== undefined) return nominal.type;
  if (BODY_NOUNS.has(lemma)) return 'body';
  if (PLACE_NOUNS.has(lemma)) return 'place';
  if (NO_BODY_ENDINGS.has(word)) return 'thing';
  if (LAW_NOUNS.has(lemma)) return 'law';
  return null;
}

function wordFeatures({ reading, surface, view }: NameView): string[] {
  const { first, last } = reading;
  const { tree } = view;
  const [opening, closing] = [tokenAt(tree, first).text, tokenAt(tree, last - 1).text];
  const [low, end] = [opening.toLowerCase(), closing.toLowerCase()];
  const size = last - first;
  const features = [
    `size=${Math.min(size, 6)}`,
    `shape=${shapeOf(opening)}`,
    `shapes=${shapeOf(opening)} ${shapeOf(closing)} ${Math.min(size, 3)}`,
    view.letters,
    `upos=${tokenAt(tree, reading.head).upos}`,
  ];
  const add = (holds: boolean, feature: string) => {
    if (holds) features.push(feature);
  };
  if (size === 1) features.push(`length=${Math.min(opening.length, 12)} ${shapeOf(opening)}`);
  add(size > 1, `last=${end}`);
  add(size > 1, `first=${low}`);
  add(size > 1 && BODY_ENDINGS.has(end), 'ends as a body');
  add(size > 1 && BODY_ENDINGS.has(low), 'begins as a body');
  add(PLACE_NOUNS.has(end), `ends as a place ${PLACE_NOUNS.get(end)} ${size > 1}`);
  add(PLACE_OPENERS.has(low), 'begins as a place');
  add(NO_BODY_ENDINGS.has(end), `ends as ${NO_BODY_ENDINGS.get(end)}`);
  add(NO_BODY_OPENERS.has(low), `begins as ${NO_BODY_OPENERS.get(low)}`);
  add(LAW_NOUNS.has(end), 'ends as a law');
  add(SEATS.has(surface), 'seat');
  add(REGION_NAMES.has(surface), 'region');
  add(countryByCapital(surface) !== null, 'capital');
  add(countryByName(surface) !== null, 'country');
  add(genderOfFirstName(opening) !== null, `first name ${Math.min(size, 3)}`);
  for (let word = first; word < last; word++) {
    const low = wordAt(tree, word);
    add(/^(?:of|and|for|the|in|de|la|al|bin|van|von|&)$/.test(low), `has ${low}`);
    add(/^(?:inc|corp|ltd|co|llc|plc|gmbh|ag|sa)\.?$/.test(low), 'has a legal form');
    add(/\d/.test(low), 'has digits');
    add(/^\p{Lu}\.$/u.test(tokenAt(tree, word).text), 'has an initial');
    add(word < last - 1 && BODY_NOUNS.has(low), 'has a body');
    add(tokenAt(tree, word).upos === 'NOUN', 'has a noun');
    add(tokenAt(tree, word).upos === 'ADJ', 'has an adjective');
  }
  return features;
}

/** The word as it stands where it is a small word or a common one, else its part of speech. */
function neighbour(tree: Tree, at: number): string {
  const { text, upos } = tokenAt(tree, at);
  if (text === '') return 'edge';
  if (upos === 'PROPN') return 'NAME';
  if (upos === 'NUM') return 'NUM';
  return text.toLowerCase();
}

function aroundFeatures({ reading, view }: NameView): string[] {
  const { first, last, head } = reading;
  const { tree } = view;
  const [before, behind] = [neighbour(tree, first - 1), neighbour(tree, last)];
  const features = [
    `before=${before}`,
    `behind=${behind}`,
    `before2=${neighbour(tree, first - 2)} ${before}`,
    `behind2=${behind} ${neighbour(tree, last + 1)}`,
    `between=${before} ${behind}`,
    `beforePos=${tokenAt(tree, first - 1).upos}`,
    `behindPos=${tokenAt(tree, last).upos}`,
  ];
  const noun = (role: string, at: number) => {
    const told = nounClass(lemmaAt(tree, at), wordAt(tree, at));
    if (told !== null) features.push(`${role} ${told}`);
    features.push(`${role}=${lemmaAt(tree, at)}`);
  };
  if (/NOUN|ADJ|VERB/.test(tokenAt(tree, first - 1).upos)) noun('noun before', first - 1);
  if (/NOUN|ADJ|VERB/.test(tokenAt(tree, last).upos)) noun('noun behind', last);
  const { deprel, head: above } = tokenAt(tree, head);
  features.push(`role=${deprel}`);
  const preposition = dependents(tree, head, 'case')[0];
  const marked = preposition !== undefined && preposition < first ? wordAt(tree, preposition) : '';
  const owner = dependents(tree, head, 'case').some((child) => child >= last);
  if (owner) features.push('owner');
  if (marked !== '') features.push(`case=${marked}`);
  if (above >= 0 && (above < first || above >= last)) {
    const { upos } = tokenAt(tree, above);
    features.push(`above=${upos} ${deprel}`);
    if (upos === 'NOUN' || upos === 'PROPN') noun(`${owner ? 'owned' : deprel} above ${marked}`, above);
    else if (upos === 'VERB') {
      features.push(`verb ${deprel} ${marked}=${lemmaAt(tree, above)}`);
      if (deprel === 'nsubj' && SAYING_FORMS.has(wordAt(tree, above))) features.push('says');
    }
  }
  for (const child of dependents(tree, head)) {
    if (child >= first && child < last) continue;
    const token = tokenAt(tree, child);
    if (token.deprel === 'appos' || token.deprel === 'acl' || token.deprel === 'nmod')
      noun(`${token.deprel} below`, child);
    else if (token.deprel === 'amod' || token.deprel === 'det' || token.deprel === 'nummod')
      features.push(`${token.deprel} below=${wordAt(tree, child)}`);
  }
  return features;
}

const majority = (names: readonly NameView[], test: (name: NameView) => boolean): string => {
  const share = names.filter(test).length / names.length;
  return share === 0 ? 'none' : share < 0.5 ? 'some' : share < 1 ? 'most' : 'all';
};

function documentFeatures(
  { bySurface, byWord, small }: DocumentView,
  { reading, surface }: NameView,
): string[] {
  const same = bySurface.get(surface) ?? [];
  const features = [`told ${Math.min(same.length, 5)}`];
  for (const type of ['Person', 'Organization', 'Location'])
    features.push(`same ${type} ${majority(same, ({ reading: { typed } }) => typed.type === type)}`);
  if (same.some((name) => name.reading.title !== null)) features.push('titled somewhere');
  if (reading.last - reading.first === 1) {
    if (small.has(surface.toLowerCase())) features.push('small somewhere');
    const longer = byWord.get(surface);
    if (longer === undefined) features.push('in no longer name');
    else {
      for (const {
        reading: { typed, first, last, sentence },
        view,
      } of longer.slice(0, 3)) {
        const isLast = view.tree.tokens[last - 1]?.text === surface;
        const isFirst = view.tree.tokens[first]?.text === surface;
        const place = isLast ? 'ends' : isFirst ? 'begins' : 'inside';
        features.push(`${place} ${typed.type} ${sentence <= reading.sentence ? 'before' : 'later'}`);
      }
    }
  }
  return features;
}

export function featuresOf(document: DocumentView, name: NameView): string[] {
  const { label, probability, typed, title, facts, missed } = name.reading;
  const bin = Math.round(10 * probability);
  const read = [
    `label=${label}`,
    `label=${label} ${bin}`,
    `type=${typed.type} ${typed.kind}`,
    `type=${typed.type} ${label} ${bin >= 9}`,
    ...(title === null ? [] : ['title']),
    ...(missed ? ['missed', `missed ${typed.type}`, `missed ${bin}`] : []),
    ...(facts.modifier ? ['modifier'] : []),
    ...(facts.quoted ? ['quoted'] : []),
  ];
  return [...read, ...wordFeatures(name), ...aroundFeatures(name), ...documentFeatures(document, name)];
}
