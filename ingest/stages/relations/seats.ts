// Where bodies and places are, without a verb: "Larami Corp. of Philadelphia", "the institute in Barcelona", "Moscow
// Interfax", "the French carmaker X", "Zambia's Kafue River".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { BODY_KINDS } from '#ingest/lexicon/alliances.ts';
import { isCompanyNoun } from '#ingest/lexicon/company-nouns.ts';
import { NOMINALS, ORGAN_NOUNS, STANDS_FOR_OWNER } from '#ingest/lexicon/nominals.ts';
import { OFFICES } from '#ingest/lexicon/offices.ts';
import { isOrganName } from '#ingest/lexicon/organs.ts';
import type { ClaimState, MentionState } from '#ingest/state.ts';
import { caseOf, firstConjunct, possessorsOf } from '#ingest/syntax/nouns.ts';
import { type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

const IN = new Set(['in', 'at']);

function isPlace({ type, kind }: MentionState): boolean {
  return type === 'Location' && kind === 'name';
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ['BASED_IN', 'based in'],
  ['AGENCY_OF', 'agency of'],
  ['PART_OF', 'part of'],
]);

function claim(context: RuleContext, type: string, ends: [number, number], token: number): ClaimState {
  return draftClaim({
    rule: CLAIM_RULES.seat,
    sentence: context.sentence,
    type,
    label: LABELS.get(type) ?? 'in',
    subject: ends[0],
    object: ends[1],
    trigger: spanOf(context.tree, token),
    triggerToken: token,
  });
}

export function seatClaims(context: RuleContext, mention: number): ClaimState[] {
  const { type, kind } = context.index.mention(mention);
  if (kind !== 'name') return [];
  if (type === 'Organization')
    return [
      ...placedBehind(context, mention),
      ...placedInFront(context, mention),
      ...ownedBody(context, mention),
      ...describedBody(context, mention),
    ];
  return type === 'Location'
    ? [
        ...placedBehind(context, mention),
        ...ownedPlace(context, mention),
        ...describedPlace(context, mention),
      ]
    : [];
}

/** A phrase of place that hangs on the name and stands right behind it. */
function placedBehind(context: RuleContext, inner: number): ClaimState[] {
  const { tree, index } = context;
  const { head, last, type } = index.mention(inner);
  return dependents(tree, head, 'nmod').flatMap((token) => {
    const outer = index.at(token);
    if (outer === null || outer === inner || !isPlace(index.mention(outer))) return [];
    const preposition = caseOf(tree, token) ?? '';
    const { first, locationKind } = index.mention(outer);
    if (first < last || first - last > 4) return [];
    if (isActingBody(context, head)) return [];
    // "Read about Kenya in Oslo": no state is in a town or in another state.
    if (index.mention(inner).locationKind === 'country' && locationKind !== 'region') return [];
    if (IN.has(preposition)) return [claim(context, 'LOCATED_IN', [inner, outer], token)];
    const town = locationKind === 'city' || locationKind === 'region';
    // "Nippon Steel of Japan"; an organ is its agency.
    const homeland = locationKind === 'country' && !isOrgan(context, index.mention(inner).first, last);
    return preposition === 'of' && type === 'Organization' && (town || homeland)
      ? [claim(context, 'BASED_IN', [inner, outer], token)]
      : [];
  });
}

/** "Met mediators of Y in Oslo": they are there, and not Y. */
function isActingBody({ tree }: RuleContext, body: number): boolean {
  const { head, deprel } = tokenAt(tree, body);
  return deprel === 'nmod' && caseOf(tree, body) === 'of' && STANDS_FOR_OWNER.has(wordAt(tree, head));
}

