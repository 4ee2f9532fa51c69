// Mending reports: "Kenya would attack Chad, Peter Hale warned", "the daily's Peter Hale reports from Chad".
import { SAYING_FORMS } from '#ingest/lexicon/saying.ts';

import type { Mending } from './mend.ts';

const CLOSING = new Set(['PUNCT', 'SYM']);
const INSIDE_TITLE = new Set(['PROPN', 'NOUN', 'ADJ']);

/** A name and a verb of saying that close a sentence behind a comma are who says it, whatever they were taken for. */
export function speaker({ tokens, names, index: verb, token: said, patch }: Mending): void {
  if (said.upos !== 'VERB' || said.head < 0 || !SAYING_FORMS.has(said.text.toLowerCase())) return;
  if (!tokens.slice(verb + 1).every(({ upos }) => CLOSING.has(upos))) return;
  const name = names.find(({ last }) => last === verb);
  if (name === undefined || !['PER', 'ORG', 'GPE'].includes(name.label)) return;
  const comma = tokens.findLastIndex(({ upos }, at) => at < name.first && !INSIDE_TITLE.has(upos));
  const root = tokens.findIndex(({ head }) => head < 0);
  const isOutside = (index: number) => index < comma;
  if (tokens[comma]?.text !== ',' || !isOutside(root) || !isOutside(said.head)) return;
  const head = tokens.findIndex(
    (token, at) => at >= name.first && at < name.last && (token.head < name.first || token.head >= name.last),
  );
  patch(verb, { head: root, deprel: 'parataxis' });
  patch(head, { head: verb, deprel: 'nsubj' });
}

/** "Y's X reports from Z": a verb behind a person's name, where the parser takes it for what Y has. */
export function reporter({ tokens, names, index, token, dependents, patch }: Mending): void {
  if (
    token.upos !== 'NOUN' ||
    token.text !== 'reports' ||
    !['root', 'parataxis', 'ccomp'].includes(token.deprel)
  )
    return;
  const name = names.find(({ label, last }) => label === 'PER' && last === index);
  if (name === undefined || !/^(?:from|that|on|for|in)$/.test(tokens[index + 1]?.text ?? '')) return;
  const head = dependents(index, 'compound', 'nmod').find((at) => at >= name.first && at < name.last);
  if (head === undefined) return;
  for (const owner of dependents(index, 'nmod')) if (owner < name.first) patch(owner, { head });
  patch(head, { deprel: 'nsubj' });
  patch(index, { upos: 'VERB', lemma: 'report' });
  for (const at of dependents(index, 'nmod')) if (at > index) patch(at, { deprel: 'obl' });
  for (const at of dependents(index, 'acl')) if (at > index) patch(at, { deprel: 'ccomp' });
}
