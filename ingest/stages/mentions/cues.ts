// What the words in and around a name say it is: its last noun ("Criminal Code"), a noun beside it ("the film Titanic"),
// the office whose field it is ("Minister of Health"), the long form that an abbreviation stands behind.

import { COMPANY_NOUNS } from '#ingest/lexicon/company-nouns.ts';
import { genderOfFirstName } from '#ingest/lexicon/first-names.ts';
import {
  DISEASES,
  FEELINGS,
  FIELD_POSTS,
  FIELDS,
  KINDS_IN_CAPITALS,
  NO_BODY_ENDINGS,
  NO_BODY_OPENERS,
  NO_BODY_WORDS,
  NOUNS_BEFORE,
  NOUNS_BEHIND,
  PLACE_KINDS,
} from '#ingest/lexicon/name-cues.ts';
import type { NameLabel, NameSpan, SentenceState } from '#ingest/state.ts';
import { dependents, lemmaAt, type Tree, tokenAt, treeOf, wordAt } from '#ingest/syntax/tree.ts';

import { longFormLabel } from './abbreviations.ts';
import { clubCue } from './club-cues.ts';
import { companyCue } from './company-cues.ts';
import { dealCue } from './deal-cues.ts';
import { firmCue, surnamesOf, wordsOfPeople } from './firm-cues.ts';
import { headOf } from './heads.ts';

const SMALL = new Set(['of', 'for', 'and', 'the', '&', ',', '-']);
const PLACES: ReadonlySet<NameLabel> = new Set(['GPE', 'LOC', 'FAC']);
/** "US $5 million", "U.S. dollars": no place. */
const CURRENCY = /^(?:\$|dollars?)$/;
/** Above this the model is believed against a noun beside the name. */
const SURE = 0.95;

type Cue = (tree: Tree, name: NameSpan) => NameLabel | null;

function ofItself(tree: Tree, { first, last, label }: NameSpan): NameLabel | null {
  if (DISEASES.has(wordAt(tree, first))) return 'MISC';
  if (PLACES.has(label) && CURRENCY.test(wordAt(tree, last))) return 'MONEY';
  if (label === 'ORG' && last - first === 1 && NO_BODY_WORDS.has(wordAt(tree, first))) return 'MISC';
  if (label !== 'ORG' || last - first < 2) return null;
  const opener = NO_BODY_OPENERS.get(wordAt(tree, first));
  if (opener !== undefined) return opener;
  // "Foundation for Moral Law": the last noun is not the one that says what it is.
  for (let token = first; token < last; token++) if (tokenAt(tree, token).upos === 'ADP') return null;
  return NO_BODY_ENDINGS.get(wordAt(tree, last - 1)) ?? null;
}

/** "Minister of Foreign Affairs", "Labour Minister": a field, not the ministry. */
function asField(tree: Tree, { first, last, label }: NameSpan): NameLabel | null {
  if (label !== 'ORG') return null;
  const isPost = (token: number) => FIELD_POSTS.has(lemmaAt(tree, token));
  const behind = /^(?:of|for)$/.test(wordAt(tree, first - 1)) && isPost(first - 2);
  if (!behind && !isPost(last)) return null;
  for (let token = first; token < last; token++) {
    const word = wordAt(tree, token);
    if (!FIELDS.has(word) && !SMALL.has(word)) return null;
  }
  return 'MISC';
}

/** "The Kaska say": who has an article and describes nothing is no person. */
function withArticle(tree: Tree, { first, last, label }: NameSpan): NameLabel | null {
  if (label !== 'PER' || last - first > 1 || wordAt(tree, first - 1) !== 'the') return null;
  const { head, deprel, upos } = tokenAt(tree, first);
  const isHead = !['compound', 'amod', 'flat'].includes(deprel) || head < first;
  return upos === 'PROPN' && isHead && tokenAt(tree, last).upos !== 'PROPN' ? 'NORP' : null;
}

/** "Troops in Arequipa": who somebody is in is a place, unless it is a feeling or what a person has. */
function withIn(tree: Tree, { first, last, label, probability }: NameSpan): NameLabel | null {
  if (label !== 'PER' || probability >= SURE || wordAt(tree, first - 1) !== 'in') return null;
  const name = headOf(tree, first, last, 'first');
  const { deprel, head } = tokenAt(tree, name);
  if (deprel !== 'obl' && deprel !== 'nmod') return null;
  const isOwner = dependents(tree, name, 'case').some((child) => child > name);
  return isOwner || head >= last || FEELINGS.has(lemmaAt(tree, head)) ? null : 'GPE';
}

