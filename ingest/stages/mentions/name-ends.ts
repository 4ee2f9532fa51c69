// Names that the model begins or ends one word off: "Missile Treaty" of the Anti-Ballistic Missile Treaty, "START" of START II.
import type { NameLabel, NameSpan, SentenceState } from '#ingest/state.ts';

/** From II on: a lone I is a pronoun, and a lone letter may be an initial. */
const NUMERAL = /^(?:II|III|IV|VI|VII|VIII|IX|XI{0,3}|XIV|XVI{0,3})$/;
const HYPHENATED = /^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u;
const NUMBERED: ReadonlySet<NameLabel> = new Set(['PER', 'ORG', 'EVENT', 'MISC']);
const OF_THINGS: ReadonlySet<NameLabel> = new Set(['ORG', 'EVENT', 'MISC']);

/** "START" + "II"; the model often takes the numeral for a number. */
function isNumbered({ tokens }: SentenceState, { label, last }: NameSpan): boolean {
  return NUMBERED.has(label) && NUMERAL.test(tokens[last]?.text ?? '');
}

/** "the" + "Anti-Ballistic" + "Missile Treaty": where a word in capitals with a hyphen, cut or not, that hangs within the name begins. */
function opening({ tokens }: SentenceState, { label, first, last }: NameSpan): number {
  if (!OF_THINGS.has(label)) return first;
  for (const size of [1, 3]) {
    const start = first - size;
    const word = tokens.slice(Math.max(start, 0), first);
    const head = word.at(-1)?.head ?? -1;
    const isOne = word.every(({ start }, at) => at === 0 || word[at - 1]?.end === start);
    if (!isOne || !HYPHENATED.test(word.map(({ text }) => text).join(''))) continue;
    if (head >= first && head < last && /^the$/i.test(tokens[start - 1]?.text ?? '')) return start;
  }
  return first;
}

/** The sentence with such names whole; a word that another name has stays with that one. */
export function withWholeEnds(sentence: SentenceState): SentenceState {
  // A number, or a word that the model cut off as a name of its own.
  const isPart = (name: NameSpan, own: NameSpan) =>
    name.label === 'NUM' || (name.label === own.label && name.last - name.first === 1);
  const isFree = (token: number, own: NameSpan) =>
    sentence.names.every(
      (name) => name === own || token < name.first || token >= name.last || isPart(name, own),
    );
  const names = sentence.names.map((name) => {
    const start = opening(sentence, name);
    const first = isFree(start, name) && isFree(name.first - 1, name) ? start : name.first;
    const last = isNumbered(sentence, name) && isFree(name.last, name) ? name.last + 1 : name.last;
    return first === name.first && last === name.last ? name : { ...name, first, last };
  });
  if (names.every((name, at) => name === sentence.names[at])) return sentence;
  const changed = names.filter((name) => !sentence.names.includes(name));
  const isInside = (name: NameSpan) =>
    changed.some((whole) => whole !== name && name.first >= whole.first && name.last <= whole.last);
  return { ...sentence, names: names.filter((name) => !isInside(name)) };
}
