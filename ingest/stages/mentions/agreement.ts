// One text, one name, one kind: spans with the same words get the label that the document as a whole is surest of. What
// the text says of a name in so many words counts for more than how the model reads it elsewhere.
import type { NameLabel, NameSpan, SentenceState } from '#ingest/state.ts';

const ENTITY_LABELS: ReadonlySet<NameLabel> = new Set(['PER', 'ORG', 'GPE', 'LOC', 'FAC']);

const PLACES: ReadonlySet<NameLabel> = new Set(['GPE', 'LOC', 'FAC']);
/** Weight of a cue, where a name as the model sees it weighs its probability. */
const CUE_WEIGHT = 2;

/** Labels that compete as one: a city tagged GPE here and LOC there is a place in both. */
function family(label: NameLabel): string {
  return PLACES.has(label) ? 'place' : label;
}

function wordsOf(sentence: SentenceState, { first, last }: NameSpan): string {
  return sentence.tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(' ');
}

interface Tally {
  /** A cue says that it is a body. */
  told: boolean;
  weight: Map<string, number>;
  /** The surest label of each family. */
  best: Map<string, NameSpan>;
}

/** `cues`: names that the text says the kind of. */
export function agreeOnLabels(
  sentences: readonly SentenceState[],
  cues: ReadonlyMap<NameSpan, NameLabel> = new Map(),
): SentenceState[] {
  const tallies = new Map<string, Tally>();
  // "US $5": what is money here is a state elsewhere.
  const isMoney = (name: NameSpan) => cues.get(name) === 'MONEY';
  const competes = (name: NameSpan) => !isMoney(name) && (ENTITY_LABELS.has(name.label) || cues.has(name));
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      if (!competes(name)) continue;
      const key = wordsOf(sentence, name);
      const tally = tallies.get(key) ?? { told: false, weight: new Map(), best: new Map() };
      const cue = cues.get(name);
      const read = cue === undefined ? name : { ...name, label: cue };
      const kind = family(read.label);
      tally.told ||= cue === 'ORG';
      const weight = cue === undefined ? name.probability : CUE_WEIGHT;
      tally.weight.set(kind, (tally.weight.get(kind) ?? 0) + weight);
      const best = tally.best.get(kind);
      if (!best || read.probability > best.probability) tally.best.set(kind, read);
      tallies.set(key, tally);
    }
  }
  return sentences.map((sentence) => ({
    ...sentence,
    names: sentence.names.map((name) => {
      if (isMoney(name)) return { ...name, label: 'MONEY' as const };
      const tally = competes(name) ? tallies.get(wordsOf(sentence, name)) : undefined;
      const [winner] = [...(tally?.weight ?? [])].sort((left, right) => right[1] - left[1])[0] ?? [];
      if (!tally || winner === undefined || winner === family(name.label)) return name;
      const label = tally.best.get(winner)?.label ?? name.label;
      return label === 'ORG' && tally.told ? { ...name, label, told: true } : { ...name, label };
    }),
  }));
}
