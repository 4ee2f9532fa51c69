// Where a body is from by what is said beside its name: "X, a British charity", "the Spanish insurer, X", "X, NATO's cyber command".
import { ORGAN_NOUNS } from '#ingest/lexicon/nominals.ts';
import { OFFICES } from '#ingest/lexicon/offices.ts';
import { isOrganName } from '#ingest/lexicon/organs.ts';
import type { ClaimState } from '#ingest/state.ts';
import { caseOf, firstConjunct, possessorsOf } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { isNounForBody, isPlace, seatClaim } from './seat-claim.ts';

const IN = new Set(['in', 'at']);

/** "central bank", "intelligence agency"; no "oil company", and no bank but the state's. */
function isOrganNoun(tree: RuleContext['tree'], noun: number): boolean {
  const words = dependents(tree, noun, 'amod', 'compound').map((token) => wordAt(tree, token));
  return ORGAN_NOUNS.has(lemmaAt(tree, noun)) && isOrganName([...words, lemmaAt(tree, noun)]);
}

/** "X, a British charity", "X, the Polish dairy unit": what a body is, with where it is from. */
export function describedBody(context: RuleContext, body: number): ClaimState[] {
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
  const own = dependents(tree, head, 'appos').filter((noun) => !isOfNearer(context, body, noun));
  const beside = descriptionBeside(context, body);
  const behind = beside === null || own.includes(beside) ? own : [beside];
  return [...behind, ...above].flatMap((noun) => {
    const lemma = lemmaAt(tree, noun);
    // "The agency and its Japanese counterpart, X": whose counterpart a body is, is a body.
    if (tokenAt(tree, noun).upos !== 'NOUN' || !(isNounForBody(lemma) || lemma === 'counterpart')) return [];
    return dependents(tree, noun, 'amod', 'compound', 'nmod').flatMap((token) => {
      const place = index.at(token);
      if (place === null || place === body) return [];
      if (isParentOf(context, noun, token)) return [seatClaim(context, 'PART_OF', [body, place], noun)];
      if (!isPlace(index.mention(place))) return [];
      if (token > noun && IN.has(caseOf(tree, token) ?? ''))
        return [seatClaim(context, 'LOCATED_IN', [body, place], noun)];
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
      return [seatClaim(context, organ ? 'AGENCY_OF' : 'BASED_IN', [body, place], noun)];
    });
  });
}

/** "X, the Spanish insurer, and Y, a Danish toymaker": another body's name stands right before the description. */
function isOfNearer({ tree, index }: RuleContext, body: number, noun: number): boolean {
  const comma = commaBefore(tree, noun);
  return index.mentions.some((other) => {
    const { type, kind, last } = index.mention(other);
    return other !== body && type === 'Organization' && kind === 'name' && last === comma;
  });
}

/** A description between commas right behind the name, wherever the parser hangs it. */
function descriptionBeside({ tree, index }: RuleContext, body: number): number | null {
  const { last } = index.mention(body);
  if (tokenAt(tree, last).text !== ',' || !/^(?:an?|the)$/.test(wordAt(tree, last + 1))) return null;
  let noun = last + 2;
  const isLast = () => tokenAt(tree, noun).upos === 'NOUN' && tokenAt(tree, noun + 1).upos !== 'NOUN';
  while (noun - last < 7 && !isLast()) noun++;
  const closed = /^[,.;)]?$/.test(tokenAt(tree, noun + 1).text);
  return noun - last < 7 && closed && commaBefore(tree, noun) === last ? noun : null;
}

function commaBefore(tree: RuleContext['tree'], noun: number): number {
  let at = noun - 1;
  while (at > 0 && tokenAt(tree, at).text !== ',' && tokenAt(tree, at).upos !== 'VERB') at--;
  return tokenAt(tree, at).text === ',' ? at : -1;
}

/** "The U.N. refugee agency, X", "X, NATO's cyber command": the body whose organ the noun is. */
function isParentOf({ tree, index }: RuleContext, noun: number, token: number): boolean {
  const parent = index.at(token);
  const { type, kind } = index.mention(parent ?? 0);
  if (parent === null || type !== 'Organization' || kind !== 'name') return false;
  const before = token < noun && caseOf(tree, token) === null;
  return before && ORGAN_NOUNS.has(lemmaAt(tree, noun)) && !OFFICES.has(lemmaAt(tree, noun));
}
