// "North and South Korea": the model names the second place alone, or takes both for one.
import type { NameLabel, NameSpan, SentenceState } from '#ingest/state.ts';
import { sharesEnd } from '#ingest/syntax/shared-ends.ts';

const PLACES: ReadonlySet<NameLabel> = new Set(['GPE', 'LOC', 'NORP']);

/** Each of the two places is a name. */
export function withSharedEnds(sentence: SentenceState): SentenceState {
  const { tokens, names } = sentence;
  const isNamed = (token: number) => names.some(({ first, last }) => token >= first && token < last);
  const found = names.flatMap((name): NameSpan[] => {
    if (!PLACES.has(name.label)) return [name];
    if (sharesEnd(tokens, name.first))
      return [
        { ...name, last: name.first + 1 },
        { ...name, first: name.first + 2 },
      ];
    const direction = name.first - 2;
    const isFirst = sharesEnd(tokens, direction) && !isNamed(direction);
    return isFirst ? [{ ...name, first: direction, last: direction + 1 }, name] : [name];
  });
  return found.length === names.length ? sentence : { ...sentence, names: found };
}
