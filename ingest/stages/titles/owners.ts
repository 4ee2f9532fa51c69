// What an office or a body belongs to: the word in front ("NATO's", "Russian", "Microsoft"), or an of-phrase behind.
import { isCompanyNoun } from '#ingest/lexicon/company-nouns.ts';
import { BODY_NOUNS, STANDS_FOR_OWNER } from '#ingest/lexicon/nominals.ts';
import { TIES } from '#ingest/lexicon/offices.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { nameWithin } from '#ingest/syntax/named-by.ts';
import { caseOf, conjuncts, firstConjunct, possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { OfficePhrase } from '#ingest/syntax/offices.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

const BEHIND = ['of', 'for', 'at', 'with'] as const;
/** Posts that somebody has in a body: "a major in the Marine Corps", "an activist in the party", "a shareholder in X". */
const WITHIN = new Set(['official', 'employee', 'member', 'owner']);
const TEACHING = /\b(?:professor|lecturer|teacher|reader)$/;
const TO_OWNER = new Set(['adviser', 'parent', 'spouse', 'ally', 'rival', 'partner', 'acquaintance']);

/** The owners of an office, nearest reading first; empty when the sentence does not say. */
export function ownersOf(index: MentionIndex, phrase: OfficePhrase, holder: number): number[] {
  return candidates(index, phrase, holder)
    .map((owner) => standsFor(index, owner) ?? owner)
    .filter((owner) => index.mention(owner).head < phrase.first || index.mention(owner).head >= phrase.last);
}

/** "spokesman for the Indonesian military": the state or body whose organ the noun is; "the Justice party": its name. */
function standsFor(index: MentionIndex, owner: number): number | null {
  const { kind, type, head, first, last } = index.mention(owner);
  if (kind !== 'nominal') return null;
  const named = nameWithin({ index, tree: index.tree }, head, type);
  if (named !== null) return named;
  const called = apposedBehind(index, head, type) ?? behindComma(index, owner);
  if (called !== null) return called;
  if (!STANDS_FOR_OWNER.has(lemmaAt(index.tree, head))) return null;
  const names = index.mentions.filter((inner) => {
    const name = index.mention(inner);
    return name.kind === 'name' && name.first >= first && name.last <= last;
  });
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** "the U.N. nuclear watchdog, the X Agency, said": a body between commas behind a description of one. */
function behindComma(index: MentionIndex, described: number): number | null {
  const { last, type } = index.mention(described);
  if (type !== 'Organization' || wordAt(index.tree, last) !== ',') return null;
  const named = startingAt(index, wordAt(index.tree, last + 1) === 'the' ? last + 2 : last + 1);
  if (named === null || index.mention(named).kind !== 'name' || index.mention(named).type !== type)
    return null;
  return [',', '.', ''].includes(wordAt(index.tree, index.mention(named).last)) ? named : null;
}

/** "the U.N. children's agency, X", "the painter X": the name that a noun for a body or person is put in front of. */
function apposedBehind(index: MentionIndex, noun: number, type: string): number | null {
  const apposed = dependents(index.tree, noun, 'appos').flatMap((token) => index.at(token) ?? []);
  const rightBehind = type === 'Person' ? (startingAt(index, noun + 1) ?? []) : [];
  const named = apposed.concat(rightBehind).find((name) => {
    const mention = index.mention(name);
    return mention.type === type && mention.kind === 'name' && mention.first - noun <= 2;
  });
  return named ?? null;
}

function candidates(index: MentionIndex, phrase: OfficePhrase, holder: number): number[] {
  const own = ownOwners(index, phrase);
  if (own.length > 0) return own;
  const behindName = behindHolder(index, phrase, holder);
  if (behindName !== null) return [behindName];
  const { tree } = index;
  if (RANK.test(phrase.title)) return [];
  for (const other of conjuncts(tree, firstConjunct(tree, phrase.head))) {
    if (other === phrase.head || index.at(other) !== null) continue;
    const shared = behind(index, other, BEHIND);
    if (shared.length > 0) return shared;
  }
  return [];
}

/** "President X of Y". Of a body only who heads it: "councillor X of the Y party" is no official of the party. */
function behindHolder(index: MentionIndex, phrase: OfficePhrase, holder: number): number | null {
  const named = index.mention(holder);
  const owner = named.first === phrase.last ? behindWords(index, named.last, ['of']) : null;
  if (owner === null) return null;
  return index.mention(owner).type === 'Organization' && phrase.officeClass.id === 'official' ? null : owner;
}

const RANK = /^(?:former |retired )?(?:general|admiral|colonel|major|lieutenant|brigadier|marshal)$/;

function ownOwners(index: MentionIndex, phrase: OfficePhrase): number[] {
  const joined = phrase.plural ? joinedInFront(index, phrase) : [];
  if (joined.length > 1) return joined;
  const first = withField(index, phrase);
  const bound = TIES.has(phrase.officeClass.id);
  const inFront = ownerInFront(index, first, [phrase.head, phrase.last - 1, phrase.last], bound);
  if (inFront !== null) return [inFront];
  const prepositions =
    TO_OWNER.has(phrase.officeClass.id) || phrase.title.endsWith('chief of staff')
      ? [...BEHIND, 'to']
      : BEHIND;
  const after = behindWords(index, phrase.last, prepositions);
  if (after !== null && !isSubject(index, phrase, after)) return coordinated(index, after);
  // "A former general and chairman of Y": a rank is not of the body behind the next office.
  if (RANK.test(phrase.title) && wordAt(index.tree, phrase.last) === 'and') return [];
  const inTree = behind(index, phrase.head, prepositions).filter((owner) => !isSubject(index, phrase, owner));
  if (inTree.length > 0) return inTree;
  const within = WITHIN.has(phrase.officeClass.id) ? behind(index, phrase.head, ['in']) : [];
  const bodies = within.filter((owner) => ['Organization', 'Group'].includes(index.mention(owner).type));
  if (bodies.length > 0) return bodies;
  const heads = [...new Set([phrase.head, phrase.last - 1])];
  return heads
    .flatMap((head) => possessorsOf(index.tree, head))
    .flatMap((token) => {
      const mention = index.at(token);
      return mention === null ? [] : [mention];
    });
}

/** "the French and German foreign ministers". */
function joinedInFront({ tree, at, mention }: MentionIndex, { head, first }: OfficePhrase): number[] {
  return dependents(tree, head, 'amod', 'compound', 'nmod')
    .filter((token) => token < first)
    .flatMap((token) => conjuncts(tree, token))
    .flatMap((token) => at(token) ?? [])
    .filter((owner) => mention(owner).type === 'Location' && mention(owner).last <= first);
}

/** "professor of Women's Studies": what somebody teaches reads like a body, and is none without a word for one. */
function isSubject(index: MentionIndex, { title }: OfficePhrase, owner: number): boolean {
  const { first, last, head, type } = index.mention(owner);
  if (type !== 'Organization' || !TEACHING.test(title) || caseOf(index.tree, head) !== 'of') return false;
  const words = Array.from({ length: last - first }, (_, at) => wordAt(index.tree, first + at));
  return !words.some((word) => BODY_NOUNS.has(word));
}

/** Where an office begins with the nouns for its field: "Red Cross disaster chairman", "NATO arms control adviser". */
function withField({ tree, endingAt }: MentionIndex, { first, head }: OfficePhrase): number {
  let at = first;
  while (
    first - at < 3 &&
    endingAt(at) === null &&
    tokenAt(tree, at - 1).upos === 'NOUN' &&
    tokenAt(tree, at - 1).deprel === 'compound' &&
    tokenAt(tree, at - 1).head <= head
  )
    at--;
  return endingAt(at) === null ? first : at;
}

/**
 * The mention that ends right in front of a token and hangs, in the tree, on one of the tokens that may own it. So "in
 * Moscow President X said" does not make X president of Moscow. `bound` is for what is always somebody's: of "its German
 * partner" the owner is "its".
 */
export function ownerInFront(
  index: MentionIndex,
  first: number,
  tops: readonly number[],
  bound = false,
): number | null {
  const { tree } = index;
  let at = first;
  while (at > 0 && tokenAt(tree, at - 1).upos === 'ADJ' && index.endingAt(at) === null && first - at < 2)
    at--;
  const mention = index.endingAt(at);
  if (mention === null) return null;
  const { head, kind } = index.mention(mention);
  const above = tokenAt(tree, head).head;
  const inside = above >= first - 2 && above <= Math.max(...tops) + 3 && above > head;
  if (!inside && !tops.includes(above)) return null;
  const relation = tokenAt(tree, head).deprel;
  if (!['compound', 'nmod', 'amod', 'det', 'flat', 'appos', 'nummod'].includes(relation)) return null;
  return kind === 'nominal' ? null : (possessorBehind(index, mention, bound) ?? mention);
}

/** "Bosnia's Serb leader": an adjective between a possessor and the office is not the owner. */
function possessorBehind(index: MentionIndex, mention: number, bound: boolean): number | null {
  const { first, head } = index.mention(mention);
  const mark = wordAt(index.tree, first - 1);
  if (tokenAt(index.tree, head).upos !== 'ADJ') return null;
  if (!/^['’]s?$/.test(mark))
    return bound && /^(?:its|their|his|her)$/.test(mark) ? index.endingAt(first) : null;
  return index.endingAt(first);
}

/** What hangs on the office; "vice president of programs for ABC": or on a noun for its field. */
function behind(index: MentionIndex, head: number, prepositions: readonly string[]): number[] {
  const { tree } = index;
  const mentionsAt = (tokens: readonly number[]) =>
    tokens.flatMap((token) => {
      const mention = index.at(token);
      return mention === null ? [] : [mention];
    });
  const hanging = withPreposition(tree, head, prepositions);
  const own = mentionsAt(hanging);
  if (own.length > 0) return own;
  const fields = hanging.filter(
    (token) => caseOf(tree, token) === 'of' && tokenAt(tree, token).upos === 'NOUN',
  );
  return mentionsAt(fields.flatMap((field) => withPreposition(tree, field, ['for', 'at'])));
}

/** "secretary of Russia's Security Council": the last mention of the run of words after the preposition. */
function behindWords(index: MentionIndex, from: number, prepositions: readonly string[]): number | null {
  const { tree } = index;
  if (!prepositions.includes(wordAt(tree, from))) return null;
  let at = from + 1;
  while (['DET', 'ADJ'].includes(tokenAt(tree, at).upos) && startingAt(index, at) === null) at++;
  // "head of the main opposition X Party": a noun right in front of a body's name.
  if (tokenAt(tree, at).upos === 'NOUN' && startingAt(index, at) === null && isBodyAt(index, at + 1)) at++;
  let found = startingAt(index, at);
  for (;;) {
    if (found === null) return null;
    const { last } = index.mention(found);
    const possessive = /^['’]s?$/.test(tokenAt(tree, last).text);
    const next = startingAt(index, possessive ? last + 1 : last);
    // "the wife of Brazilian footballer X": what only describes a noun behind it is not the owner.
    const body = possessive ? null : bodyCalled(index, found);
    if (body !== null) return body;
    if (next === null && !possessive && tokenAt(tree, index.mention(found).head).head >= last) return null;
    if (next === null || index.mention(next).type === 'Person') return possessive ? null : found;
    found = next;
  }
}

/** "the Dublin band X", "the London weekly The X": the name of the kind of body that stands in front of it. */
function bodyCalled(index: MentionIndex, front: number): number | null {
  const { tree } = index;
  const { last, kind, type } = index.mention(front);
  const noun = kind === 'nominal' ? last - 1 : last;
  const isKind = tokenAt(tree, noun).upos === 'NOUN' && isCompanyNoun(lemmaAt(tree, noun));
  if (!isKind || (kind === 'name' && type !== 'Location')) return null;
  const at = tokenAt(tree, noun + 1).text === 'The' ? noun + 2 : noun + 1;
  return isBodyAt(index, at) ? startingAt(index, at) : null;
}

function isBodyAt(index: MentionIndex, token: number): boolean {
  const named = startingAt(index, token);
  return (
    named !== null && index.mention(named).kind === 'name' && index.mention(named).type === 'Organization'
  );
}

function startingAt(index: MentionIndex, token: number): number | null {
  return index.mentions.find((candidate) => index.mention(candidate).first === token) ?? null;
}

function coordinated(index: MentionIndex, mention: number): number[] {
  const { head, type } = index.mention(mention);
  const members = conjuncts(index.tree, head).flatMap((token) => {
    const member = index.at(token);
    return member !== null && index.mention(member).type === type ? [member] : [];
  });
  return members.includes(mention) ? members : [mention];
}
