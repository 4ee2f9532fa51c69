// What the rules share: one sentence's tree and mentions, and the clusters behind them.
import {
  ACT_NOUNS,
  ARMED_CRAFT,
  CALLED_AFTER_LEADER,
  STANDS_FOR_BODY,
  STANDS_FOR_OWNER,
} from '#ingest/lexicon/nominals.ts';
import { HONORIFICS } from '#ingest/lexicon/offices.ts';

import type { DocumentState, MentionState } from '../state.ts';
import { indexMentions, type MentionIndex } from './mention-index.ts';
import { caseOf, conjuncts, possessorsOf } from './nouns.ts';
import { findOffices } from './offices.ts';
import { describedBy, examplesOf, quantifiedBy } from './pointing-nouns.ts';
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from './tree.ts';
import { isCopular, surfaceSubjects } from './verbs.ts';

export interface RuleContext {
  state: DocumentState;
  index: MentionIndex;
  tree: Tree;
  sentence: number;
}

/** An end of a claim, and how the words lead to it. */
export interface End {
  mention: number;
  /** self: the mention itself; stand-in: "Russian forces"; holder: "the Russian president"; owner: "NATO's decision". */
  via: 'self' | 'stand-in' | 'holder' | 'owner';
}

export function ruleContexts(state: DocumentState): RuleContext[] {
  return indexMentions(state).map((index) => ({ state, index, tree: index.tree, sentence: index.sentence }));
}

const NOBODY = new Set(['we', 'us', 'our', 'you', 'your', 'i', 'me', 'my', 'who', 'that', 'which']);

/** Whether a mention can be an end: a name, a resolved description, a pronoun of the third person. */
function isReferring(mention: MentionState): boolean {
  if (mention.kind === 'name') return true;
  if (mention.kind === 'nominal') return mention.clusters.length > 0;
  return mention.clusters.length > 0 || !NOBODY.has(mention.text.toLowerCase());
}

/** Nouns through which an end may be their owner: those that the set names, or any that an act is judged by. */
export type OwnedNouns = ReadonlySet<string> | 'acts' | null;

/** The end that a token stands for, or null. */
export function endAt(context: RuleContext, token: number, owned: OwnedNouns = null): End | null {
  const { index, tree } = context;
  const mention = index.at(token);
  if (mention !== null) {
    const target = index.mention(mention);
    const whole = target.head === token || target.kind === 'name';
    if (whole && isReferring(target)) return { mention, via: 'self' };
    const named =
      target.kind === 'nominal'
        ? (apposedName(context, token, target.type) ?? placeNamed(context, token, target.type))
        : null;
    if (named !== null) return { mention: named, via: 'self' };
  }
  const titled = mention === null ? (titledName(context, token) ?? describedName(context, token)) : null;
  if (titled !== null) return { mention: titled, via: 'self' };
  const described = isCopular(tree, token) ? surfaceSubjects(tree, token)[0] : undefined;
  if (described !== undefined && described !== token) return endAt(context, described);
  if (standsForOwner(tree, token)) {
    const owner = ownerNamed(context, token) ?? leaderNamed(context, token) ?? behindOf(context, token);
    if (owner !== null) return { mention: owner, via: 'stand-in' };
  }
  const represented = mention === null ? null : ownerOfHolder(context, mention, token);
  if (represented !== null) return { mention: represented, via: 'holder' };
  if (STANDS_FOR_BODY.has(wordAt(tree, token))) {
    const body = ownerNamed(context, token) ?? behindOf(context, token) ?? rightBehind(context, token);
    if (body !== null && ['Organization', 'Group'].includes(index.mention(body).type))
      return { mention: body, via: 'stand-in' };
  }
  const behind =
    mention === null || index.mention(mention).kind === 'nominal' ? pointedAt(tree, token) : null;
  if (behind !== null) return endAt(context, behind, owned);
  if (owned === null || tokenAt(tree, token).upos === 'VERB') return null;
  const owner =
    owned === 'acts'
      ? (possessor(context, token) ?? doerOf(context, token))
      : owned.has(lemmaAt(tree, token))
        ? ownerNamed(context, token)
        : null;
  return owner === null ? null : { mention: owner, via: 'owner' };
}

function pointedAt(tree: Tree, token: number): number | null {
  return quantifiedBy(tree, token) ?? describedBy(tree, token);
}

function standsForOwner(tree: Tree, token: number): boolean {
  const lemma = lemmaAt(tree, token);
  return STANDS_FOR_OWNER.has(wordAt(tree, token)) || STANDS_FOR_OWNER.has(lemma) || ARMED_CRAFT.has(lemma);
}

