// "The president of the ski federation, X, said": a name between commas behind whose office it is, is the holder's.
import { OFFICES, TIES } from '#ingest/lexicon/offices.ts';

import type { Mending } from './mend.ts';
import { isPersonNoun } from './person-nouns.ts';

const CLOSING: ReadonlySet<string> = new Set([',', '.', ';']);

export function holderBehindOwner(mending: Mending): void {
  const { tokens, index, token, governor: owner, nameAt, dependents, patch } = mending;
  const name = nameAt(index);
  if (token.deprel !== 'appos' || name?.label !== 'PER' || name.first !== index) return;
  if (tokens[index - 1]?.text !== ',' || !CLOSING.has(tokens[name.last]?.text ?? '')) return;
  if (owner?.deprel !== 'nmod' || nameAt(token.head)?.label === 'PER') return;
  // "A critic of the president, X": it is the president who is named.
  if (OFFICES.has(owner.lemma.toLowerCase()) || isPersonNoun(owner.lemma)) return;
  const office = tokens[owner.head];
  const held = office?.upos === 'NOUN' ? OFFICES.get(office.lemma.toLowerCase()) : undefined;
  if (held === undefined || TIES.has(held.id) || owner.head > token.head) return;
  if (!dependents(token.head, 'case').some((at) => ['of', 'for'].includes(tokens[at]?.text ?? ''))) return;
  if (dependents(owner.head, 'appos').length > 0) return;
  // "One of the leaders of Y, X": the office is not said of a definite holder.
  if (!dependents(owner.head, 'det').some((at) => tokens[at]?.text.toLowerCase() === 'the')) return;
  if (tokens.slice(token.head, index).some(({ upos }) => upos === 'VERB')) return;
  patch(index, { head: owner.head });
}
