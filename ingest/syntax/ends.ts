// The ends of claims: which mention a word of the tree stands for, and how the words lead to it.
import { isCompanyNoun } from '#ingest/lexicon/company-nouns.ts';
import {
  ACT_NOUNS,
  ARMED_CRAFT,
  CALLED_AFTER_LEADER,
  HOMES,
  STANDS_FOR_BODY,
  STANDS_FOR_OWNER,
} from '#ingest/lexicon/nominals.ts';

import {
  apposedName,
  behindOf,
  describedName,
  governedFrom,
  heldByBody,
  isReferring,
  leaderNamed,
  memberNamed,
  nameAbove,
  nameWithin,
  ownerNamed,
  peopleNamed,
  possessor,
  rightBehind,
  selfNamed,
  titledName,
} from './named-by.ts';
import { caseOf, conjuncts, isPluralNoun } from './nouns.ts';
import { findOffices, type OfficePhrase } from './offices.ts';
import { isPersonNoun } from './person-nouns.ts';
import { describedBy, examplesOf, quantifiedBy } from './pointing-nouns.ts';
import type { RuleContext } from './rule-context.ts';
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from './tree.ts';
import { isCopular, surfaceSubjects } from './verbs.ts';

/** An end of a claim, and how the words lead to it. */
export interface End {
  mention: number;
  /** self: the mention itself; stand-in: "Russian forces"; holder: "the Russian president"; owner: "NATO's decision". */
  via: 'self' | 'stand-in' | 'holder' | 'owner';
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
    const isSome = ['Group', 'Location'].includes(target.type) && target.kind === 'name';
    const member = isSome ? memberNamed(context, mention) : null;
    if (whole && isReferring(target)) return { mention: member ?? mention, via: 'self' };
    const named =
      target.kind === 'nominal'
        ? (apposedName(context, token, target.type) ??
          nameWithin(context, token, target.type) ??
          selfNamed(context, token) ??
          heldByBody(context, token))
        : null;
    if (named !== null) return { mention: named, via: 'self' };
  }
  const titled =
    mention === null
      ? (titledName(context, token) ?? describedName(context, token) ?? nameAbove(context, token))
      : null;
  if (titled !== null) return { mention: titled, via: 'self' };
  const described = isCopular(tree, token) ? surfaceSubjects(tree, token)[0] : undefined;
  if (described !== undefined && described !== token) return endAt(context, described);
  const former = isFormerly(tree, token);
  if (standsForOwner(tree, token) && !former) {
    const owner =
      ownerNamed(context, token) ??
      leaderNamed(context, token) ??
      (CALLED_AFTER_LEADER.has(lemmaAt(tree, token)) ? peopleNamed(context, token) : null) ??
      governedFrom(context, token) ??
      behindOf(context, token);
    if (owner !== null) return { mention: owner, via: 'stand-in' };
  }
  const represented = mention === null ? null : ownerOfHolder(context, mention, token);
  if (represented !== null) return { mention: represented, via: 'holder' };
  if (STANDS_FOR_BODY.has(wordAt(tree, token)) && !former) {
    const body = [ownerNamed, peopleNamed, behindOf, rightBehind]
      .map((named) => named(context, token))
      .find((named) => named !== null && ['Organization', 'Group'].includes(index.mention(named).type));
    if (body !== undefined && body !== null) return { mention: body, via: 'stand-in' };
  }
  const behind =
    mention === null || index.mention(mention).kind === 'nominal' ? pointedAt(tree, token) : null;
  if (behind !== null) return endAt(context, behind, owned);
  if (owned === null || tokenAt(tree, token).upos === 'VERB') return null;
  const owner =
    owned === 'acts'
      ? (possessor(context, token) ?? doerOf(context, token))
      : owned.has(lemmaAt(tree, token))
        ? (bodyBehind(context, token) ?? ownerNamed(context, token) ?? byWhom(context, token))
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
  if (office === undefined || !ACTING.has(office.officeClass.id) || isFormer(tree, office)) return null;
  const owner = ownerNamed(context, token) ?? behindOf(context, token);
  if (owner === null || index.mention(owner).kind !== 'name') return null;
  const { type: kindOfOwner } = index.mention(owner);
  const acts =
    kindOfOwner === 'Location' || (kindOfOwner === 'Organization' && SPEAKING.has(office.officeClass.id));
  return acts ? owner : null;
}

