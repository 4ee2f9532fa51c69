// Who holds an office phrase: a name right behind it, a name it stands in apposition to, or the subject of "is".
import { CLAIM_RULES, type ClaimRule } from '#ingest/claim-rules.ts';
import { HELD_BY_BODIES, HELD_ONLY_BY_BODIES } from '#ingest/lexicon/offices.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { conjuncts, firstConjunct, possessorsOf } from '#ingest/syntax/nouns.ts';
import type { OfficePhrase } from '#ingest/syntax/offices.ts';
import { commaBeforeTag, isPartyTag } from '#ingest/syntax/party-tags.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { holderBehindOwner } from './holder-behind-owner.ts';
import { oneOf } from './one-of-several.ts';
import { appointerOf, predicated } from './predicated.ts';

export interface Holder {
  mention: number;
  rule: ClaimRule;
  /** The token that carries the predication, for readings by clause. */
  trigger: number;
  /** Who gave the office, and has it where no other owner is named: "the bank named X chief executive". */
  appointer?: number;
}

export function holdersOf(index: MentionIndex, phrase: OfficePhrase): Holder[] {
  const before = namesBehind(index, phrase);
  if (before.length > 0)
    return before.map((mention) => ({
      mention,
      rule: CLAIM_RULES.titleBefore,
      trigger: phrase.head,
      ...dismissedBy(index, phrase, mention),
    }));
  const several = phrase.plural ? apposedToSeveral(index, phrase) : [];
  if (several.length > 0)
    return several.map((mention) => ({ mention, rule: CLAIM_RULES.titleBehind, trigger: phrase.head }));
  const apposed = phrase.plural ? apposedAsOne(index, phrase) : apposedTo(index, phrase);
  if (apposed !== null) return [{ mention: apposed, rule: CLAIM_RULES.titleBehind, trigger: phrase.head }];
  const named =
    behindOwner(index, phrase) ??
    holderBehindOwner(index, phrase, (mention) => canHold(index, mention, phrase));
  if (named !== null) return [{ mention: named, rule: CLAIM_RULES.titleBehind, trigger: phrase.head }];
  return predicated(index, phrase, (mention) => canHold(index, mention, phrase));
}

const DISMISSING: ReadonlySet<string> = new Set(['fire', 'sack', 'dismiss', 'suspend', 'demote']);

/** "The bank sacked finance chief X": who can dismiss somebody from an office has given it. */
function dismissedBy(index: MentionIndex, phrase: OfficePhrase, holder: number): Pick<Holder, 'appointer'> {
  const { tree } = index;
  const object = [index.mention(holder).head, phrase.head].find(
    (token) =>
      tokenAt(tree, token).deprel === 'obj' && DISMISSING.has(lemmaAt(tree, tokenAt(tree, token).head)),
  );
  if (object === undefined || /^(?:former|ex)\b/.test(phrase.title)) return {};
  const appointer = appointerOf(index, tokenAt(tree, object).head);
  return appointer === null ? {} : { appointer };
}

/** "President X"; "Presidents X and Y" gives both. */
function namesBehind(index: MentionIndex, phrase: OfficePhrase): number[] {
  const next = index.mentions.find(
    (candidate) => index.mention(candidate).first === phrase.last && canHold(index, candidate, phrase),
  );
  if (next === undefined) return [];
  if (!phrase.plural) return [next];
  return conjuncts(index.tree, index.mention(next).head).flatMap((token) => {
    const mention = index.at(token);
    return mention !== null && canHold(index, mention, phrase) ? [mention] : [];
  });
}

/** Offices are held by people; states and bodies can be members, and only bodies are subsidiaries. */
function canHold(index: MentionIndex, mention: number, phrase: OfficePhrase): boolean {
  const { type, kind } = index.mention(mention);
  const { id } = phrase.officeClass;
  if (kind !== 'name' || isPartyTag(index, mention)) return false;
  if (type === 'Person') return !HELD_ONLY_BY_BODIES.has(id);
  const body = HELD_BY_BODIES.has(id) || HELD_ONLY_BY_BODIES.has(id);
  return body && (type === 'Organization' || (type === 'Location' && HELD_BY_BODIES.has(id)));
}