/** Offices whose holder acts for the state or body, also where nobody says who it is. */
const ACTING: ReadonlySet<string> = new Set([
  'head of state',
  'head of government',
  'minister',
  'official',
  'spokesperson',
  'leader',
]);

/** Of these, the ones whose holder does so for a body too. */
const SPEAKING: ReadonlySet<string> = new Set(['official', 'spokesperson']);

/** "The Turkish president accused ...": an office with its owner and without a name. */
function ownerOfHolder(context: RuleContext, mention: number, token: number): number | null {
  const { index, tree } = context;
  const { kind, head, type, clusters } = index.mention(mention);
  if (kind !== 'nominal' || type !== 'Person' || head !== token || clusters.length > 0) return null;
  const office = findOffices(tree).find(({ last }) => last === token + 1);
  if (office === undefined || !ACTING.has(office.officeClass.id) || isFormer(tree, token)) return null;
  const owner = ownerNamed(context, token) ?? behindOf(context, token);
  if (owner === null || index.mention(owner).kind !== 'name') return null;
  const { type: kindOfOwner } = index.mention(owner);
  const acts =
    kindOfOwner === 'Location' || (kindOfOwner === 'Organization' && SPEAKING.has(office.officeClass.id));
  return acts ? owner : null;
}

/** Who has left an office acts for nobody but himself. */
function isFormer(tree: Tree, token: number): boolean {
  return dependents(tree, token, 'amod', 'compound', 'advmod').some((child) =>
    /^(?:former|ex|late|retired|outgoing|one-time|onetime|then)$/.test(wordAt(tree, child)),
  );
}

/** "The Bush administration". */
function leaderNamed({ index, tree }: RuleContext, noun: number): number | null {
  if (!CALLED_AFTER_LEADER.has(lemmaAt(tree, noun))) return null;
  for (const token of dependents(tree, noun, 'compound', 'nmod', 'amod')) {
    const mention = index.at(token);
    if (mention === null || token !== noun - 1) continue;
    const { kind, type } = index.mention(mention);
    if (kind === 'name' && (type === 'Person' || type === 'Group')) return mention;
  }
  return null;
}

/** "The town of Mariupol": the place that the description names. */
function placeNamed({ index, tree }: RuleContext, noun: number, type: string): number | null {
  if (type !== 'Location') return null;
  for (const token of dependents(tree, noun, 'nmod', 'compound')) {
    const place = index.at(token);
    if (place === null || caseOf(tree, token) !== (token > noun ? 'of' : null)) continue;
    const { kind, type: named } = index.mention(place);
    if (kind === 'name' && named === 'Location') return place;
  }
  return null;
}

/** "a Senegalese plan", "calls by Belarus": whose act it is. */
function doerOf(context: RuleContext, noun: number): number | null {
  const { index, tree } = context;
  if (!ACT_NOUNS.has(lemmaAt(tree, noun)) && !ACT_NOUNS.has(wordAt(tree, noun))) return null;
  const by = dependents(tree, noun, 'nmod')
    .filter((child) => caseOf(tree, child) === 'by')
    .map((child) => endAt(context, child)?.mention ?? null)
    .find((mention) => mention !== null);
  if (by !== undefined) return by;
  const named = ownerNamed(context, noun);
  return named !== null && index.mention(named).type === 'Location' ? named : null;
}

/** "the rights leader X": the name right behind an office that the parser made the head. */
function titledName({ index, tree }: RuleContext, token: number): number | null {
  const office = findOffices(tree).find(({ head }) => head === token);
  if (office === undefined) return null;
  const at = HONORIFICS.has(wordAt(tree, office.last)) ? office.last + 1 : office.last;
  const named = index.mentions.find((candidate) => {
    const { first, kind, type } = index.mention(candidate);
    return first === at && kind === 'name' && type === 'Person';
  });
  return named ?? null;
}

/** "the Dutch chipmaker X": a name right behind a noun that is no description of somebody yet. */
function describedName({ index, tree }: RuleContext, noun: number): number | null {
  if (tokenAt(tree, noun).upos !== 'NOUN') return null;
  const named = dependents(tree, noun, 'appos').flatMap((token) => index.at(token) ?? []);
  return (
    named.find((name) => index.mention(name).first === noun + 1 && index.mention(name).kind === 'name') ??
    null
  );
}

