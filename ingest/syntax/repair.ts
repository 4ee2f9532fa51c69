// Mends mistakes that a statistical parser makes again and again on news, before any rule reads the tree.
import type { NameSpan, Token } from '../state.ts';

/** Prepositions that join a person to an event; a gerund after them would be read otherwise. */
const JOINING = new Set(['with', 'between', 'from', 'to', 'and']);

type Patch = (index: number, change: Partial<Token>) => void;
type Mend = (tokens: readonly Token[], names: readonly NameSpan[], index: number, patch: Patch) => void;

/** In this order: a later one reads what an earlier one has mended. */
const MENDS: readonly Mend[] = [
  titled,
  coordinated,
  appointed,
  misnamed,
  raisedSubject,
  secondSubject,
  strayPreposition,
  innerPreposition,
  preposition,
  premodifier,
  fronted,
  ownSubject,
];

/** The tokens with mended heads and relations; the tokens given stay as they are. */
export function repairTokens(tokens: readonly Token[], names: readonly NameSpan[]): readonly Token[] {
  const mended = [...tokens];
  const patch: Patch = (index, change) => {
    const token = mended[index];
    if (token !== undefined) mended[index] = { ...token, ...change };
  };
  for (const mend of MENDS) for (const index of mended.keys()) mend(mended, names, index, patch);
  return mended;
}

function isGerund(token: Token | undefined): boolean {
  return token?.upos === 'VERB' && token.text.endsWith('ing');
}

/** "chief executive X": an office in front of a person's name describes the name, never the other way round. */
function titled(tokens: readonly Token[], names: readonly NameSpan[], index: number, patch: Patch): void {
  const name = names.find((span) => span.label === 'PER' && span.first === index);
  const title = tokens[index - 1];
  const token = tokens[index];
  if (name === undefined || title === undefined || token === undefined || !isNominal(title)) return;
  if (token.head !== index - 1 || !['flat', 'appos', 'compound', 'nmod'].includes(token.deprel)) return;
  patch(index, { head: title.head, deprel: title.deprel });
  patch(index - 1, { head: index, deprel: 'nmod' });
  tokens.forEach((other, at) => {
    const inside = at > index && at < name.last;
    const around =
      other.head === index - 1 && (at >= name.last || ['case', 'mark', 'cc', 'punct'].includes(other.deprel));
    if ((inside && other.head === index - 1) || around) patch(at, { head: index });
  });
}

/** "President X and President Y": what "and" leads in is a member of a coordination, whatever its label. */
function coordinated(tokens: readonly Token[], _: readonly NameSpan[], index: number, patch: Patch): void {
  const token = tokens[index];
  if (token === undefined || !isNominal(token) || token.head < 0 || token.head > index) return;
  if (!['flat', 'compound', 'appos', 'nmod', 'list'].includes(token.deprel) || !isNominal(tokens[token.head]))
    return;
  const and = tokens.findIndex(
    (word, at) => word.head === index && word.deprel === 'cc' && at < index && at > token.head,
  );
  const marked = tokens.some((word) => word.head === index && word.deprel === 'case' && word.upos === 'ADP');
  if (and >= 0 && !marked) patch(index, { deprel: 'conj' });
}

/** "X was elected president": a subject in front of the verb is the verb's, not its complement's. */
function raisedSubject(tokens: readonly Token[], _: readonly NameSpan[], index: number, patch: Patch): void {
  const token = tokens[index];
  const complement = tokens[token?.head ?? -1];
  if (token?.deprel !== 'nsubj' || complement?.deprel !== 'xcomp' || index > complement.head) return;
  const bare = !tokens.some(
    (word) => word.head === token.head && ['cop', 'mark', 'aux'].includes(word.deprel),
  );
  const free = !tokens.some((word) => word.head === complement.head && word.deprel === 'nsubj');
  if (bare && free && tokens[complement.head]?.upos === 'VERB') patch(index, { head: complement.head });
}

