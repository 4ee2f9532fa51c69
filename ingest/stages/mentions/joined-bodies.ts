// "Security and Intelligence Service", cut behind its "and": a name that ends in a small word goes on with the next. And
// "Larami Mining", cut before the word that says what it is.
import { COMPANY_TAILS } from '#ingest/lexicon/body-tails.ts';
import type { NameSpan, SentenceState } from '#ingest/state.ts';

const GOES_ON: ReadonlySet<string> = new Set(['and', '&', 'of', 'for']);

export function joinBodies(sentences: readonly SentenceState[]): SentenceState[] {
  return sentences.map((sentence) => {
    const names = withCampus(sentence, withTails(sentence, joined(sentence)));
    const isSame =
      names.length === sentence.names.length && names.every((name, at) => name === sentence.names[at]);
    return isSame ? sentence : { ...sentence, names };
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

/** What the model may take the first words for. */
const CUT: ReadonlySet<string> = new Set(['ORG', 'PER', 'MISC', 'LOC']);

function withTails({ tokens }: SentenceState, names: readonly NameSpan[]): NameSpan[] {
  return names.map((name, at) => {
    const [end, tail] = [tokens[name.last - 1], tokens[name.last]];
    const isTail =
      tail !== undefined && COMPANY_TAILS.has(tail.text.toLowerCase()) && /^\p{Lu}/u.test(tail.text);
    const isCut = end?.deprel === 'compound' && end.head === name.last && names[at + 1]?.first !== name.last;
    return CUT.has(name.label) && isTail && isCut ? { ...name, label: 'ORG', last: name.last + 1 } : name;
  });
}

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC', 'ORG', 'MISC']);
/** Where a team plays or a guest speaks. */
const HALL = /\b(?:field|fieldhouse|stadium|arena|center|centre|hall|park|school|college|library)$/i;

/** "The University of Illinois at Springfield" is one of several of that name. */
function withCampus({ tokens }: SentenceState, names: readonly NameSpan[]): NameSpan[] {
  const words = (from: number, to: number) => tokens.slice(from, to).map(({ text }) => text);
  return names.flatMap((name, at): NameSpan[] => {
    const isUniversity = ({ label, first, last }: NameSpan) =>
      label === 'ORG' && /^(?:The )?University of \p{Lu}/u.test(words(first, last).join(' '));
    const isCampusOf = (body: NameSpan | undefined, place: NameSpan | undefined): boolean =>
      body !== undefined &&
      place !== undefined &&
      isUniversity(body) &&
      PLACES.has(place.label) &&
      place.first === body.last + 1 &&
      tokens[body.last]?.text === 'at' &&
      !HALL.test(words(place.first, place.last).join(' '));
    if (isCampusOf(names[at - 1], name)) return [];
    const campus = names[at + 1];
    return [campus !== undefined && isCampusOf(name, campus) ? { ...name, last: campus.last } : name];
  });
}
