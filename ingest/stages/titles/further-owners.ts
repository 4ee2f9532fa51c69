// What an office is of in rarer shapes: an organ that no name has, a court, what "its" in an object goes back to.
import { COMPANY_NOUNS } from '#ingest/lexicon/company-nouns.ts';
import { BODY_NOUNS, NOMINALS, ORGAN_NOUNS, STANDS_FOR_OWNER } from '#ingest/lexicon/nominals.ts';
import { FIELD_CLASS, type OfficeClass, TIES } from '#ingest/lexicon/offices.ts';
import type { MentionState } from '#ingest/state.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { nameWithin } from '#ingest/syntax/named-by.ts';
import { firstConjunct, possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { OfficePhrase } from '#ingest/syntax/offices.ts';
import {
  dependents,
  hasDependent,
  lemmaAt,
  subtree,
  type Tree,
  tokenAt,
  wordAt,
} from '#ingest/syntax/tree.ts';
import { surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { ownerKindOf } from './owner-kind.ts';

function isOrgan({ tree }: MentionIndex, noun: number): boolean {
  const lemma = lemmaAt(tree, noun);
  return tokenAt(tree, noun).upos === 'NOUN' && (ORGAN_NOUNS.has(lemma) || STANDS_FOR_OWNER.has(lemma));
}

/** "a former colonel in Bulgaria's intelligence service", "Judge X of the High Court". */
export function furtherOwners(index: MentionIndex, phrase: OfficePhrase, holder: number): number[] {
  const { tree, mention, at } = index;
  const organs = withPreposition(tree, phrase.head, ['of', 'for', 'in', 'at', 'with']).filter((noun) =>
    isOrgan(index, noun),
  );
  const states = organs
    .flatMap((noun) => possessorsOf(tree, noun))
    .flatMap((token) => at(token) ?? [])
    .filter((owner) => ownerKindOf(mention(owner)) === 'country');
  if (states.length > 0) return states;
  if (TIES.has(phrase.officeClass.id)) return titledBehind(index, phrase);
  const ruled = /\b(?:mayor|governor)$/.test(phrase.title) ? placeOfClause(index, phrase, holder) : null;
  if (ruled !== null) return [ruled];
  if (!JUDGING.test(phrase.title) || mention(holder).first !== phrase.last) return [];
  return withPreposition(tree, mention(holder).head, ['of', 'at', 'on']).flatMap((token) => {
    const court = at(token);
    return court !== null && isCourt(index, court) ? [court] : [];
  });
}

/** "an ally of Y's late president X": an office between "of" and the name. */
function titledBehind({ tree, mention, mentions }: MentionIndex, { head }: OfficePhrase): number[] {
  return withPreposition(tree, head, ['of', 'to']).flatMap((noun) =>
    mentions.filter((named) => {
      const { first, type, kind } = mention(named);
      return (
        first === noun + 1 && type === 'Person' && kind === 'name' && tokenAt(tree, noun).upos === 'NOUN'
      );
    }),
  );
}

/** "Y, a town in Z, where Mayor X said": the place that the clause tells of. */
function placeOfClause(index: MentionIndex, { last }: OfficePhrase, holder: number): number | null {
  const { tree, mention, at } = index;
  const { head, first } = mention(holder);
  const { head: verb, deprel } = tokenAt(tree, head);
  if (first !== last || deprel !== 'nsubj' || tokenAt(tree, verb).deprel !== 'acl') return null;
  if (!hasDependent(tree, verb, 'advmod', 'where')) return null;
  const { head: place } = tokenAt(tree, verb);
  const above = tokenAt(tree, place).deprel === 'appos' ? [tokenAt(tree, place).head] : [];
  const named = [place, ...above].flatMap((token) => at(token) ?? []);
  return named.find((found) => mention(found).type === 'Location' && mention(found).kind === 'name') ?? null;
}

const JUDGING = /\b(?:judge|justice|magistrate|prosecutor)$/;

function isCourt({ tree, mention }: MentionIndex, body: number): boolean {
  const { type, kind, first, last } = mention(body);
  const words = Array.from({ length: last - first }, (_, at) => wordAt(tree, first + at));
  return (
    type === 'Organization' && kind === 'name' && words.some((word) => /^(?:courts?|tribunal)$/.test(word))
  );
}

const LEADING: ReadonlySet<string> = new Set(['head', 'head of state', 'head of government']);

/** "Y's transitional council president", "the Y parliament speaker": of the organ, not of the state. */
function isBesideOrgan(tree: Tree, office: number, owner: number): boolean {
  const noun = office - 1;
  return (
    noun >= owner &&
    tokenAt(tree, noun).upos === 'NOUN' &&
    tokenAt(tree, noun).head === office &&
    (ORGAN_NOUNS.has(lemmaAt(tree, noun)) || BODY_NOUNS.has(lemmaAt(tree, noun)))
  );
}

/** "Policy chief of Y", "marketing director of Y": of one field, which a plain noun in front names; a "party chief" heads it. */
export function isOfField(
  { tree, endingAt }: MentionIndex,
  { first, officeClass, office }: OfficePhrase,
): boolean {
  const noun = first - 1;
  const { upos, deprel, text } = tokenAt(tree, noun);
  const isPlain =
    upos === 'NOUN' && deprel === 'compound' && /^\p{Ll}/u.test(text) && endingAt(first) === null;
  if (!isPlain || officeClass.id !== 'head' || !/^(?:chief|head|boss|director|manager)$/.test(office))
    return false;
  const lemma = lemmaAt(tree, noun);
  return (
    !BODY_NOUNS.has(lemma) && !NOMINALS.has(lemma) && !COMPANY_NOUNS.has(lemma) && !lemma.endsWith('maker')
  );
}

/** "the commander of Y's navy": who heads an organ of a state is its official. */
export function asOfOrgan(
  { tree, mention }: MentionIndex,
  { head, officeClass }: Pick<OfficePhrase, 'head' | 'officeClass'>,
  owner: number,
): OfficeClass {
  if (!LEADING.has(officeClass.id) || ownerKindOf(mention(owner)) !== 'country') return officeClass;
  if (isBesideOrgan(tree, head, mention(owner).last)) return FIELD_CLASS;
  if (officeClass.id !== 'head') return officeClass;
  const organ = tokenAt(tree, mention(owner).head).head;
  const isInside = organ > head && organ >= mention(owner).last;
  return isInside && isOrgan({ tree } as MentionIndex, organ) ? FIELD_CLASS : officeClass;
}

/** "X and its rival Y", "replaced its leader, Y": the pronoun goes back to what it is joined to, or to who has the object. */
export function boundOwner(index: MentionIndex, office: number, holder: number, owner: number): number {
  const { mention, tree } = index;
  const { kind, type, text } = mention(owner);
  if (kind !== 'pronoun' || type === 'Person') return owner;
  const { first: begin } = mention(owner);
  const joined = wordAt(tree, begin - 1) === 'and' ? index.endingAt(begin - 1) : null;
  if (joined !== null && mention(joined).last === begin - 1 && isBodyName(mention(joined))) return joined;
  for (const token of [mention(holder).head, office]) {
    if (tokenAt(tree, token).deprel !== 'conj') continue;
    const first = bodyAt(index, firstConjunct(tree, token));
    if (first !== null && mention(first).last < mention(owner).first) return first;
  }
  const own = text.toLowerCase() === 'its' ? started(index, holder) : null;
  if (own !== null) return own;
  const { deprel, head: verb } = tokenAt(tree, office);
  if (deprel !== 'obj' || text.toLowerCase() !== 'its' || tokenAt(tree, verb).upos !== 'VERB') return owner;
  const subjects = surfaceSubjects(tree, verb).flatMap((token) => bodyAt(index, token) ?? []);
  const [only] = [...new Set(subjects)];
  return subjects.length === 1 && only !== undefined ? only : owner;
}

const STARTING: ReadonlySet<string> = new Set([
  'found',
  'start',
  'launch',
  'create',
  'establish',
  'co-found',
]);

/** "X, who left Y to start the studio Z, is its head": the body that X is said to have started, and no other. */
function started(index: MentionIndex, holder: number): number | null {
  const { tree, mention } = index;
  const bodies = subtree(tree, mention(holder).head)
    .filter((token) => tokenAt(tree, token).upos === 'VERB' && STARTING.has(lemmaAt(tree, token)))
    .flatMap((verb) => dependents(tree, verb, 'obj'))
    .flatMap((token) => bodyAt(index, token) ?? []);
  return new Set(bodies).size === 1 ? (bodies[0] ?? null) : null;
}

function isBodyName({ kind, type }: MentionState): boolean {
  return kind === 'name' && ['Organization', 'Location'].includes(type);
}

/** The body or state that a token names by itself, by an apposition, or as its kind: "the bank X", "the X party". */
export function bodyAt(index: MentionIndex, token: number): number | null {
  const { at, mention, tree } = index;
  const found = at(token);
  const isBody = (candidate: number) => isBodyName(mention(candidate));
  if (found !== null && isBody(found)) return found;
  const within = nameWithin({ index, tree }, token, 'Organization');
  const apposed = dependents(tree, token, 'appos').flatMap((child) => at(child) ?? []);
  return (
    within ?? apposed.find((candidate) => mention(candidate).first === token + 1 && isBody(candidate)) ?? null
  );
}
