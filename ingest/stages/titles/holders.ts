// Who holds an office phrase: a name right behind it, a name it stands in apposition to, or the subject of "is".
import { CLAIM_RULES, type ClaimRule } from '#ingest/claim-rules.ts';
import { HELD_BY_BODIES, HELD_ONLY_BY_BODIES } from '#ingest/lexicon/offices.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { conjuncts, firstConjunct } from '#ingest/syntax/nouns.ts';
import type { OfficePhrase } from '#ingest/syntax/offices.ts';
import { isPartyTag } from '#ingest/syntax/party-tags.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { isCopular, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

export interface Holder {
  mention: number;
  rule: ClaimRule;
  /** The token that carries the predication, for readings by clause. */
  trigger: number;
}

/** Verbs after which an office is predicated of the subject or the object: "was elected president". */
const APPOINTING = new Set(
  'become remain elect name appoint serve act work nominate choose install crown swear reappoint reelect re-elect confirm be'.split(
    ' ',
  ),
);

export function holdersOf(index: MentionIndex, phrase: OfficePhrase): Holder[] {
  const before = namesBehind(index, phrase);
  if (before.length > 0)
    return before.map((mention) => ({ mention, rule: CLAIM_RULES.titleBefore, trigger: phrase.head }));
  const apposed = phrase.plural ? null : apposedTo(index, phrase);
  if (apposed !== null) return [{ mention: apposed, rule: CLAIM_RULES.titleBehind, trigger: phrase.head }];
  return predicated(index, phrase);
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
      if (named !== null && canHold(index, named, phrase) && adjoins(index, named, phrase)) return named;
    }
    for (const child of dependents(tree, top, 'appos')) {
      const named = index.at(child);
      if (named !== null && canHold(index, named, phrase)) return named;
    }
  }
  return besideComma(index, phrase);
}

/** No other name of a person between a name and its office: the parser may hang an apposition too far to the left. */
function adjoins(index: MentionIndex, named: number, phrase: OfficePhrase): boolean {
  const { last } = index.mention(named);
  return !index.mentions.some((other) => {
    const mention = index.mention(other);
    return (
      !isPartyTag(index, other) &&
      mention.type === 'Person' &&
      mention.kind === 'name' &&
      mention.first >= last &&
      mention.last <= phrase.first
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
  const named = index.mentions.find(
    (candidate) => index.mention(candidate).last === at && canHold(index, candidate, phrase),
  );
  return named ?? null;
}

/** "X is president of Y", "X was elected president", "X served as head of Y". */
function predicated(index: MentionIndex, phrase: OfficePhrase): Holder[] {
  const { tree } = index;
  const top = firstConjunct(tree, phrase.head);
  const found = (tokens: number[], trigger: number): Holder[] =>
    tokens.flatMap((token) => {
      const mention = index.at(token);
      if (mention === null || !(canHold(index, mention, phrase) || index.mention(mention).kind === 'pronoun'))
        return [];
      return [{ mention, rule: CLAIM_RULES.titleCopula, trigger }];
    });
  if (isCopular(tree, top)) return found(surfaceSubjects(tree, top), top);
  const { head, deprel } = tokenAt(tree, top);
  if (head < 0 || !APPOINTING.has(lemmaAt(tree, head))) return [];
  const asRole =
    deprel === 'obl' && dependents(tree, top, 'case').some((child) => wordAt(tree, child) === 'as');
  if (!asRole && deprel !== 'xcomp' && deprel !== 'obj') return [];
  const objects = patients(tree, head).filter((token) => token !== top);
  return found(objects.length > 0 ? objects : surfaceSubjects(tree, head), head);
}
