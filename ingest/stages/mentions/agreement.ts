// One text, one name, one kind: spans with the same words get the label that the document as a whole is surest of.
import type { NameLabel, NameSpan, SentenceState } from '#ingest/state.ts';

const ENTITY_LABELS: ReadonlySet<NameLabel> = new Set(['PER', 'ORG', 'GPE', 'LOC', 'FAC']);

/** Labels that compete as one: a city tagged GPE here and LOC there is a place in both. */
function family(label: NameLabel): string {
  return label === 'PER' || label === 'ORG' ? label : 'place';
}

function wordsOf(sentence: SentenceState, { first, last }: NameSpan): string {
  return sentence.tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(' ');
}

interface Tally {
  weight: Map<string, number>;
  /** The surest label of each family. */
  best: Map<string, NameSpan>;
}

export function agreeOnLabels(sentences: readonly SentenceState[]): SentenceState[] {
  const tallies = new Map<string, Tally>();
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      if (!ENTITY_LABELS.has(name.label)) continue;
      const key = wordsOf(sentence, name);
      const tally = tallies.get(key) ?? { weight: new Map(), best: new Map() };
      const kind = family(name.label);
      tally.weight.set(kind, (tally.weight.get(kind) ?? 0) + name.probability);
      const best = tally.best.get(kind);
      if (!best || name.probability > best.probability) tally.best.set(kind, name);
      tallies.set(key, tally);
    }
  }
  return sentences.map((sentence) => ({
    ...sentence,
    names: sentence.names.map((name) => {
      const tally = ENTITY_LABELS.has(name.label) ? tallies.get(wordsOf(sentence, name)) : undefined;
      const [winner] = [...(tally?.weight ?? [])].sort((left, right) => right[1] - left[1])[0] ?? [];
      if (!tally || winner === undefined || winner === family(name.label)) return name;
      return { ...name, label: tally.best.get(winner)?.label ?? name.label };
    }),
  }));
}
