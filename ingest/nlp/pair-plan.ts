// Which mentions of a sentence the relation graph is asked about: names and pronouns whose labels can make a relation,
// nearest pairs first, so that a list of forty names costs no more than a long sentence.
import type { NameSpan } from '#ingest/state.ts';

/** Tokens [first, last) of a sentence. */
export interface PairMention {
  first: number;
  last: number;
  /** A name's label, or PRON. */
  label: string;
}

export interface PairLimits {
  /** Most pairs a sentence. */
  pairs: number;
  /** Most words between two ends. */
  distance: number;
}

const PAIR_LIMITS: PairLimits = { pairs: 160, distance: 60 };

const OBJECTS = new Set(['PER', 'PRON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'DATE', 'MISC']);
const SUBJECTS = new Set(['PER', 'PRON', 'ORG', 'GPE', 'LOC', 'FAC', 'MISC']);

/** Names, and pronouns outside of names, in the order of the text. */
export function pairMentions(
  words: readonly string[],
  names: readonly NameSpan[],
  pronouns: ReadonlySet<string>,
): PairMention[] {
  const covered = new Set<number>();
  for (const { first, last } of names) for (let word = first; word < last; word++) covered.add(word);
  const found: PairMention[] = names.filter(({ label }) => OBJECTS.has(label));
  words.forEach((word, at) => {
    if (!covered.has(at) && pronouns.has(word.toLowerCase()))
      found.push({ first: at, last: at + 1, label: 'PRON' });
  });
  return found.sort((left, right) => left.first - right.first);
}

function distanceOf(left: PairMention, right: PairMention): number {
  return Math.max(left.first, right.first) - Math.min(left.last, right.last);
}

/** Ordered pairs, the subject first. */
export function planPairs(
  mentions: readonly PairMention[],
  limits: PairLimits = PAIR_LIMITS,
): Array<[PairMention, PairMention]> {
  const pairs = mentions.flatMap((subject) =>
    mentions.flatMap((object): Array<[PairMention, PairMention]> => {
      if (subject === object || !SUBJECTS.has(subject.label)) return [];
      return distanceOf(subject, object) > limits.distance ? [] : [[subject, object]];
    }),
  );
  if (pairs.length <= limits.pairs) return pairs;
  return pairs
    .map((pair, at) => ({ pair, at, distance: distanceOf(...pair) }))
    .sort((left, right) => left.distance - right.distance || left.at - right.at)
    .slice(0, limits.pairs)
    .map(({ pair }) => pair);
}
