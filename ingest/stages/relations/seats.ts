// Where bodies and places are, without a verb: "Larami Corp. of Philadelphia", "the institute in Barcelona", "Moscow
// Interfax", "the French carmaker X", "Zambia's Kafue River".
import { BODY_KINDS } from '#ingest/lexicon/alliances.ts';
import { ORGAN_NOUNS, STANDS_FOR_OWNER } from '#ingest/lexicon/nominals.ts';
import { isOrganName } from '#ingest/lexicon/organs.ts';
import type { ClaimState, MentionState } from '#ingest/state.ts';
import { caseOf, possessorsOf } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, hasDependent, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { describedBody } from './described-bodies.ts';
import { isNounForBody, isPlace, seatClaim } from './seat-claim.ts';

const IN = new Set(['in', 'at']);

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
  // "An FDR in Iraq": one like the one who bears the name.
  if (hasDependent(tree, head, 'det', 'a', 'an')) return [];
  return dependents(tree, head, 'nmod').flatMap((token) => {
    const outer = index.at(token);
    if (outer === null || outer === inner || !isPlace(index.mention(outer))) return [];
    const preposition = caseOf(tree, token) ?? '';
    const { first, locationKind } = index.mention(outer);
    if (first < last || first - last > 4) return [];
    if (isActingBody(context, head)) return [];
    // "Read about Kenya in Oslo": no state is in a town or in another state.
    if (index.mention(inner).locationKind === 'country' && locationKind !== 'region') return [];
    if (IN.has(preposition)) return [seatClaim(context, 'LOCATED_IN', [inner, outer], token)];
    const town = locationKind === 'city' || locationKind === 'region';
    // "Nippon Steel of Japan"; an organ is its agency.
    const homeland = locationKind === 'country' && !isOrgan(context, index.mention(inner).first, last);
    return preposition === 'of' && type === 'Organization' && (town || homeland)
      ? [seatClaim(context, 'BASED_IN', [inner, outer], token)]
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
  return organ ? [] : [seatClaim(context, 'BASED_IN', [body, place], at)];
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
  return inside || behind ? [seatClaim(context, 'BASED_IN', [body, country], owned)] : [];
}

function isOrgan({ tree }: RuleContext, first: number, last: number): boolean {
  return isOrganName(Array.from({ length: last - first }, (_, at) => wordAt(tree, first + at)));
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
    return [seatClaim(context, 'LOCATED_IN', [inner, outer], head)];
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
      .map((place) => seatClaim(context, 'LOCATED_IN', [inner, place], noun));
  });
}

function isLarger({ locationKind }: MentionState): boolean {
  return locationKind === 'country' || locationKind === 'region';
}