function besideNoun(tree: Tree, name: NameSpan): NameLabel | null {
  const { first, last, label, probability } = name;
  if (probability >= SURE) return null;
  const head = headOf(tree, first, last, 'last');
  const quoted = /^["“‘']$/.test(tokenAt(tree, first - 1).text) ? 1 : 0;
  const front = first - 1 - quoted;
  const isTied = (token: number) => tokenAt(tree, head).head === token || tokenAt(tree, token).head === head;
  if (tokenAt(tree, front).upos === 'NOUN' && isTied(front)) {
    const told = NOUNS_BEFORE.get(lemmaAt(tree, front));
    if (told !== undefined) return told === label ? null : told;
  }
  if (wordAt(tree, front) === 'of' && PLACE_KINDS.has(lemmaAt(tree, front - 1)) && !PLACES.has(label))
    return 'GPE';
  const isModifier = tokenAt(tree, last).upos === 'NOUN' && tokenAt(tree, head).head === last;
  const told = isModifier ? NOUNS_BEHIND.get(lemmaAt(tree, last)) : undefined;
  return told !== undefined && (label === 'PER' || (told === 'MISC' && label === 'ORG')) ? told : null;
}

/** "Ericsson's chairwoman", "Bayer's shareholders", "Bayer's chief executive": who has these is a company. */
function companyOwner(tree: Tree, { first, last, label, probability }: NameSpan): NameLabel | null {
  if (label !== 'PER' || last - first > 1) return null;
  const { head, deprel } = tokenAt(tree, first);
  const owns = /^['’]s?$/.test(tokenAt(tree, last).text) && deprel === 'nmod' && head > last;
  if (!owns) return null;
  if (isChiefExecutive(tree, head)) return 'ORG';
  return probability < SURE && OF_COMPANIES.has(lemmaAt(tree, head)) ? 'ORG' : null;
}

/** "X's killer", "X's widow": who has these is a person. */
function personOwner(tree: Tree, { first, last, label, probability }: NameSpan): NameLabel | null {
  if (probability >= SURE || last - first < 2 || !['PER', 'ORG', ...PLACES].includes(label)) return null;
  const { head, deprel } = tokenAt(tree, headOf(tree, first, last, 'first'));
  const owns = /^['’]s?$/.test(tokenAt(tree, last).text) && deprel === 'nmod' && head > last;
  return owns && OF_PEOPLE.has(lemmaAt(tree, head)) ? 'PER' : null;
}

const OF_PEOPLE: ReadonlySet<string> = new Set(
  'killer murderer assassin widow widower wife husband fiancee girlfriend boyfriend'.split(' '),
);

/** Nobody has one but a body, whatever it is called. */
function isChiefExecutive(tree: Tree, head: number): boolean {
  if (lemmaAt(tree, head) === 'ceo') return true;
  return (
    lemmaAt(tree, head) === 'executive' &&
    dependents(tree, head, 'amod').some((child) => wordAt(tree, child) === 'chief')
  );
}

const OF_COMPANIES: ReadonlySet<string> = new Set(
  'chairman chairwoman chairperson shareholder headquarters subsidiary shares turnover board'.split(' '),
);

/** "Mossad, Israel's intelligence agency", "Peru's space agency, X": what a name is said to be. */
function apposedNoun(tree: Tree, { first, last, label, probability }: NameSpan): NameLabel | null {
  if (probability >= SURE || (label !== 'PER' && !PLACES.has(label))) return null;
  const head = headOf(tree, first, last, label === 'PER' ? 'first' : 'last');
  const { deprel, head: above } = tokenAt(tree, head);
  const behind =
    tokenAt(tree, last).text === ','
      ? dependents(tree, head, 'appos').find((token) => token > last && token - last < 7)
      : undefined;
  const noun = behind ?? (deprel === 'appos' && above < first ? above : undefined);
  return noun !== undefined && tokenAt(tree, noun).upos === 'NOUN' && BODIES.has(lemmaAt(tree, noun))
    ? 'ORG'
    : null;
}

/** "Ansarda, which is allied with": a subject that is taken up by "which" is no person. */
function takenUpByWhich(tree: Tree, { first, last, label, probability }: NameSpan): NameLabel | null {
  if (label !== 'PER' || probability >= SURE || genderOfFirstName(tokenAt(tree, first).text) !== null)
    return null;
  const name = headOf(tree, first, last, 'first');
  const clause = dependents(tree, name, 'acl').find((token) => token > last);
  const isTaken = tokenAt(tree, last).text === ',' && wordAt(tree, last + 1) === 'which';
  return isTaken && clause !== undefined && tokenAt(tree, name).deprel === 'nsubj' ? 'ORG' : null;
}

/** Nouns that nobody and no place is. */
const BODIES: ReadonlySet<string> = new Set([
  ...COMPANY_NOUNS,
  'agency',
  'company',
  'firm',
  'ministry',
  'group',
  'bank',
]);

const CUES: readonly Cue[] = [
  ofItself,
  asField,
  withArticle,
  withIn,
  besideNoun,
  companyOwner,
  personOwner,
  apposedNoun,
  takenUpByWhich,
  companyCue,
];

function cueAt(tree: Tree, name: NameSpan): NameLabel | null {
  for (const cue of CUES) {
    const label = cue(tree, name);
    if (label !== null) return label;
  }
  return null;
}

/** "The Court": a kind of body in capitals that stands for one named elsewhere, and names none. */
export function isKindInCapitals(tree: Tree, { first, last, label }: NameSpan): boolean {
  return (
    (label === 'ORG' || PLACES.has(label)) &&
    last - first === 1 &&
    wordAt(tree, first - 1) === 'the' &&
    KINDS_IN_CAPITALS.has(wordAt(tree, first))
  );
}

/** Names that the text itself says the kind of. */
export function nameCues(sentences: readonly SentenceState[]): ReadonlyMap<NameSpan, NameLabel> {
  const cues = new Map<NameSpan, NameLabel>();
  const people = surnamesOf(sentences);
  const ofPeople = wordsOfPeople(sentences);
  const isOfPerson = (word: string) => ofPeople.has(word);
  for (const [at, sentence] of sentences.entries()) {
    const tree = treeOf(sentence);
    const isSurname = (word: string) => (people.get(word) ?? Number.POSITIVE_INFINITY) <= at;
    const company = { names: sentence.names, isOfPerson };
    const told = (name: NameSpan) =>
      firmCue(tree, name, isSurname) ??
      cueAt(tree, name) ??
      dealCue(tree, name, company) ??
      clubCue(tree, name, company);
    const own = new Map(sentence.names.map((name) => [name, told(name)] as const));
    for (const name of sentence.names) {
      const label = own.get(name) ?? longFormLabel(tree, sentence.names, name, own);
      if (label !== null) cues.set(name, label);
    }
  }
  return cues;
}
