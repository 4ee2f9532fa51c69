// What kind of body somebody is: by the nouns that the document has beside the name, by the name's own words, or by nothing.
import { BODY_KINDS } from '#ingest/lexicon/alliances.ts';
import { COMPANY_NOUNS, isCompanyNoun } from '#ingest/lexicon/company-nouns.ts';
import { countryByAdjective, countryByCapital, countryByName } from '#ingest/lexicon/countries.ts';
import { NOMINALS, ORGAN_NOUNS } from '#ingest/lexicon/nominals.ts';
import type { MentionState } from '#ingest/state.ts';
import { NAMED_KINDS } from '#ingest/syntax/named-by.ts';
import { isPossessive } from '#ingest/syntax/nouns.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';

import { bodyNounOf, bodyWords } from './body-names.ts';
import type { Work } from './types.ts';

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Nouns for any company. */
const ANY_COMPANY = set('company firm corporation group conglomerate business');

const ALIKE: ReadonlyArray<ReadonlySet<string>> = [
  ANY_COMPANY,
  set('organization organisation body institution'),
  set('alliance pact bloc'),
  set('agency service bureau department'),
  set('airline carrier'),
  set('bank lender'),
  set('carmaker automaker manufacturer'),
  set('retailer supermarket grocer chain'),
  set('newspaper daily paper tabloid'),
  set('club team side'),
  set('movement militia group faction'),
  set('charity organization organisation group'),
  set('university college school institute'),
];

/** Words of names that tell a trade: the beginning or the end of one of them. */
const TRADES: ReadonlyMap<string, RegExp> = new Map([
  ['airline', /^air(?:lines?|ways)?$|air$/],
  ['bank', /bank$|^(?:banco|banque|banca|kredit)$/],
  ['insurer', /insurance$|assurance$|^mutual$/],
  ['steelmaker', /steel$/],
  ['drugmaker', /^pharma/],
  ['carmaker', /^(?:motors?|auto|automobiles?)$/],
  ['chipmaker', /^(?:semiconductors?|chips?)$/],
  ['broadcaster', /^(?:tv|television|radio|broadcasting)$/],
  ['newspaper', /^(?:times|post|herald|tribune|gazette|telegraph)$/],
  ['club', /^(?:fc|real|united|rovers|wanderers|dinamo|dynamo|sporting|athletic)$/],
]);

function alike(left: string, right: string): boolean {
  return left === right || ALIKE.some((nouns) => nouns.has(left) && nouns.has(right));
}

/** Whether a noun with an article can stand for a body that was named before. */
export function isBodyNoun(lemma: string): boolean {
  return NOMINALS.get(lemma)?.type === 'Organization' || COMPANY_NOUNS.has(lemma);
}

/** Nouns for some companies only; a bank, a paper or a club is said to be one. */
export function isTradeNoun(noun: string): boolean {
  return TRADE_NOUNS.has(noun) || noun.endsWith('maker');
}

const TRADE_NOUNS = set(
  'airline carrier lender retailer manufacturer insurer publisher refiner grocer utility startup brokerage',
);

/** Whom a club has: "Betis coach X", "Betis sacked its coach". */
const OF_CLUBS = set('coach striker midfielder defender goalkeeper forward winger');

/** Nouns that any of several kinds of body is called by. */
const GENERIC = set(
  'company firm corporation group conglomerate business organization organisation body institution',
);

/** Whether such a noun rather goes to a body that is said to be one than to one of which nothing is said. */
export function isTelling(noun: string): boolean {
  return !GENERIC.has(noun);
}

interface Said {
  nouns: ReadonlySet<string>;
  /** Common names of the states that the document puts it in. */
  states: ReadonlySet<string>;
}

const KNOWN = new WeakMap<Work, Map<number, Said>>();

/** What the document says a body is, anywhere: "X, a Swiss bank", "the bank X", "X is a bank". */
export function saidOf(work: Work, cluster: number): Said {
  const known = KNOWN.get(work) ?? new Map<number, Said>();
  KNOWN.set(work, known);
  const found = known.get(cluster);
  if (found !== undefined) return found;
  const nouns = new Set<string>();
  const states = new Set<string>();
  for (const index of work.drafts[cluster]?.mentions ?? []) {
    const mention = work.mentions[index];
    const tree = work.indexes[mention?.sentence ?? -1]?.tree;
    if (mention?.kind !== 'name' || tree === undefined) continue;
    const beside = nounsBeside(tree, mention);
    for (const noun of beside) nouns.add(lemmaAt(tree, noun));
    if (hasCoach(tree, mention)) nouns.add('club');
    for (const token of [mention.head, ...beside])
      for (const state of statesBeside(tree, token)) states.add(state);
  }
  const said = { nouns, states };
  known.set(cluster, said);
  return said;
}

