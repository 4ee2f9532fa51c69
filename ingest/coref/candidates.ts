// The phrases of a document in order, with what is known of each, and which earlier ones each may go back to.
import { CODE_STEPS, readCodes } from '#ingest/nlp/word-codes.ts';
import type { SentenceState } from '#ingest/state.ts';
import { treeOf } from '#ingest/syntax/tree.ts';

import { agrees } from './agreement.ts';
import { type Ordinals, ordinalsOf } from './ordinals.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { type Site, siteOf } from './sites.ts';
import { type Traits, traitsOf } from './traits.ts';

/** Sentences that a pronoun, a name or a noun may look back. */
const REACH = { pronoun: 8, noun: 30 } as const;
/** Earlier phrases at most: keeps the cost of a long document in proportion to its length. */
const MOST = 120;
/** Names behind a pronoun. */
const MOST_BEHIND = 4;

/** A phrase with what is known of it before anything is tied. */
export interface Candidate {
  phrase: Phrase;
  traits: Traits;
  site: Site;
  ordinals: Ordinals;
  index: number;
  /** Who is who among names, decided before; null for what is no name. */
  named: number | null;
  /** What it is called, as a number: the same for names of one and for nouns of one lemma; -1 for pronouns. */
  entity: number;
  /** Earlier phrases with the same key. */
  seen: number;
  /** Earlier phrases of the same entity. */
  earlier: number;
  /** The person named most often before, as an entity; -1 for nobody. */
  leader: number;
  /** Place among the phrases of its sort in its sentence. */
  order: number;
  /** The sense of its head; null where none is known. */
  sense: Float32Array | null;
}

/** Counts what came before, as phrases pass in the order of the text. */
class Counter {
  readonly #counts = new Map<string, number>();

  /** How often it came before. */
  add(key: string): number {
    const before = this.#counts.get(key) ?? 0;
    this.#counts.set(key, before + 1);
    return before;
  }
}

/** `named`: who is who among names, by where the phrase's head stands. */
export function candidatesOf(
  sentences: readonly SentenceState[],
  named: (sentence: number, token: number) => number | null,
): Candidate[] {
  const keys = new Counter();
  const orders = new Counter();
  const entities = new Map<string, number>();
  const mentions = new Map<number, number>();
  let leader = -1;
  const codes = sentences.map((sentence) =>
    sentence.codes === undefined ? null : readCodes(sentence.codes),
  );
  const found = findPhrases(sentences).map((phrase, index): Candidate => {
    const sentence = sentences[phrase.sentence];
    if (sentence === undefined) throw new RangeError(`no sentence ${phrase.sentence}`);
    const traits = traitsOf(sentences, phrase);
    const cluster = traits.name ? named(phrase.sentence, phrase.head) : null;
    const called = cluster === null ? `word ${traits.key}` : `name ${cluster}`;
    if (!traits.pronoun && !entities.has(called)) entities.set(called, entities.size);
    const entity = traits.pronoun ? -1 : (entities.get(called) ?? -1);
    const earlier = mentions.get(entity) ?? 0;
    const site = siteOf(treeOf(sentence), phrase, traits.role === 'poss');
    const candidate = {
      phrase,
      traits,
      site,
      ordinals: ordinalsOf(traits, site),
      index,
      named: cluster,
      entity,
      seen: keys.add(traits.pronoun ? traits.form : traits.key),
      earlier,
      leader,
      order: orders.add(`${phrase.sentence} ${traits.sort}`),
      sense: senseOf(codes[phrase.sentence]?.get(phrase.head)),
    };
    if (entity >= 0) mentions.set(entity, earlier + 1);
    if (traits.form === 'person-name' && earlier + 1 > (mentions.get(leader) ?? 0)) leader = entity;
    return candidate;
  });
  return withGenders(found);
}

function senseOf(code: Int8Array | undefined): Float32Array | null {
  if (code === undefined) return null;
  const sense = new Float32Array(code);
  for (let at = 0; at < sense.length; at++) sense[at] = (sense[at] ?? 0) / CODE_STEPS;
  return sense;
}