/** "the mining company X", "X, the man ...": the name that a description introduces or is put behind. */
function apposedName({ index, tree }: RuleContext, noun: number, type: string): number | null {
  const { deprel, head } = tokenAt(tree, noun);
  const above = deprel === 'appos' ? [head] : [];
  for (const token of [...dependents(tree, noun, 'appos', 'flat'), ...above]) {
    const mention = index.at(token);
    if (mention !== null && index.mention(mention).kind === 'name' && index.mention(mention).type === type)
      return mention;
  }
  return null;
}

function possessor({ index, tree }: RuleContext, noun: number): number | null {
  for (const token of possessorsOf(tree, noun)) {
    const mention = index.at(token);
    if (mention !== null && isReferring(index.mention(mention))) return mention;
  }
  return null;
}

/** The owner in front of a noun: "Georgia's", "Russian", "NATO". */
export function ownerNamed(context: RuleContext, noun: number): number | null {
  const { index, tree } = context;
  const owner = possessor(context, noun);
  if (owner !== null) return owner;
  for (const token of dependents(tree, noun, 'amod', 'compound', 'nmod')) {
    const mention = index.at(token);
    if (token >= noun || mention === null || caseOf(tree, token) !== null) continue;
    const { kind, type } = index.mention(mention);
    if (kind === 'name' && (type === 'Location' || type === 'Organization')) return mention;
  }
  return null;
}

const BELONGING: ReadonlySet<string> = new Set(['of', 'from']);

/** "Fighters of the X": a name behind the preposition, wherever the parser hangs it. */
function rightBehind({ index, tree }: RuleContext, noun: number): number | null {
  if (!BELONGING.has(wordAt(tree, noun + 1))) return null;
  const from = wordAt(tree, noun + 2) === 'the' ? noun + 3 : noun + 2;
  const named = index.mentions.find((candidate) => index.mention(candidate).first === from);
  return named !== undefined && index.mention(named).kind === 'name' ? named : null;
}

function behindOf({ index, tree }: RuleContext, noun: number): number | null {
  for (const token of dependents(tree, noun, 'nmod')) {
    const mention = index.at(token);
    if (BELONGING.has(caseOf(tree, token) ?? '') && mention !== null && isReferring(index.mention(mention)))
      return mention;
  }
  return null;
}

/** True when two mentions are the same one or share a cluster. */
export function isSame({ index }: RuleContext, left: number, right: number): boolean {
  if (left === right) return true;
  const clusters = index.mention(left).clusters;
  return index.mention(right).clusters.some((cluster) => clusters.includes(cluster));
}

/** True for a mention that stands for several: "they", "the two leaders". */
export function isSeveral({ index }: RuleContext, mention: number): boolean {
  return index.mention(mention).clusters.length > 1;
}

/** "Thai and Cambodian soldiers": of either state. */
function severalStates({ index, tree }: RuleContext, noun: number): End[] {
  return dependents(tree, noun, 'amod')
    .flatMap((child) => conjuncts(tree, child))
    .flatMap((child) => index.at(child) ?? [])
    .filter((state) => index.mention(state).kind === 'name' && index.mention(state).type === 'Location')
    .map((state): End => ({ mention: state, via: 'stand-in' }));
}

/** "His counterparts, X and Y": the people whom a plural names behind it. */
function severalNamed(context: RuleContext, token: number): End[] {
  const { index, tree } = context;
  const states = standsForOwner(tree, token) ? severalStates(context, token) : [];
  if (states.length > 1) return states;
  const mention = index.at(token);
  if (
    mention === null ||
    index.mention(mention).kind !== 'nominal' ||
    index.mention(mention).type !== 'Group'
  )
    return [];
  return dependents(tree, token, 'appos')
    .filter((child) => child > token)
    .flatMap((child) => conjuncts(tree, child))
    .flatMap((child) => index.at(child) ?? [])
    .filter((named) => index.mention(named).kind === 'name' && index.mention(named).type === 'Person')
    .map((named): End => ({ mention: named, via: 'self' }));
}

export function ends(context: RuleContext, tokens: readonly number[], owned: OwnedNouns = null): End[] {
  return tokens.flatMap((token) => {
    const several = severalNamed(context, token);
    if (several.length > 0) return several;
    const end = endAt(context, token, owned);
    if (end !== null) return [end];
    return examplesOf(context.tree, token).flatMap((example) => endAt(context, example) ?? []);
  });
}

export function spanOf(tree: Tree, ...tokens: number[]): { start: number; end: number } {
  const sorted = [...tokens].sort((left, right) => left - right);
  return { start: tokenAt(tree, sorted[0] ?? 0).start, end: tokenAt(tree, sorted.at(-1) ?? 0).end };
}
