// The rules that make claims, as data: how often each is right, and what its polarity and modality are read from.

export interface ClaimRule {
  id: string;
  /** Share of its claims expected to be right on news, before anything is known about the sentence; 0..1. */
  prior: number;
  /**
   * clause: what the sentence does to the trigger ("will", "not", "said that") is done to the claim.
   * phrase: the sentence takes it for granted ("Russian President Vladimir Putin did not ..."), only a quotation counts.
   */
  scope: 'clause' | 'phrase';
  description: string;
}

function rule(id: string, prior: number, scope: ClaimRule['scope'], description: string): ClaimRule {
  return { id, prior, scope, description };
}

export const CLAIM_RULES = {
  titleBefore: rule('title-before', 0.95, 'phrase', 'owner, office, name: "Russian President X"'),
  titleBehind: rule('title-behind', 0.9, 'phrase', 'name, office in apposition, owner: "X, president of Y"'),
  titleCopula: rule('title-copula', 0.85, 'clause', 'name is or becomes office of owner'),
  titleContext: rule(
    'title-context',
    0.4,
    'phrase',
    'an office without owner, where the document speaks of one government',
  ),
  kin: rule('kin', 0.85, 'phrase', 'kinship noun between an owner and a name'),
  organOwner: rule(
    'organ-owner',
    0.85,
    'phrase',
    'a body named behind its owner: "Russia\'s Security Council"',
  ),
  citizen: rule('citizen', 0.8, 'phrase', 'demonym, person noun, name: "Russian tycoon X"'),
  placeInPlace: rule('place-in-place', 0.85, 'phrase', 'a place and the larger one behind a comma'),
  participle: rule(
    'participle',
    0.85,
    'phrase',
    'a name, a hyphen and a participle: "Boston-based X", "Iran-backed X"',
  ),
  counterpart: rule(
    'counterpart',
    0.8,
    'phrase',
    '"his Russian counterpart, X", "his minister, X": an office by that of another',
  ),
  idiom: rule('idiom', 0.75, 'clause', 'a verb and its object that say something together: "shook hands"'),
  party: rule('party', 0.85, 'phrase', '"X, a Democrat from Ohio", "Republican X"'),
  verb: rule('verb', 0.8, 'clause', 'a verb of an event class with both ends as its arguments'),
  verbStandIn: rule(
    'verb-stand-in',
    0.65,
    'clause',
    'the same, an end stands for its owner: "Russian forces"',
  ),
  verbOwner: rule(
    'verb-owner',
    0.6,
    'clause',
    'the same, the object is the owner of what is judged: "criticised Y\'s plan"',
  ),
  stateVerb: rule('state-verb', 0.8, 'clause', 'a verb of a static relation with both ends as its arguments'),
  pattern: rule(
    'pattern',
    0.6,
    'clause',
    'a verb that the event dictionary types by the words around it, with the nearest actor behind it',
  ),
  complaint: rule('complaint', 0.6, 'clause', 'a complaint about what somebody answers for'),
  noun: rule('noun', 0.75, 'clause', 'an event noun with both ends in its phrase or with its verb'),
  occasion: rule(
    'occasion',
    0.75,
    'phrase',
    'subject of the clause that an occasion introduces: "after talks with Y, X said"',
  ),
  visitor: rule('visitor', 0.7, 'phrase', '"visiting X" at a named place'),
  relationNoun: rule('relation-noun', 0.75, 'clause', 'a noun that ties two ends and fits no type'),
  openVerb: rule(
    'open-verb',
    0.5,
    'clause',
    'a verb that fits no type with somebody named as subject and something named as object or behind its preposition',
  ),
  openPredicate: rule(
    'open-predicate',
    0.5,
    'clause',
    'what somebody is to another, where no type fits: "is close to Y"',
  ),
  openNoun: rule(
    'open-noun',
    0.5,
    'clause',
    'a noun of no class with an owner and a party: "X\'s apology to Y"',
  ),
  affiliation: rule('affiliation', 0.75, 'phrase', '"X of the BBC", "the Green Party\'s Y"'),
  home: rule('home', 0.75, 'phrase', '"X of Boston", "the Atlanta architect X"'),
  work: rule(
    'work',
    0.8,
    'phrase',
    'a title, the noun for what it is of, and who made it: "the novel X by Y"',
  ),
  seat: rule('seat', 0.8, 'phrase', '"X Corp. of Boston", "the institute in Bonn", "Zambia\'s Kafue River"'),
  pair: rule('pair', 0.8, 'clause', 'the relation graph, borne out by a word that says such a relation'),
  pairTied: rule('pair-tied', 0.7, 'phrase', 'the relation graph, borne out by a short way between the two'),
} as const satisfies Record<string, ClaimRule>;

export const RULES_BY_ID: ReadonlyMap<string, ClaimRule> = new Map(
  Object.values(CLAIM_RULES).map((entry) => [entry.id, entry]),
);
