// What an office or a body belongs to: the word in front ("NATO's", "Russian", "Microsoft"), or an of-phrase behind.
import { BODY_NOUNS, STANDS_FOR_OWNER } from '#ingest/lexicon/nominals.ts';
import { TIES } from '#ingest/lexicon/offices.ts';
import { PARTY_MEMBERS } from '#ingest/lexicon/peoples.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { nameWithin } from '#ingest/syntax/named-by.ts';
import { caseOf, conjuncts, firstConjunct, possessorsOf } from '#ingest/syntax/nouns.ts';
import type { OfficePhrase } from '#ingest/syntax/offices.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { behind, behindWords, coordinated, startingAt } from './owner-behind.ts';
import { joinedInFront, ownerInFront, withField } from './owner-in-front.ts';

const BEHIND = ['of', 'for', 'at', 'with'] as const;
/** Posts that somebody has in a body: "a major in the Marine Corps", "an activist in the party", "a shareholder in X". */
const WITHIN = new Set(['official', 'employee', 'member', 'owner']);
const TEACHING = /\b(?:professor|lecturer|teacher|reader)$/;
const TO_OWNER = new Set(['adviser', 'parent', 'spouse', 'ally', 'rival', 'partner', 'acquaintance']);

/** The owners of an office, nearest reading first; empty when the sentence does not say. */
export function ownersOf(index: MentionIndex, phrase: OfficePhrase, holder: number): number[] {
  const party = partyWithin(index, phrase);
  if (party !== null) return [party];
  return candidates(index, phrase, holder)
    .map((owner) => standsFor(index, owner) ?? owner)
    .filter((owner) => index.mention(owner).head < phrase.first || index.mention(owner).head >= phrase.last);
}

/** "The Unity Party leader": the office has the last word of the party's name in it. */
function partyWithin(index: MentionIndex, { first, last, title }: OfficePhrase): number | null {
  const named = /^party /.test(title) && last - first > 1 ? index.endingAt(first + 1) : null;
  if (named === null || index.mention(named).first >= first) return null;
  return index.mention(named).kind === 'name' && index.mention(named).type === 'Organization' ? named : null;
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
  return sharedInFront(index, phrase, holder);
}

/** "Its founder and biggest shareholder, X": the second office is of the same, where both are said of one. */
function sharedInFront(index: MentionIndex, { head, first }: OfficePhrase, holder: number): number[] {
  const { tree } = index;
  const top = firstConjunct(tree, head);
  const named = index.mention(holder).head;
  const isOne = tokenAt(tree, named).head === top && tokenAt(tree, named).deprel === 'appos';
  const isOwn = tree.tokens.slice(top + 1, first).some(({ upos, text }) => upos === 'DET' || text === ',');
  if (top === head || top > head || !isOne || isOwn) return [];
  return possessorsOf(tree, top).flatMap((token) => index.at(token) ?? []);
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
  const bound = TIES.has(phrase.officeClass.id) || phrase.officeClass.id === 'subsidiary';
  const inFront = ownerInFront(index, first, [phrase.head, phrase.last - 1, phrase.last], bound);
  if (inFront !== null && !isPartyOfOffice(index, inFront, phrase)) return [inFront];
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
  const bodies = within.filter(
    (owner) =>
      ['Organization', 'Group'].includes(index.mention(owner).type) && !isSubject(index, phrase, owner),
  );
  if (bodies.length > 0) return bodies;
  const heads = [...new Set([phrase.head, phrase.last - 1])];
  return heads
    .flatMap((head) => possessorsOf(index.tree, head))
    .flatMap((token) => {
      const mention = index.at(token);
      return mention === null ? [] : [mention];
    });
}

/** "The Labour prime minister", "the Socialist mayor of Y": of the state or town, whatever party its holder is of. */
function isPartyOfOffice({ mention }: MentionIndex, owner: number, phrase: OfficePhrase): boolean {
  const { id } = phrase.officeClass;
  if (!PARTY_MEMBERS.has(mention(owner).text.toLowerCase())) return false;
  return id === 'head of state' || id === 'head of government' || /\b(?:mayor|governor)$/.test(phrase.title);
}

/** "professor of Women's Studies", "in Sport Studies": what somebody teaches reads like a body, and is none without a word for one. */
function isSubject(index: MentionIndex, { title }: OfficePhrase, owner: number): boolean {
  const { first, last, head, type } = index.mention(owner);
  if (
    type !== 'Organization' ||
    !TEACHING.test(title) ||
    !['of', 'in'].includes(caseOf(index.tree, head) ?? '')
  )
    return false;
  const words = Array.from({ length: last - first }, (_, at) => wordAt(index.tree, first + at));
  return !words.some((word) => BODY_NOUNS.has(word));
}
