// "Security and Intelligence Service", cut behind its "and": a name that ends in a small word goes on with the next.
import type { NameSpan, SentenceState } from '#ingest/state.ts';

const GOES_ON: ReadonlySet<string> = new Set(['and', '&', 'of', 'for']);

export function joinBodies(sentences: readonly SentenceState[]): SentenceState[] {
  return sentences.map((sentence) => {
    const names = joined(sentence);
    return names.length === sentence.names.length ? sentence : { ...sentence, names };
  });
}

function joined({ names, tokens }: SentenceState): NameSpan[] {
  const whole: NameSpan[] = [];
  for (const name of names) {
    const before = whole.at(-1);
    const end = tokens[(before?.last ?? 0) - 1]?.text.toLowerCase() ?? '';
    const isCut =
      before?.label === 'ORG' && name.label === 'ORG' && before.last === name.first && GOES_ON.has(end);
    if (isCut) whole[whole.length - 1] = { ...name, first: before.first };
    else whole.push(name);
  }
  return whole;
}
