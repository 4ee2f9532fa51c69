// The phrases of a document in order, with what is known of each, and which earlier ones each may go back to.
import type { SentenceState } from '#ingest/state.ts';
import { ancestors, treeOf } from '#ingest/syntax/tree.ts';

import { type Candidate, fits } from './features.ts';
import { findPhrases } from './phrases.ts';
import { type Traits, traitsOf } from './traits.ts';

/** Sentences that a pronoun, a name or a noun may look back. */
const REACH = { pronoun: 8, noun: 30 } as const;
/** Earlier phrases at most: keeps the cost of a long document in proportion to its length. */
const MOST = 120;
/** Names behind a pronoun. */
const MOST_BEHIND = 4;

/** `named`: who is who among names, by where the phrase's head stands. */
export function candidatesOf(
  sentences: readonly SentenceState[],
  named: (sentence: number, token: number) => number | null,
): Candidate[] {
  const seen = new Map<string, number>();
  const orders = new Map<string, number>();
  const found = findPhrases(sentences).map((phrase, index) => {
    const traits = traitsOf(sentences, phrase);
    const place = `${phrase.sentence} ${traits.sort}`;
    const order = orders.get(place) ?? 0;
    orders.set(place, order + 1);
    const sentence = sentences[phrase.sentence];
    const depth = sentence === undefined ? 0 : ancestors(treeOf(sentence), phrase.head).length;
    const key = traits.pronoun ? traits.form : traits.key;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const name = traits.name ? named(phrase.sentence, phrase.head) : null;
    return { phrase, traits, index, named: name, seen: before, order, depth };
  });
  return withGenders(found);
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
}

/** Earlier phrases that the one at `index` may go back to, the nearest first. */
export function antecedentsOf(candidates: readonly Candidate[], index: number): Antecedent[] {
  const anaphor = candidates[index];
  if (anaphor === undefined) return [];
  const reach = anaphor.traits.pronoun ? REACH.pronoun : REACH.noun;
  const found: Antecedent[] = [];
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
    found.push({ candidate, nearer });
    if (fits(candidate.traits, anaphor.traits)) nearer++;
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
    if (candidate.traits.name) found.push({ candidate, nearer: found.length });
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
