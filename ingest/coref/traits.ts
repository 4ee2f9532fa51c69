// What a phrase shows of itself: its form, number, gender, sort, role and words.
import { genderOfFirstName } from '#ingest/lexicon/first-names.ts';
import { NOMINALS, PERSON_NOUNS } from '#ingest/lexicon/nominals.ts';
import { HONORIFICS } from '#ingest/lexicon/offices.ts';
import type { NameLabel, NameSpan, SentenceState } from '#ingest/state.ts';
import {
  dependents,
  hasDependent,
  lemmaAt,
  type Tree,
  tokenAt,
  treeOf,
  wordAt,
} from '#ingest/syntax/tree.ts';

import type { Phrase } from './phrases.ts';
import { FORMS, type Form, type Naming, ROLES, type Role, type Sort } from './trait-kinds.ts';
import { FEMALE, MALE, NAME_FORMS, NAME_SORTS, PRONOUNS, TIME_NOUNS } from './trait-words.ts';

export interface Traits {
  form: Form;
  pronoun: boolean;
  name: boolean;
  sort: Sort;
  plural: boolean | null;
  gender: 'male' | 'female' | null;
  role: Role;
  /** The head as it stands, lower-cased. */
  word: string;
  /** The head's words, folded: for names all words of the name, else the lemma of the head. */
  key: string;
  keyWords: readonly string[];
  /** Lower-cased words of the phrase without article and possessive mark. */
  words: readonly string[];
  /** The same as one text. */
  said: string;
  naming: Naming;
  /** Adjectives, numbers and compounds in front of the head. */
  modifiers: ReadonlySet<string>;
  /** The verb or noun that the phrase hangs on: token index, -1 for the root. */
  governor: number;
  governorLemma: string;
  /** The phrase stands inside quotation marks. */
  quoted: boolean;
  postmodified: boolean;
}

const NUMBERLESS = new Set(['you', 'this', 'relative']);

/** The name that holds the head. */
function nameOf(sentence: SentenceState, phrase: Phrase): NameSpan | null {
  return sentence.names.find(({ first, last }) => first <= phrase.head && phrase.head < last) ?? null;
}

function formOf(tree: Tree, phrase: Phrase, label: NameLabel | null): Form {
  if (phrase.coordination) return 'coordination';
  const { upos } = tokenAt(tree, phrase.head);
  const word = wordAt(tree, phrase.head);
  const pronoun = PRONOUNS.get(word);
  if (pronoun !== undefined && (upos === 'PRON' || upos === 'DET' || upos === 'ADV')) return pronoun;
  if (upos === 'PRON' || upos === 'DET') return 'other-pronoun';
  const named = label === null ? undefined : NAME_FORMS[label];
  if (upos === 'PROPN' || named !== undefined) return named ?? 'other-name';
  if (upos === 'NUM') return 'number';
  const determiners = dependents(tree, phrase.head, 'det').map((child) => wordAt(tree, child));
  if (determiners.some((det) => /^(?:this|that|these|those)$/.test(det))) return 'demonstrative';
  if (determiners.includes('the')) return 'definite';
  if (isPossessed(tree, phrase.head)) return 'possessed';
  if (determiners.length > 0) return 'indefinite';
  return 'bare';
}

function isPossessed(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'nmod', 'det').some((child) => child < head && isOwner(tree, child));
}

function isOwner(tree: Tree, token: number): boolean {
  if (PRONOUNS.has(wordAt(tree, token)) && tokenAt(tree, token).upos === 'PRON') return true;
  return dependents(tree, token, 'case').some((child) => child > token);
}

function roleOf(tree: Tree, head: number): Role {
  const { deprel } = tokenAt(tree, head);
  if ((deprel === 'nmod' || deprel === 'det') && isOwner(tree, head)) return 'poss';
  return (ROLES as readonly string[]).includes(deprel) ? (deprel as Role) : 'other';
}

function sortOf(tree: Tree, phrase: Phrase, form: Form, label: NameLabel | null): Sort {
  if (label !== null && NAME_FORMS[label] !== undefined) return NAME_SORTS[label];
  if (['i', 'we', 'you', 'he', 'she'].includes(form)) return 'person';
  if (form === 'it') return 'thing';
  const lemma = lemmaAt(tree, phrase.head);
  if (PERSON_NOUNS.has(lemma) || FEMALE.has(lemma) || MALE.has(lemma) || /(?:ist|eer|man|woman)$/.test(lemma))
    return 'person';
  if (TIME_NOUNS.has(lemma)) return 'time';
  const nominal = NOMINALS.get(lemma);
  if (nominal !== undefined) return nominal.type === 'Location' ? 'place' : 'body';
  if (label !== null) return NAME_SORTS[label];
  return tokenAt(tree, phrase.head).upos === 'NOUN' ? 'thing' : 'unknown';
}

