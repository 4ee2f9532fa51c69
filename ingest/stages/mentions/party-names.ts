// "the Liberal leader X", "Liberal Democrat spokesman Y": parties that are named by what their members are called.
import { PARTY_MEMBERS, POLITICIANS } from '#ingest/lexicon/peoples.ts';
import type { NameSpan, SentenceState, Token } from '#ingest/state.ts';
import { behindField, findOffices } from '#ingest/syntax/offices.ts';
import { type Tree, tokenAt, treeOf } from '#ingest/syntax/tree.ts';

/** Capital and office leave little doubt about such a word. */
const PROBABILITY = 0.9;

/** The sentence with such names whole, and with those that the model has left out or doubts. */
export function withPartyNames(sentence: SentenceState): SentenceState {
  const { tokens } = sentence;
  const found = tokens.flatMap((_, first): NameSpan[] => {
    const last = first + (isParty(tokens, first, first + 2) ? 2 : 1);
    // What opens a sentence has a capital anyway, but its second word has not.
    const isTold = isParty(tokens, first, last) && (first > 0 || last > 1);
    // The tree is mended by the names that are known when it is first asked for: not before a party's word is seen.
    return isTold && isBeforePolitician(treeOf(sentence), last)
      ? [{ first, last, label: 'NORP', probability: PROBABILITY }]
      : [];
  });
  const added = found.filter(
    (party, at) =>
      (found[at - 1]?.last ?? 0) <= party.first &&
      sentence.names.every((name) => !overlaps(name, party) || isWithin(name, party)),
  );
  const kept = sentence.names.filter((name) => !added.some((party) => overlaps(name, party)));
  return added.length === 0
    ? sentence
    : { ...sentence, names: [...kept, ...added].sort((left, right) => left.first - right.first) };
}

/** Words that are written with capitals and are the name of a party's member. */
function isParty(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last).map(({ text }) => text);
  const isWhole = first + words.length === last && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return isWhole && PARTY_MEMBERS.has(words.join(' ').toLowerCase());
}

function overlaps(left: NameSpan, right: NameSpan): boolean {
  return left.first < right.last && right.first < left.last;
}

/** A name of which the model is less sure, or that it takes for a body's, which no adjective is. */
function isWithin(name: NameSpan, party: NameSpan): boolean {
  return (
    name.first >= party.first &&
    name.last <= party.last &&
    (name.label === 'ORG' || name.probability < PROBABILITY)
  );
}

/** An office or another noun for a politician, in small letters: a headline has all in capitals. */
function isBeforePolitician(tree: Tree, at: number): boolean {
  const { text, upos } = tokenAt(tree, at);
  if (/^ME?P$/.test(text)) return true;
  if (upos !== 'NOUN' || !/^\p{Ll}/u.test(text)) return false;
  return (
    POLITICIANS.has(text) ||
    findOffices(tree).some(({ first, plural }) => !plural && first === behindField(tree, at))
  );
}