/** Who has left an office acts for nobody but himself. */
function isFormer(tree: Tree, { head, title }: OfficePhrase): boolean {
  return title.startsWith('ex-') || isFormerly(tree, head);
}

/** "Former members of Y". */
function isFormerly(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'amod', 'compound', 'advmod').some((child) =>
    /^(?:former|ex|late|retired|outgoing|one-time|onetime|then|ousted|exiled|renegade)$/.test(
      wordAt(tree, child),
    ),
  );
}

/** "A drone strike by Chad". */
function byWhom(context: RuleContext, noun: number): number | null {
  return behindPreposition(context, noun, 'by');
}

function behindPreposition(context: RuleContext, noun: number, preposition: string): number | null {
  const { tree } = context;
  const [first] = dependents(tree, noun, 'nmod')
    .filter((child) => caseOf(tree, child) === preposition)
    .flatMap((child) => endAt(context, child)?.mention ?? []);
  return first ?? null;
}

/** What is "of" whoever does it, not of whom it is done to. */
const OF_DOER: ReadonlySet<string> = new Set('act action policy behaviour behavior conduct'.split(' '));

/** "a Senegalese plan", "calls by Belarus": whose act it is. */
function doerOf(context: RuleContext, noun: number): number | null {
  const { index, tree } = context;
  if (!ACT_NOUNS.has(lemmaAt(tree, noun)) && !ACT_NOUNS.has(wordAt(tree, noun))) return null;
  const by =
    byWhom(context, noun) ??
    (OF_DOER.has(lemmaAt(tree, noun)) ? behindPreposition(context, noun, 'of') : null);
  if (by !== null) return by;
  const named = ownerNamed(context, noun);
  return named !== null && index.mention(named).type === 'Location' ? named : null;
}

/** A place has what is "of" it in itself; of a person only a home is. */
function isNoOwner(type: string, noun: string): boolean {
  return type === 'Location' || (type === 'Person' && !HOMES.has(noun));
}

/** "Camps of the X": a body behind "of" owns them, whatever stands in front. */
function bodyBehind(context: RuleContext, noun: number): number | null {
  const { index, tree } = context;
  for (const token of dependents(tree, noun, 'nmod')) {
    if (caseOf(tree, token) !== 'of') continue;
    const body = index.at(token);
    // "A base of the Turkish army".
    const named = body !== null && isReferring(index.mention(body));
    const stand = !named && standsForOwner(tree, token) ? ownerNamed(context, token) : null;
    if (stand !== null) return stand;
    if (body === null || isNoOwner(index.mention(body).type, lemmaAt(tree, noun))) continue;
    if (isReferring(index.mention(body))) return body;
  }
  return null;
}

/** "Thai and Cambodian soldiers", "the foreign ministers of Thailand and Cambodia": of either state. */
function severalStates({ index, tree }: RuleContext, noun: number): End[] {
  const behind = isPluralNoun(tree, noun)
    ? dependents(tree, noun, 'nmod').filter((child) => child > noun && caseOf(tree, child) === 'of')
    : [];
  return [...dependents(tree, noun, 'amod'), ...behind]
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
  const described = mention === null ? null : index.mention(mention);
  if (described?.kind === 'name' || (described !== null && described.type !== 'Group')) return [];
  // "Two Spanish competitors, X and Y" is no mention of its own.
  const bodies = isPluralNoun(tree, token) && isCompanyNoun(lemmaAt(tree, token));
  const isOfPeople = isPluralNoun(tree, token) && isPersonNoun(lemmaAt(tree, token));
  if (described === null && !bodies && !isOfPeople) return [];
  const names = dependents(tree, token, 'appos')
    .filter((child) => child > token)
    .flatMap((child) => conjuncts(tree, child))
    .flatMap((child) => index.at(child) ?? [])
    .filter((named) => index.mention(named).kind === 'name');
  const ofType = (type: string) => names.filter((named) => index.mention(named).type === type);
  const found = bodies ? ofType('Organization') : [];
  // Rivals are people, too.
  const people = found.length === 0 ? ofType('Person') : [];
  return [...found, ...people].map((named): End => ({ mention: named, via: 'self' }));
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