function numberOf(tree: Tree, phrase: Phrase, form: Form): boolean | null {
  if (phrase.coordination || form === 'we' || form === 'they') return true;
  if (NUMBERLESS.has(form)) return /^(?:these|those)$/.test(wordAt(tree, phrase.head)) ? true : null;
  if (['i', 'he', 'she', 'it', 'person-name'].includes(form)) return false;
  const word = wordAt(tree, phrase.head);
  if (/^(?:people|police|troops|children|men|women|staff)$/.test(word)) return true;
  if (tokenAt(tree, phrase.head).upos === 'NOUN') return lemmaAt(tree, phrase.head) !== word;
  return form === 'number' || form === 'other-pronoun' ? null : false;
}

function genderOf(tree: Tree, phrase: Phrase, form: Form, span: NameSpan | null): Traits['gender'] {
  if (form === 'he') return 'male';
  if (form === 'she') return 'female';
  const lemma = lemmaAt(tree, phrase.head);
  const noun = tokenAt(tree, phrase.head).upos === 'NOUN';
  if (FEMALE.has(lemma) || (noun && /woman$/.test(lemma))) return 'female';
  if (MALE.has(lemma) || (noun && /(?<!wo|hu)man$/.test(lemma))) return 'male';
  if (form !== 'person-name') return null;
  for (let token = phrase.first - 1; token < phrase.last; token++) {
    const honorific = HONORIFICS.get(wordAt(tree, token));
    if (honorific === 'male' || honorific === 'female') return honorific;
  }
  return genderOfFirstName(wordAt(tree, span?.first ?? phrase.head));
}

function namingOf(
  tree: Tree,
  phrase: Phrase,
  form: Form,
  span: NameSpan | null,
  gender: Traits['gender'],
): Naming {
  if (FORMS.indexOf(form) <= FORMS.indexOf('other-pronoun')) return 'pronoun';
  if (!form.endsWith('-name')) return 'noun';
  if (form !== 'person-name') return 'thing';
  const first = span?.first ?? phrase.head;
  if (HONORIFICS.has(wordAt(tree, first - 1)) || HONORIFICS.has(wordAt(tree, first))) return 'titled';
  const length = span !== null && span.last - span.first > 1 ? 'full' : 'single';
  return `${length}-${gender ?? (wordAt(tree, first).endsWith('a') ? 'a' : 'other')}`;
}

/** The words of the name that holds the head; of a noun, its lemma. */
function keyOf(tree: Tree, { head }: Phrase, name: boolean, span: NameSpan | null): string[] {
  if (!name) return lemmaAt(tree, head).split(' ');
  const { first, last } = span ?? { first: head, last: head + 1 };
  return tree.tokens
    .slice(first, last)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => !/^(?:the|['’]s|['’])$/.test(word));
}

export function traitsOf(sentences: readonly SentenceState[], phrase: Phrase): Traits {
  const sentence = sentences[phrase.sentence];
  if (sentence === undefined) throw new RangeError(`no sentence ${phrase.sentence}`);
  const tree = treeOf(sentence);
  const { head } = phrase;
  const span = nameOf(sentence, phrase);
  const label = phrase.coordination ? null : (span?.label ?? null);
  const form = formOf(tree, phrase, label);
  const name = form.endsWith('-name');
  const governor = tokenAt(tree, head).head;
  const keyWords = keyOf(tree, phrase, name, span);
  const gender = genderOf(tree, phrase, form, span);
  const words = tree.tokens
    .slice(phrase.first, phrase.last)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => !/^(?:the|a|an|['’]s|['’]|[,.()"“”])$/.test(word));
  return {
    form,
    pronoun: FORMS.indexOf(form) <= FORMS.indexOf('other-pronoun'),
    name,
    sort: sortOf(tree, phrase, form, label),
    plural: numberOf(tree, phrase, form),
    gender,
    role: roleOf(tree, head),
    word: wordAt(tree, head),
    key: keyWords.join(' '),
    keyWords,
    words,
    said: words.join(' '),
    naming: namingOf(tree, phrase, form, span, gender),
    modifiers: new Set(
      dependents(tree, head, 'amod', 'nummod', 'compound')
        .filter((child) => child < head)
        .map((child) => lemmaAt(tree, child)),
    ),
    governor,
    governorLemma: lemmaAt(tree, governor),
    quoted: sentence.quoted || isQuoted(tree, head),
    postmodified:
      hasDependent(tree, head, 'acl') || dependents(tree, head, 'nmod').some((child) => child > head),
  };
}

function isQuoted(tree: Tree, head: number): boolean {
  let inside = false;
  for (let token = 0; token < head; token++) {
    const { text } = tokenAt(tree, token);
    if (text === '“' || text === '``') inside = true;
    else if (text === '”' || text === "''") inside = false;
    else if (text === '"') inside = !inside;
  }
  return inside;
}