/** "X, president of Y" and "Y's president, X": apposition in either direction, also of a coordinated office. */
function apposedTo(index: MentionIndex, phrase: OfficePhrase): number | null {
  const { tree } = index;
  const tops = new Set([phrase.head, firstConjunct(tree, phrase.head), phrase.last - 1]);
  for (const top of tops) {
    const { head, deprel } = tokenAt(tree, top);
    if (deprel === 'appos' && head >= 0) {
      const named = index.at(head);
      if (
        named !== null &&
        canHold(index, named, phrase) &&
        adjoins(index, named, Math.min(phrase.first, top))
      )
        return named;
    }
    for (const child of dependents(tree, top, 'appos')) {
      const named = index.at(child);
      if (named !== null && canHold(index, named, phrase)) return named;
    }
  }
  return besideComma(index, phrase);
}

/** "X and Y, both members of Z": a plural in apposition to a list is said of all of it. */
function apposedToSeveral(index: MentionIndex, phrase: OfficePhrase): number[] {
  const { tree } = index;
  const { head, deprel } = tokenAt(tree, phrase.head);
  if (deprel !== 'appos' || head < 0) return [];
  const listed = conjuncts(tree, firstConjunct(tree, head));
  const named = listed
    .flatMap((token) => index.at(token) ?? [])
    .filter((name) => canHold(index, name, phrase));
  const before = named.every((name) => index.mention(name).last <= phrase.first);
  return before && named.length > 1 && named.length === listed.length ? named : [];
}

/** "X, one of the leaders of Y". */
function apposedAsOne(index: MentionIndex, phrase: OfficePhrase): number | null {
  const one = oneOf(index.tree, phrase.head);
  const { head, deprel } = tokenAt(index.tree, one ?? -1);
  const named = one !== null && deprel === 'appos' ? index.at(head) : null;
  return named !== null && canHold(index, named, phrase) ? named : null;
}

/** No other name of a person between a name and its office: the parser may hang an apposition too far to the left. */
function adjoins(index: MentionIndex, named: number, office: number): boolean {
  const { last } = index.mention(named);
  return !index.mentions.some((other) => {
    const mention = index.mention(other);
    return (
      !isPartyTag(index, other) &&
      mention.type === 'Person' &&
      mention.kind === 'name' &&
      mention.first >= last &&
      mention.last <= office
    );
  });
}

const BESIDE = new Set(['DET', 'ADJ', 'PROPN', 'NOUN', 'PART', 'ADV']);

/** Fallback on word order: name, comma, office with nothing but its modifiers between, closed by a mark or the end. */
function besideComma(index: MentionIndex, phrase: OfficePhrase): number | null {
  const { tree } = index;
  let at = phrase.first - 1;
  while (at > 0 && BESIDE.has(tokenAt(tree, at).upos) && phrase.first - at < 6) at--;
  if (
    tokenAt(tree, at).text !== ',' ||
    !['appos', 'list', 'parataxis', 'dep', 'nmod'].includes(tokenAt(tree, phrase.head).deprel)
  )
    return null;
  const end = commaBeforeTag(tree, at);
  const named = index.mentions.find(
    (candidate) => index.mention(candidate).last === end && canHold(index, candidate, phrase),
  );
  return named ?? null;
}

const CLOSING: ReadonlySet<string> = new Set([',', '.', ';', ')', '']);

/** "The mayor of London, X, said", "its commander in Homs, X, said": the name of whoever holds it, between commas behind what it is the office of. */
function behindOwner(index: MentionIndex, phrase: OfficePhrase): number | null {
  const { tree } = index;
  const within = wordAt(tree, phrase.last) === 'in' && possessorsOf(tree, phrase.head).length > 0;
  if (phrase.plural || !(within || ['of', 'for', 'to'].includes(wordAt(tree, phrase.last)))) return null;
  const comma = tree.tokens.findIndex(({ text }, at) => at > phrase.last && text === ',');
  if (comma < 0 || comma - phrase.last > 6) return null;
  if (!index.mentions.some((owner) => index.mention(owner).last === comma)) return null;
  const named = index.mentions.find((candidate) => index.mention(candidate).first === comma + 1);
  if (named === undefined || index.mention(named).type !== 'Person' || !canHold(index, named, phrase))
    return null;
  const { last } = index.mention(named);
  const listed = ['and', 'or'].includes(wordAt(tree, last + 1));
  return CLOSING.has(tokenAt(tree, last).text) && !listed && isDefinite(index, phrase) ? named : null;
}

function isDefinite({ tree }: MentionIndex, { first }: OfficePhrase): boolean {
  let at = first - 1;
  while (tokenAt(tree, at).upos === 'ADJ') at--;
  return wordAt(tree, at) === 'the' || /^(?:['’]s?|its|their|his|her)$/.test(wordAt(tree, at));
}
