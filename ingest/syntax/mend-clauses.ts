// Mending clauses: subjects and objects, participles, what stands behind a colon.
import type { NameSpan, Token } from '../state.ts';
import type { Patch } from './mend.ts';

/** "who was elected president": a clause never hangs on a noun behind it; the noun is what the verb makes of somebody. */
export function appointed(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  verb: number,
  patch: Patch,
): void {
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

/** "After talks on Friday, X said": a noun without subject or copula is no clause but an oblique. */
export function nounClause(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (token?.deprel !== 'advcl' || !['NOUN', 'PROPN'].includes(token.upos)) return;
  const own = tokens.flatMap((word, at) => (word.head === index ? [{ word, at }] : []));
  if (own.some(({ word }) => ['nsubj', 'cop', 'aux', 'obj'].includes(word.deprel))) return;
  const marker = own.find(({ word, at }) => at < index && ['case', 'mark'].includes(word.deprel));
  if (marker === undefined) return;
  patch(index, { deprel: 'obl' });
  patch(marker.at, { deprel: 'case' });
}

/** "X was elected president": a subject in front of the verb is the verb's, not its complement's. */
export function raisedSubject(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
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
export function secondSubject(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
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

const VERBAL_PREPOSITIONS = new Set([
  'following',
  'including',
  'regarding',
  'concerning',
  'pending',
  'barring',
]);

/** "spoke following talks": a participle in front of a bare oblique noun is its preposition. */
export function preposition(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  const noun = tokens[token?.head ?? -1];
  if (token === undefined || noun === undefined || !VERBAL_PREPOSITIONS.has(token.text.toLowerCase())) return;
  if (token.deprel !== 'amod' || noun.deprel !== 'obl' || token.head < index) return;
  const other = tokens.some(
    (word, at) => word.head === token.head && at < index && ['case', 'det', 'mark'].includes(word.deprel),
  );
  if (!other) patch(index, { deprel: 'case' });
}

/** "whom Egypt accused of spying": a relative pronoun without a preposition, in front of the subject, is the object. */
export function relativeObject(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (token?.deprel !== 'obl' || !/^whom?$/i.test(token.text)) return;
  const own = tokens.filter(({ head }) => head === index);
  const others = tokens.filter((word, at) => word.head === token.head && at > index);
  const hasSubject = others.some(({ deprel }) => deprel === 'nsubj');
  const isTaken = others.some(({ deprel }) => deprel === 'obj');
  if (hasSubject && !isTaken && !own.some(({ deprel }) => deprel === 'case')) patch(index, { deprel: 'obj' });
}

/** "stands accused": a participle right behind a verb, nothing between them, completes it. */
export function participle(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (token?.upos !== 'VERB' || token.deprel !== 'parataxis' || token.head !== index - 1) return;
  if (tokens[index - 1]?.upos !== 'VERB' || !/(?:ed|en)$/.test(token.text)) return;
  if (!tokens.some((word) => word.head === index && word.deprel === 'nsubj'))
    patch(index, { deprel: 'xcomp' });
}

/** "rather than join the bloc": the two words together introduce the verb. */
export function ratherThan(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (token?.deprel !== 'advmod' || tokens[token.head]?.upos !== 'VERB' || token.head < index) return;
  const isFixed = tokens.some(
    ({ head, deprel, text }) => head === index && deprel === 'fixed' && text === 'than',
  );
  if (isFixed) patch(index, { deprel: 'mark' });
}

/** "Claims that X attacked Y are false": what opens a sentence and has another predicate behind its clause is a noun. */
export function openingNoun(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (index > 0 || token?.upos !== 'VERB' || token.head >= 0 || !token.text.endsWith('s')) return;
  const has = (head: number, ...deprels: string[]) =>
    tokens.some((word) => word.head === head && deprels.includes(word.deprel));
  const predicate = tokens.findLastIndex(({ head, deprel }) => head === index && deprel === 'ccomp');
  if (predicate < 0 || has(index, 'nsubj', 'obj') || has(predicate, 'nsubj') || !has(predicate, 'cop', 'aux'))
    return;
  const content = tokens.findIndex(
    (word, at) =>
      at < predicate &&
      (word.head === index || word.head === predicate) &&
      /^c(?:comp|subj)$/.test(word.deprel),
  );
  if (content < 0) return;
  patch(index, { upos: 'NOUN', head: predicate, deprel: 'nsubj' });
  patch(content, { head: index, deprel: 'acl' });
  patch(predicate, { head: -1, deprel: 'root' });
}

/** "Russia: Ready to talk": what stands behind a colon says something, and is no part of the phrase in front. */
export function behindColon(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (token === undefined || token.head < 0 || token.head > index) return;
  if (!['acl', 'amod', 'advcl'].includes(token.deprel)) return;
  if (tokens.slice(token.head + 1, index).some(({ text }) => text === ':'))
    patch(index, { deprel: 'parataxis' });
}
