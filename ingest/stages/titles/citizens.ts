// Whose citizen somebody is: "Russian tycoon X", "Australian X", "Jamaica's X", "X of Italy", "X, an Australian".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { countryByAdjective, countryByName } from '#ingest/lexicon/countries.ts';
import { OFFICES, TIES } from '#ingest/lexicon/offices.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { caseOf, firstConjunct, isPluralNoun } from '#ingest/syntax/nouns.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { ownerKindOf } from './owner-kind.ts';

export function findCitizens(index: MentionIndex): ClaimState[] {
  return index.mentions.flatMap((person) => {
    const mention = index.mention(person);
    if (mention.type !== 'Person' || mention.kind !== 'name') return [];
    const found =
      describedBy(index, person) ??
      ownedBy(index, person) ??
      apposed(index, person) ??
      ofPlural(index, person);
    if (found === null) return [];
    const other = hyphenated(index, found);
    return [found, ...(other === null ? [] : [other])].map((each) => citizen(index, person, each));
  });
}

interface Citizenship {
  country: number;
  /** The token that says it. */
  token: number;
}

function citizen(index: MentionIndex, person: number, { country, token }: Citizenship): ClaimState {
  const { start, end } = tokenAt(index.tree, token);
  return draftClaim({
    rule: CLAIM_RULES.citizen,
    sentence: index.sentence,
    type: 'CITIZEN_OF',
    label: 'citizen of',
    subject: person,
    object: country,
    trigger: { start, end },
    triggerToken: token,
  });
}

/** "His Thai and Lao counterparts, X and Y": which of them is from where, their order says at best. */
function isOfSeveral({ tree }: MentionIndex, noun: number): boolean {
  return dependents(tree, noun, 'amod').some((child) => dependents(tree, child, 'conj').length > 0);
}

/** "The Swiss-Danish tycoon X": of both. */
function hyphenated(index: MentionIndex, { country, token }: Citizenship): Citizenship | null {
  const { first, text } = index.mention(country);
  // "Cuban-American" says where somebody's family is from.
  const other =
    wordAt(index.tree, first - 1) === '-' && text !== 'American' ? index.endingAt(first - 1) : null;
  return other !== null && isCountry(index, other) && index.mention(other).last === first - 1
    ? { country: other, token }
    : null;
}

function isCountry(index: MentionIndex, mention: number): boolean {
  return ownerKindOf(index.mention(mention)) === 'country';
}

/** "Russian tycoon X", "Australian X". */
function describedBy(index: MentionIndex, person: number): Citizenship | null {
  const { tree } = index;
  const { first, head } = index.mention(person);
  const apposed = behindComma(index, person);
  const noun = apposed ?? first - 1;
  const direct = index.endingAt(first);
  if (direct !== null && index.mention(direct).last === first) {
    const demonym = tokenAt(tree, index.mention(direct).head);
    const adjective = demonym.upos === 'ADJ' || countryByAdjective(index.mention(direct).text) !== null;
    const tied = demonym.head === head && ['amod', 'compound', 'nmod'].includes(demonym.deprel);
    if (adjective && tied && isCountry(index, direct))
      return { country: direct, token: index.mention(direct).head };
  }
  if (apposed === null && !isPersonNoun(lemmaAt(tree, noun))) return null;
  if (apposed !== null && isOfSeveral(index, apposed)) return null;
  if (tokenAt(tree, noun).upos !== 'NOUN') return null;
  let at = noun;
  while (['NOUN', 'ADJ'].includes(tokenAt(tree, at - 1).upos) && index.endingAt(at) === null && noun - at < 3)
    at--;
  const country = index.endingAt(at);
  if (country === null || index.mention(country).last !== at || !isCountry(index, country)) return null;
  const { type, text } = index.mention(country);
  // "Iran scholar X" studies it; "Hong Kong tycoon X" has no adjective that would say so.
  const hasAdjective = (countryByName(text)?.adjectives.length ?? 1) > 0;
  if (type === 'Location' && hasAdjective && tokenAt(tree, at - 1).upos !== 'ADJ') return null;
  return { country, token: noun };
}

/** "His Norwegian wife, X": the noun that the name stands in apposition to; not an office, whose state is another matter. */
function behindComma(index: MentionIndex, person: number): number | null {
  const { first, head } = index.mention(person);
  const { head: noun, deprel } = tokenAt(index.tree, head);
  if (deprel !== 'appos' || noun !== first - 2 || wordAt(index.tree, first - 1) !== ',') return null;
  const lemma = lemmaAt(index.tree, noun);
  return isPersonNoun(lemma) || TIES.has(OFFICES.get(lemma)?.id ?? '') ? noun : null;
}

/** "Jamaica's X", "X of Italy": the full name of somebody without an office. */
function ownedBy(index: MentionIndex, person: number): Citizenship | null {
  const { tree } = index;
  const { first, last, head, title } = index.mention(person);
  if (title !== null || last - first < 2) return null;
  const owner = index.endingAt(first);
  if (owner !== null && index.mention(owner).last < first && isCountry(index, owner)) {
    const token = index.mention(owner).head;
    return tokenAt(tree, token).head === head ? { country: owner, token } : null;
  }
  const behind = dependents(tree, head, 'nmod').find(
    (token) => caseOf(tree, token) === 'of' && token - last < 3 && token >= last,
  );
  const country = behind === undefined ? null : index.at(behind);
  if (behind === undefined || country === null || index.mention(country).type !== 'Location') return null;
  return isCountry(index, country) ? { country, token: behind } : null;
}

/** "The Kenyan runners X and Y": of each whom the plural names. */
function ofPlural(index: MentionIndex, person: number): Citizenship | null {
  const { tree } = index;
  const { head } = index.mention(person);
  const first = firstConjunct(tree, head);
  const front = first === head ? null : index.at(first);
  if (front === null || front === person || index.mention(front).type !== 'Person') return null;
  const noun = behindComma(index, front) ?? index.mention(front).first - 1;
  return isPluralNoun(tree, noun) ? describedBy(index, front) : null;
}

/** "X, an Australian, ...". */
function apposed(index: MentionIndex, person: number): Citizenship | null {
  const { tree } = index;
  const { head } = index.mention(person);
  const above =
    tokenAt(tree, head).deprel === 'appos' ? dependents(tree, tokenAt(tree, head).head, 'appos') : [];
  for (const token of [...dependents(tree, head, 'appos'), ...above]) {
    const country = index.at(token);
    if (country === null || token < head || index.mention(country).head !== token) continue;
    if (/^an?$/.test(wordAt(tree, index.mention(country).first - 1)) && isCountry(index, country))
      return { country, token };
  }
  return null;
}
