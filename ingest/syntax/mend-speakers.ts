// Mending reports: "Kenya would attack Chad, Peter Hale warned."
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
