// Holders of an office in rarer shapes: a rank between office and name, "once an ally of Y", a plural that names its holders behind
// a comma.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { HELD_BY_BODIES, HONORIFICS, OFFICES, SHORT_RANKS } from '#ingest/lexicon/offices.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { caseOf, possessorsOf } from '#ingest/syntax/nouns.ts';
import type { OfficePhrase } from '#ingest/syntax/offices.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import { lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import type { Holder } from './holders.ts';

/** Asked where the usual shapes give nobody. */
export function furtherHolders(index: MentionIndex, phrase: OfficePhrase): Holder[] {
  const holder = (mention: number): Holder => ({
    mention,
    rule: CLAIM_RULES.titleBehind,
    trigger: phrase.head,
  });
  if (phrase.plural) return listed(index, phrase).map(holder);
  const named = behindRank(index, phrase) ?? onceHeld(index, phrase) ?? betweenCommas(index, phrase);
  return named === null ? [] : [holder(named)];
}

function isPerson({ mention }: MentionIndex, at: number | undefined): at is number {
  return at !== undefined && mention(at).type === 'Person' && mention(at).kind === 'name';
}

function nameAt(index: MentionIndex, first: number): number | undefined {
  return index.mentions.find((mention) => index.mention(mention).first === first);
}

/** "Army commander General X", "navy chief Adm. Y". */
function behindRank(index: MentionIndex, { last }: OfficePhrase): number | null {
  const word = wordAt(index.tree, last);
  const isRank = SHORT_RANKS.has(word) || HONORIFICS.has(word) || OFFICES.get(word)?.id === 'official';
  const named =
    isRank && /^\p{Lu}/u.test(tokenAt(index.tree, last).text) ? nameAt(index, last + 1) : undefined;
  return isPerson(index, named) ? named : null;
}

const AT_A_TIME: ReadonlySet<string> = new Set([
  'once',
  'now',
  'long',
  'formerly',
  'then',
  'today',
  'previously',
]);

/** "X, once a close ally of Y, said": the parser takes it for a phrase of time. */
function onceHeld(index: MentionIndex, { first, head }: OfficePhrase): number | null {
  const { tree } = index;
  let at = first - 1;
  while (['DET', 'ADJ'].includes(tokenAt(tree, at).upos) && first - at < 4) at--;
  if (!AT_A_TIME.has(wordAt(tree, at)) || tokenAt(tree, at - 1).text !== ',' || caseOf(tree, head) !== null)
    return null;
  const named = index.mentions.find((mention) => index.mention(mention).last === at - 1);
  return isPerson(index, named) ? named : null;
}

/** "The weekly's new owner, the oil magnate X, said": wherever the parser hangs the name behind a definite office. */
function betweenCommas(index: MentionIndex, { head, last }: OfficePhrase): number | null {
  const { tree } = index;
  if (tokenAt(tree, last).text !== ',' || possessorsOf(tree, head).length === 0) return null;
  let at = last + 1;
  if (nameAt(index, at) === undefined && wordAt(tree, at) !== 'the') return null;
  while (nameAt(index, at) === undefined && at - last < 6 && BESIDE.has(tokenAt(tree, at).upos)) at++;
  const named = nameAt(index, at);
  if (!isPerson(index, named) || (at > last + 1 && !isPersonNoun(lemmaAt(tree, at - 1)))) return null;
  const end = index.mention(named).last;
  return isClosed(tree.tokens[end]?.text) && !/^(?:and|or)$/.test(wordAt(tree, end + 1)) ? named : null;
}

const BESIDE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN']);

/** "Two allies of Y, A and B, said", "three brothers, A, B and C": at least two names, joined by "and". */
function listed(index: MentionIndex, { head, last, officeClass }: OfficePhrase): number[] {
  const { tree } = index;
  const comma = tree.tokens.findIndex(({ text }, at) => at >= last && text === ',');
  if (comma < 0 || comma - last > 8) return [];
  const between = tree.tokens.slice(last, comma);
  if (between.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return [];
  // Nothing but whose they are may stand between: "two allies of Y, ...".
  if (comma > last && !/^(?:of|from|in|at|for|to)$/.test(wordAt(tree, last))) return [];
  const fits = (mention: number | undefined): mention is number =>
    isPerson(index, mention) ||
    (mention !== undefined &&
      HELD_BY_BODIES.has(officeClass.id) &&
      index.mention(mention).kind === 'name' &&
      index.mention(mention).type === 'Organization');
  const found: number[] = [];
  let at = comma + 1;
  let joined = false;
  for (;;) {
    const named = nameAt(index, at);
    if (!fits(named)) return [];
    found.push(named);
    const end = index.mention(named).last;
    if (joined) return isClosed(tree.tokens[end]?.text) && isCounted(index, head) ? found : [];
    const conjunction = wordAt(tree, end) === ',' && wordAt(tree, end + 1) === 'and' ? end + 1 : end;
    joined = wordAt(tree, conjunction) === 'and';
    if (!joined && wordAt(tree, end) !== ',') return [];
    at = conjunction + 1;
  }
}

function isClosed(text: string | undefined): boolean {
  return text === undefined || [',', '.', ';', ')'].includes(text);
}

const COUNTS: ReadonlySet<string> = new Set(
  'two three four five six his her its their the both several other'.split(' '),
);

/** "Two allies", "his two brothers", "Y's lawyers": not "allies of Y, A and B" in a list. */
function isCounted({ tree }: MentionIndex, head: number): boolean {
  return tree.tokens.some(
    ({ head: above, text }, at) =>
      above === head &&
      at < head &&
      (COUNTS.has(text.toLowerCase()) || /^['’]s?$/.test(wordAt(tree, head - 1))),
  );
}