/** The fullest of somebody's names that shows a gender gives it to all of them. */
function withGenders(candidates: readonly Candidate[]): Candidate[] {
  const fullest = new Map<number, Traits>();
  for (const { named, traits } of candidates) {
    if (named === null || traits.gender === null) continue;
    const known = fullest.get(named);
    if (known === undefined || known.key.length < traits.key.length) fullest.set(named, traits);
  }
  return candidates.map((candidate) => {
    const gender = candidate.named === null ? null : (fullest.get(candidate.named)?.gender ?? null);
    return gender === null ? candidate : { ...candidate, traits: { ...candidate.traits, gender } };
  });
}

export interface Antecedent {
  candidate: Candidate;
  /** Fitting candidates between the two. */
  nearer: number;
  /** Fitting entities between the two, itself left out; pronouns are nobody's. */
  rivals: number;
  /** A nearer phrase is called the same. */
  again: boolean;
  /** How often its entity is called by name or noun before the anaphor. */
  mentions: number;
}

/** Earlier phrases that the one at `index` may go back to, the nearest first. */
export function antecedentsOf(candidates: readonly Candidate[], index: number): Antecedent[] {
  const anaphor = candidates[index];
  if (anaphor === undefined) return [];
  const reach = anaphor.traits.pronoun ? REACH.pronoun : REACH.noun;
  const found: Antecedent[] = [];
  const totals = new Map<number, number>();
  const rivals = new Set<number>();
  let nearer = 0;
  for (let at = index - 1; at >= 0 && found.length < MOST; at--) {
    const candidate = candidates[at];
    if (candidate === undefined) break;
    if (anaphor.phrase.sentence - candidate.phrase.sentence > reach) break;
    if (
      candidate.phrase.head === anaphor.phrase.head &&
      candidate.phrase.sentence === anaphor.phrase.sentence
    )
      continue;
    if (!anaphor.traits.pronoun && !related(candidate, anaphor)) continue;
    const { entity, earlier } = candidate;
    const total = totals.get(entity);
    const again = entity >= 0 && total !== undefined;
    found.push({
      candidate,
      nearer,
      rivals: rivals.size - (rivals.has(entity) ? 1 : 0),
      again,
      mentions: total ?? earlier + 1,
    });
    if (entity >= 0 && !again) totals.set(entity, earlier + 1);
    if (agrees(candidate.traits, anaphor.traits)) {
      nearer++;
      if (entity >= 0) rivals.add(entity);
    }
  }
  if (isThirdPerson(anaphor)) found.push(...namesBehind(candidates, anaphor));
  return found;
}

function isThirdPerson({ traits }: Candidate): boolean {
  return ['he', 'she', 'it', 'they'].includes(traits.form);
}

/** "In his first speech, Mr. Ivanov said": a pronoun may point forward to a name of its own sentence. */
function namesBehind(candidates: readonly Candidate[], anaphor: Candidate): Antecedent[] {
  const found: Antecedent[] = [];
  for (let at = anaphor.index + 1; at < candidates.length && found.length < MOST_BEHIND; at++) {
    const candidate = candidates[at];
    if (candidate === undefined || candidate.phrase.sentence !== anaphor.phrase.sentence) break;
    if (!candidate.traits.name) continue;
    found.push({
      candidate,
      nearer: found.length,
      rivals: found.length,
      again: false,
      mentions: candidate.earlier,
    });
  }
  return found;
}

/** A noun or name far away only comes back by its own words; near by it may be called anything. */
function related(candidate: Candidate, anaphor: Candidate): boolean {
  if (anaphor.phrase.sentence - candidate.phrase.sentence <= 3) return true;
  if (candidate.traits.pronoun) return false;
  if (candidate.named !== null && candidate.named === anaphor.named) return true;
  return anaphor.traits.keyWords.some((word) => candidate.traits.keyWords.includes(word));
}