/** "Cape Town Supreme Court", "the Russian company X": a place or demonym in front, with at most a noun between. */
function placedInFront(context: RuleContext, body: number): ClaimState[] {
  const { tree, index } = context;
  const { first, last, head } = index.mention(body);
  // "The London weekly The Lantern".
  const begin = tokenAt(tree, first - 1).text === 'The' ? first - 1 : first;
  let at = begin;
  while (begin - at < 3 && isBodyNoun(context, at - 1)) at--;
  const place = index.endingAt(at);
  if (place === null || index.mention(place).last !== at || !isPlace(index.mention(place))) return [];
  if (index.mention(place).locationKind === 'country' && at === first) return [];
  const above = tokenAt(tree, index.mention(place).head);
  const inside = (above.head >= at && above.head < last) || above.head === head;
  if (!inside || !['compound', 'amod', 'nmod', 'flat'].includes(above.deprel)) return [];
  const organ = at === first && ORGAN_NOUNS.has(wordAt(tree, last - 1));
  return organ ? [] : [claim(context, 'BASED_IN', [body, place], at)];
}

function isBodyNoun({ tree }: RuleContext, token: number): boolean {
  const { upos } = tokenAt(tree, token);
  if (upos === 'NOUN') return isNounForBody(lemmaAt(tree, token)) || isCompoundOf(tree, token);
  return upos === 'ADJ' && /^\p{Ll}/u.test(tokenAt(tree, token).text);
}

/** "gas" in "the gas company". */
function isCompoundOf(tree: RuleContext['tree'], token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  return deprel === 'compound' && isNounForBody(lemmaAt(tree, head));
}

function isNounForBody(lemma: string): boolean {
  return NOMINALS.get(lemma)?.type === 'Organization' || isCompanyNoun(lemma);
}