function nounsBeside(tree: Tree, { first, last, head }: MentionState): number[] {
  const { head: above, deprel } = tokenAt(tree, head);
  const tied = (token: number): boolean => tokenAt(tree, token).head === head || above === token;
  const front = tied(first - 1) ? [first - 1] : [];
  const behind = dependents(tree, head, 'appos').filter((token) => token >= last);
  // "The Viv Ansanm gang alliance".
  const kind =
    ['compound', 'flat'].includes(deprel) &&
    above >= last &&
    above - last <= 1 &&
    NAMED_KINDS.has(lemmaAt(tree, above))
      ? [above]
      : [];
  const predicate =
    above >= 0 && ((deprel === 'nsubj' && hasDependent(tree, above, 'cop')) || deprel === 'appos')
      ? [above]
      : [];
  return [...front, ...behind, ...kind, ...predicate].filter((token) => {
    const lemma = lemmaAt(tree, token);
    return tokenAt(tree, token).upos === 'NOUN' && (isBodyNoun(lemma) || isCompanyNoun(lemma));
  });
}

function hasCoach(tree: Tree, { head }: MentionState): boolean {
  const { head: above, deprel } = tokenAt(tree, head);
  if (above < 0) return false;
  if (deprel !== 'nsubj') return ['nmod', 'compound'].includes(deprel) && OF_CLUBS.has(lemmaAt(tree, above));
  return dependents(tree, above, 'obj').some(
    (object) =>
      OF_CLUBS.has(lemmaAt(tree, object)) &&
      dependents(tree, object, 'nmod').some((child) => /^(?:its|their)$/i.test(tokenAt(tree, child).text)),
  );
}

/** States of "the Swiss group", "Italy's bank", "a Paris-based company". */
export function statesBeside(tree: Tree, noun: number): string[] {
  return dependents(tree, noun, 'amod', 'compound', 'nmod').flatMap((child) => {
    if (child > noun) return [];
    const { text } = tokenAt(tree, child);
    const based = text.replace(/-based$/, '');
    const state =
      countryByAdjective(text) ??
      (isPossessive(tree, child) || based !== text ? countryByName(based) : null) ??
      (based !== text ? countryByCapital(based) : null);
    return state === null ? [] : [state.name];
  });
}

/** How well a noun suits a body: 2 where text or name say so, 1 where nothing speaks against it, else 0. */
export function suits(work: Work, cluster: number, noun: string): 0 | 1 | 2 {
  const names = work.drafts[cluster]?.names ?? [];
  const { nouns } = saidOf(work, cluster);
  if ([...nouns].some((known) => alike(known, noun))) return 2;
  const kinds = names.flatMap((name) => BODY_KINDS.get(bodyWords(name).join(' ')) ?? []);
  if (kinds.length > 0) return kinds.some((kind) => alike(kind, noun)) ? 2 : 0;
  const trades = tradesOf(names);
  if (trades.some((trade) => alike(trade, noun))) return 2;
  const own = bodyNounOf(names);
  if (own !== null) return ownSuits(own, noun);
  if (nouns.size > 0) return ANY_COMPANY.has(noun) && [...nouns].some(isOfCompany) ? 1 : 0;
  if (trades.length > 0) return ANY_COMPANY.has(noun) ? 1 : 0;
  const initials = names.some((name) => /^\p{Lu}[\p{Lu}.]+$/u.test(name));
  return (initials && NOMINALS.has(noun)) || ANY_COMPANY.has(noun) || isTradeNoun(noun) ? 1 : 0;
}

function tradesOf(names: readonly string[]): string[] {
  const words = names.flatMap(bodyWords);
  return [...TRADES].flatMap(([trade, shape]) => (words.some((word) => shape.test(word)) ? [trade] : []));
}

function ownSuits(own: string, noun: string): 0 | 1 | 2 {
  if (alike(own, noun)) return own === noun ? 2 : 1;
  if (ANY_COMPANY.has(own)) return isTradeNoun(noun) ? 1 : 0;
  return !ORGAN_NOUNS.has(own) && (noun === 'organization' || noun === 'organisation') ? 1 : 0;
}

/** Kinds of body that are no companies. */
const NO_COMPANY = set(
  'union party movement militia club team side court ministry agency council committee commission parliament university',
);

function isOfCompany(noun: string): boolean {
  return !NO_COMPANY.has(noun);
}
