// Mending what verbs of saying, naming and calling take: whose the second verb is, what somebody is named, who is called.
import { isCompanyNoun } from '#ingest/lexicon/company-nouns.ts';
import { APPOINTING } from '#ingest/lexicon/office-verbs.ts';
import { OFFICES } from '#ingest/lexicon/offices.ts';
import { ADDRESSING, SAYING } from '#ingest/lexicon/scope.ts';

import { isNominal, type Mending } from './mend.ts';
import { isPersonNoun } from './person-nouns.ts';

const LOOSE: ReadonlySet<string> = new Set(['list', 'appos', 'flat', 'compound', 'nmod', 'dep', 'parataxis']);

/** "The bank named X chief executive": an office right behind the name is what the verb makes of X. */
export function namedOffice({ tokens, names, index, token, governor, patch }: Mending): void {
  if (!OFFICES.has(token.lemma.toLowerCase()) || !LOOSE.has(token.deprel) || governor?.deprel !== 'obj')
    return;
  const verb = tokens[governor.head];
  if (verb?.upos !== 'VERB' || !APPOINTING.has(verb.lemma.toLowerCase()) || governor.head > token.head)
    return;
  const name = names.find(({ first, last }) => first <= token.head && token.head < last);
  if (name?.label !== 'PER') return;
  for (let at = name.last; at < index; at++)
    if (!['NOUN', 'ADJ', 'DET'].includes(tokens[at]?.upos ?? '')) return;
  patch(index, { head: governor.head, deprel: 'xcomp' });
}

/** "Called X on Friday", "called President X a tyrant": a name right behind the verb is who is called, where nothing else is. */
export function calledPerson({ tokens, names, index, token, governor: verb, has, patch }: Mending): void {
  if (token.deprel !== 'xcomp' || token.head >= index || verb?.lemma.toLowerCase() !== 'call') return;
  const title = tokens.slice(token.head + 1, index);
  if (!title.every(({ head }) => head === index)) return;
  const isPerson = names.some(({ first, label }) => first === index && label === 'PER');
  if (isPerson && has(token.head, 'nsubj') && !has(token.head, 'obj', 'aux')) patch(index, { deprel: 'obj' });
}

/** "Daughter of X and leader of Y": a bare office goes on with the noun before it, not with the name inside that one. */
export function secondOffice({ tokens, index, token, governor: name, nameAt, has, patch }: Mending): void {
  if (token.deprel !== 'conj' || !OFFICES.has(token.lemma.toLowerCase()) || has(index, 'det', 'appos'))
    return;
  if (name?.deprel !== 'nmod' || nameAt(token.head)?.label !== 'PER') return;
  const noun = tokens[name.head];
  const isRole =
    noun?.upos === 'NOUN' &&
    tokens[name.head + 1]?.text === 'of' &&
    name.head < token.head &&
    OFFICES.has(noun.lemma.toLowerCase());
  if (isRole && has(index, 'nmod')) patch(index, { head: name.head });
}

/** "Owned by the Chinese retailer X": a name right behind a noun for what it is hangs on the noun, not beside it. */
export function besideNoun({ tokens, names, index, token, patch }: Mending): void {
  const noun = tokens[index - 1];
  if (noun?.upos !== 'NOUN' || token.head !== noun.head || token.head < 0) return;
  if (!names.some(({ first }) => first === index) || names.some(({ last }) => last === index)) return;
  if (!isCompanyNoun(noun.lemma) && !isPersonNoun(noun.lemma)) return;
  if (noun.text.toLowerCase() !== noun.lemma || tokens[token.head]?.upos !== 'VERB') return;
  if (noun.deprel === 'compound') patch(index - 1, { deprel: token.deprel });
  patch(index, { head: index - 1, deprel: 'appos' });
}

/** "Accused X of the murder of Y": what somebody is blamed for hangs on the verb, not on his name. */
export function blamedDeed({
  tokens,
  index,
  token,
  governor: name,
  nameAt,
  dependents,
  patch,
}: Mending): void {
  if (token.deprel !== 'nmod' || token.upos !== 'NOUN' || name?.deprel !== 'obj' || name.head > token.head)
    return;
  const verb = tokens[name.head];
  const preposition = DEED_BEHIND.get(verb?.lemma ?? '');
  if (verb?.upos !== 'VERB' || preposition === undefined || nameAt(token.head)?.label !== 'PER') return;
  if (dependents(index, 'case').some((at) => tokens[at]?.lemma === preposition))
    patch(index, { head: name.head, deprel: 'obl' });
}

const DEED_BEHIND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accuse: 'of',
    suspect: 'of',
    convict: 'of',
    acquit: 'of',
    clear: 'of',
    charge: 'with',
    blame: 'for',
    arrest: 'for',
    detain: 'for',
    jail: 'for',
    imprison: 'for',
    execute: 'for',
    indict: 'for',
    prosecute: 'for',
    want: 'for',
    try: 'for',
  }),
);

/** "Studied at the École X": what hangs on a verb behind a preposition is its oblique, whatever its label. */
export function strayOblique({ tokens, index, token, governor: verb, dependents, patch }: Mending): void {
  if (verb?.upos !== 'VERB' || !['flat', 'appos', 'obj'].includes(token.deprel) || !isNominal(token)) return;
  const isMarked = dependents(index, 'case').some((at) => at < index && tokens[at]?.upos === 'ADP');
  if (isMarked) patch(index, { deprel: 'obl' });
}

/** "X said Y had left, and urged Z to stay": behind a comma, a second verb of saying is the speaker's own. */
export function ownSaying({ tokens, index, token, governor: said, dependents, has, patch }: Mending): void {
  if (token.upos !== 'VERB' || token.deprel !== 'conj' || said?.deprel !== 'ccomp') return;
  if (!SAYING.has(token.lemma) && !ADDRESSING.has(token.lemma)) return;
  const saying = tokens[said.head];
  if (saying?.upos !== 'VERB' || !SAYING.has(saying.lemma) || said.head > token.head) return;
  if (has(index, 'nsubj', 'aux', 'mark') || !has(token.head, 'nsubj') || token.text.endsWith('ing')) return;
  const [and] = dependents(index, 'cc');
  if (and === undefined || and > index || tokens[and - 1]?.text !== ',') return;
  patch(index, { head: said.head });
}

/** "named X as its chief economist": the person is the object, what he is made stands behind "as". */
export function appointedPerson(mending: Mending): void {
  const { tokens, index, token, governor: verb, nameAt, dependents, has, patch } = mending;
  if (token.deprel !== 'xcomp' || nameAt(index)?.label !== 'PER' || token.head > index) return;
  if (verb?.upos !== 'VERB' || !APPOINTING.has(verb.lemma.toLowerCase()) || has(token.head, 'obj')) return;
  const roles = dependents(token.head, 'obl', 'xcomp').filter((at) => at > index);
  if (roles.some((at) => dependents(at, 'case').some((child) => tokens[child]?.text === 'as')))
    patch(index, { deprel: 'obj' });
}