/** "has accused President X of": a second subject, behind its verb, is the object. */
function secondSubject(tokens: readonly Token[], _: readonly NameSpan[], index: number, patch: Patch): void {
  const token = tokens[index];
  if (
    token?.deprel !== 'nsubj' ||
    token.head < 0 ||
    token.head > index ||
    tokens[token.head]?.upos !== 'VERB'
  )
    return;
  const others = tokens.filter((word, at) => word.head === token.head && at !== index);
  const ahead = tokens.some(
    (word, at) => word.head === token.head && word.deprel === 'nsubj' && at < token.head,
  );
  if (ahead && !others.some((word) => ['obj', 'ccomp'].includes(word.deprel)))
    patch(index, { deprel: 'obj' });
}

/** "lives in Lisbon": a preposition hung on the verb belongs to the bare oblique noun that follows it. */
function strayPreposition(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (token?.upos !== 'ADP' || token.deprel !== 'advmod') return;
  const noun = tokens.findIndex(
    (word, at) => at > index && word.head === token.head && word.deprel === 'obl',
  );
  if (noun < 0 || tokens.some((word) => word.head === noun && word.deprel === 'case')) return;
  const between = tokens.slice(index + 1, noun);
  if (between.every((word) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT'].includes(word.upos)))
    patch(index, { head: noun, deprel: 'case' });
}

/** "at Uppsala University": a preposition belongs to the head of its phrase, not to the word next to it. */
function innerPreposition(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  const inner = tokens[token?.head ?? -1];
  if (token?.upos !== 'ADP' || token.deprel !== 'case' || inner === undefined || token.head < index) return;
  if (['compound', 'amod', 'nummod'].includes(inner.deprel) && inner.head > token.head)
    patch(index, { head: inner.head });
}

/** "talks with visiting Minister X": the participle describes X, and "with X" hangs on the talks. */
function premodifier(tokens: readonly Token[], names: readonly NameSpan[], verb: number, patch: Patch): void {
  const participle = tokens[verb];
  const preposition = tokens[verb - 1];
  if (!isGerund(participle) || participle === undefined || preposition === undefined) return;
  if (!JOINING.has(preposition.text.toLowerCase()) || preposition.head !== verb) return;
  const person = tokens.findIndex((token, at) => at > verb && token.head === verb && token.deprel === 'obj');
  const between = tokens.slice(verb + 1, person);
  const isPerson = names.some((name) => name.label === 'PER' && name.first <= person && person < name.last);
  if (person < 0 || !isPerson || between.some((token) => token.upos === 'DET' || token.upos === 'ADP'))
    return;
  const noun = nounBefore(tokens, verb - 1);
  patch(person, { head: noun ?? participle.head, deprel: noun === null ? 'obl' : 'nmod' });
  patch(verb, { head: person, deprel: 'amod' });
  patch(verb - 1, { head: person, deprel: 'case' });
}

/** The head noun of the phrase that ends before a preposition: "talks" for "talks in Moscow". */
function nounBefore(tokens: readonly Token[], preposition: number): number | null {
  let at = preposition - 1;
  if (!isNominal(tokens[at])) return null;
  for (
    let head = tokens[at]?.head ?? -1;
    head >= 0 && head < at && isNominal(tokens[head]);
    head = tokens[at]?.head ?? -1
  )
    at = head;
  return at;
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(token.upos);
}

/** "no talk of Russia joining NATO": an object in front of a verb that has another one behind is its subject. */
function fronted(tokens: readonly Token[], _: readonly NameSpan[], verb: number, patch: Patch): void {
  if (tokens[verb]?.upos !== 'VERB') return;
  const objects = tokens.flatMap((token, at) => (token.head === verb && token.deprel === 'obj' ? [at] : []));
  const before = objects.filter((at) => at < verb && at >= verb - 6);
  if (before.length !== 1 || objects.length < 2 || before[0] === undefined) return;
  if (tokens.some((token) => token.head === verb && token.deprel === 'nsubj')) return;
  patch(before[0], { deprel: 'nsubj' });
}

const VERBAL_PREPOSITIONS = new Set([
  'following',
  'including',
  'regarding',
  'concerning',
  'pending',
  'barring',
]);

/** "spoke following talks": a participle in front of a bare oblique noun is its preposition. */
function preposition(tokens: readonly Token[], _: readonly NameSpan[], index: number, patch: Patch): void {
  const token = tokens[index];
  const noun = tokens[token?.head ?? -1];
  if (token === undefined || noun === undefined || !VERBAL_PREPOSITIONS.has(token.text.toLowerCase())) return;
  if (token.deprel !== 'amod' || noun.deprel !== 'obl' || token.head < index) return;
  const other = tokens.some(
    (word, at) => word.head === token.head && at < index && ['case', 'det', 'mark'].includes(word.deprel),
  );
  if (!other) patch(index, { deprel: 'case' });
}

const OF_CONTENT = new Set(['of', 'about', 'on', 'for', 'with', 'against']);

/** "talk of Brazil joining the bloc": a name between preposition and gerund is the gerund's subject. */
function ownSubject(tokens: readonly Token[], _: readonly NameSpan[], verb: number, patch: Patch): void {
  const gerund = tokens[verb];
  if (!isGerund(gerund)) return;
  const subject = gerund?.head ?? -1;
  const name = tokens[subject];
  const governor = tokens[name?.head ?? -1];
  if (gerund?.deprel !== 'acl' || name?.upos !== 'PROPN' || governor === undefined || subject >= verb) return;
  const marker = tokens.findIndex(
    (token) =>
      (token.head === subject || token.head === verb) &&
      ['case', 'mark'].includes(token.deprel) &&
      OF_CONTENT.has(token.text.toLowerCase()),
  );
  const adjacent = tokens
    .slice(subject + 1, verb)
    .every((token) => token.upos === 'PROPN' || token.upos === 'CCONJ');
  const content =
    (name.deprel === 'nmod' && governor.upos === 'NOUN') ||
    (name.deprel === 'obl' && governor.upos === 'VERB');
  if (marker < 0 || marker > subject || !adjacent || !content) return;
  patch(verb, { head: name.head, deprel: governor.upos === 'NOUN' ? 'acl' : 'advcl' });
  patch(subject, { head: verb, deprel: 'nsubj' });
  patch(marker, { head: verb, deprel: 'mark' });
}

/** "who was elected president": a clause never hangs on a noun behind it; the noun is what the verb makes of somebody. */
function appointed(tokens: readonly Token[], _: readonly NameSpan[], verb: number, patch: Patch): void {
  const token = tokens[verb];
  const noun = tokens[token?.head ?? -1];
  if (
    token?.upos !== 'VERB' ||
    token.deprel !== 'acl' ||
    noun === undefined ||
    token.head < verb ||
    noun.upos !== 'NOUN'
  )
    return;
  const participle = tokens.some((word) => word.head === verb && word.deprel === 'aux');
  if (!participle || noun.head < 0) return;
  patch(verb, { head: noun.head, deprel: noun.deprel });
  patch(token.head, { head: verb, deprel: 'xcomp' });
}

const NAME_RELATIONS = new Set(['nmod', 'flat', 'compound', 'appos', 'list', 'dep']);

/** A bare noun that hangs on a verb by a relation that only nouns have is its subject in front, its object behind. */
function misnamed(tokens: readonly Token[], _: readonly NameSpan[], index: number, patch: Patch): void {
  const token = tokens[index];
  const verb = tokens[token?.head ?? -1];
  if (token === undefined || !isNominal(token) || verb?.upos !== 'VERB' || !NAME_RELATIONS.has(token.deprel))
    return;
  const marked = tokens.some(
    (word) => word.head === index && (word.deprel === 'case' || word.deprel === 'mark'),
  );
  const has = (...deprels: string[]) =>
    tokens.some((word) => word.head === token.head && deprels.includes(word.deprel));
  if (marked || isTime(token)) return;
  if (index < token.head && !has('nsubj', 'expl', 'csubj')) patch(index, { deprel: 'nsubj' });
  else if (index > token.head && !has('obj', 'ccomp', 'xcomp')) patch(index, { deprel: 'obj' });
}

function isTime({ lemma }: Token): boolean {
  return /^(?:\p{Lu}?[a-z]+day|today|week|month|year|night|morning|evening|afternoon|time|hour|minute)$/u.test(
    lemma,
  );
}