/** "Japan's Mitsuwa Corp", "Greece's Syriza party": a body that is no organ of the country in front of it. */
function ownedBody(context: RuleContext, body: number): ClaimState[] {
  const { tree, index } = context;
  const { first, last } = index.mention(body);
  if (isOrgan(context, first, last) || BODY_KINDS.has(index.mention(body).text.toLowerCase())) return [];
  const country = index.endingAt(first);
  if (country === null || !/^['’]s?$/.test(wordAt(tree, first - 1)) || !isPlace(index.mention(country)))
    return [];
  const owned = tokenAt(tree, index.mention(country).head).head;
  const inside = owned >= first && owned < last;
  const behind = owned === last && isNounForBody(lemmaAt(tree, last));
  return inside || behind ? [claim(context, 'BASED_IN', [body, country], owned)] : [];
}

function isOrgan({ tree }: RuleContext, first: number, last: number): boolean {
  return isOrganName(Array.from({ length: last - first }, (_, at) => wordAt(tree, first + at)));
}

/** "central bank", "intelligence agency"; no "oil company", and no bank but the state's. */
function isOrganNoun(tree: RuleContext['tree'], noun: number): boolean {
  const words = dependents(tree, noun, 'amod', 'compound').map((token) => wordAt(tree, token));
  return ORGAN_NOUNS.has(lemmaAt(tree, noun)) && isOrganName([...words, lemmaAt(tree, noun)]);
}

/** "X, a British charity", "X, the Polish dairy unit": what a body is, with where it is from. */
function describedBody(context: RuleContext, body: number): ClaimState[] {
  const { tree, index } = context;
  const { head } = index.mention(body);
  // "Japan's space agency, X": the noun may come first.
  const first = firstConjunct(tree, head);
  const { head: front, deprel } = tokenAt(tree, first);
  // "Two Polish banks, X and Y": a plural tells it of each; of "the Polish bank Z" it is Z that is meant.
  const told = first === head || wordAt(tree, front) !== lemmaAt(tree, front);
  const isOthers = index.mentions.some((other) => {
    const named = index.mention(other);
    return other !== body && named.kind === 'name' && named.first === front + 1;
  });
  const above = deprel === 'appos' && told && !isOthers ? [front] : [];
  return [...dependents(tree, head, 'appos'), ...above].flatMap((noun) => {
    if (tokenAt(tree, noun).upos !== 'NOUN' || !isNounForBody(lemmaAt(tree, noun))) return [];
    return dependents(tree, noun, 'amod', 'compound', 'nmod').flatMap((token) => {
      const place = index.at(token);
      if (place === null || place === body) return [];
      if (isParentOf(context, noun, token)) return [claim(context, 'PART_OF', [body, place], noun)];
      if (!isPlace(index.mention(place))) return [];
      if (token > noun && IN.has(caseOf(tree, token) ?? ''))
        return [claim(context, 'LOCATED_IN', [body, place], noun)];
      const { locationKind, last } = index.mention(place);
      const isState = locationKind === 'country';
      // What a town owns may be elsewhere, and a partner is somewhere else.
      const ofState =
        isState &&
        !OFFICES.has(lemmaAt(tree, noun)) &&
        (possessorsOf(tree, noun).includes(token) || caseOf(tree, token) === 'of');
      const inFront =
        token < noun &&
        caseOf(tree, token) === null &&
        last <= noun &&
        !possessorsOf(tree, noun).includes(token);
      if (!ofState && !inFront) return [];
      const organ = isState && isOrganNoun(tree, noun);
      return [claim(context, organ ? 'AGENCY_OF' : 'BASED_IN', [body, place], noun)];
    });
  });
}

/** "The U.N. refugee agency, X", "X, NATO's cyber command": the body whose organ the noun is. */
function isParentOf({ tree, index }: RuleContext, noun: number, token: number): boolean {
  const parent = index.at(token);
  const { type, kind } = index.mention(parent ?? 0);
  if (parent === null || type !== 'Organization' || kind !== 'name') return false;
  const before = token < noun && caseOf(tree, token) === null;
  return before && ORGAN_NOUNS.has(lemmaAt(tree, noun)) && !OFFICES.has(lemmaAt(tree, noun));
}

/** "Zambia's Kafue River", "Beijing's Tiananmen Square". */
function ownedPlace(context: RuleContext, inner: number): ClaimState[] {
  const { tree, index } = context;
  const { head, first, locationKind } = index.mention(inner);
  if (locationKind === 'country') return [];
  return possessorsOf(tree, head).flatMap((token) => {
    const outer = index.at(token);
    if (outer === null || !isPlace(index.mention(outer)) || index.mention(outer).last !== first - 1)
      return [];
    return [claim(context, 'LOCATED_IN', [inner, outer], head)];
  });
}

const SETTLEMENTS: ReadonlySet<string> = new Set(
  `city town village capital port resort suburb district island region province state territory enclave peninsula county
   municipality neighbourhood neighborhood borough hamlet settlement`.split(/\s+/),
);

/** "The Indonesian city of X", "the Nepalese capital, X", "the island of X in Greece", "X, a town in Peru". */
function describedPlace(context: RuleContext, inner: number): ClaimState[] {
  const { tree, index } = context;
  const { head } = index.mention(inner);
  const above = tokenAt(tree, head);
  const ofNoun = above.deprel === 'nmod' && caseOf(tree, head) === 'of';
  const nouns = [
    ...(ofNoun || above.deprel === 'appos' ? [above.head] : []),
    ...dependents(tree, head, 'appos'),
  ].filter((noun) => tokenAt(tree, noun).upos === 'NOUN' && SETTLEMENTS.has(lemmaAt(tree, noun)));
  return nouns.flatMap((noun) => {
    const outer = [
      ...dependents(tree, noun, 'amod', 'compound', 'nmod').filter(
        (token) => token < noun && caseOf(tree, token) === null,
      ),
      ...dependents(tree, noun, 'nmod').filter((token) => IN.has(caseOf(tree, token) ?? '')),
    ].flatMap((token) => index.at(token) ?? []);
    return [...new Set(outer)]
      .filter((place) => place !== inner && isPlace(index.mention(place)) && isLarger(index.mention(place)))
      .map((place) => claim(context, 'LOCATED_IN', [inner, place], noun));
  });
}

function isLarger({ locationKind }: MentionState): boolean {
  return locationKind === 'country' || locationKind === 'region';
}
