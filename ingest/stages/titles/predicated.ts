// Offices that a verb gives, keeps or passes on: "X is president of Y", "Y named X chief executive", "X took over from Z as
// president of Y".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { ORGAN_NOUNS } from '#ingest/lexicon/nominals.ts';
import { APPOINTING, NAMING, SUCCEEDING } from '#ingest/lexicon/office-verbs.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { firstConjunct } from '#ingest/syntax/nouns.ts';
import type { OfficePhrase } from '#ingest/syntax/offices.ts';
import { dependents, lemmaAt, phrasalLemma, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import {
  agents,
  isCopular,
  isPassiveReading,
  obliques,
  patients,
  surfaceSubjects,
} from '#ingest/syntax/verbs.ts';

import type { Holder } from './holders.ts';
import { oneOf } from './one-of-several.ts';

/** Offices that many hold at a time. */
const OF_MANY: ReadonlySet<string> = new Set([
  'member',
  'founder',
  'employee',
  'adviser',
  'official',
  'ally',
  'leader',
]);

/** Who does this to somebody by his office has another, or none. */
const GIVING: ReadonlySet<string> = new Set([
  ...NAMING,
  ...'hire recruit promote recall sack fire dismiss oust remove depose'.split(' '),
]);

/** `canHold` tells of a name whether it can hold the office. */
export function predicated(
  index: MentionIndex,
  phrase: OfficePhrase,
  canHold: (mention: number) => boolean,
): Holder[] {
  const { tree } = index;
  const top = firstConjunct(tree, phrase.head);
  const holders = (tokens: readonly number[]): number[] =>
    tokens.flatMap((token) => {
      const mention = namedAt(index, token);
      const fits = mention !== null && (canHold(mention) || index.mention(mention).kind === 'pronoun');
      return fits ? [mention] : [];
    });
  const claimed = (mentions: readonly number[], trigger: number): Holder[] =>
    mentions.map((mention) => ({ mention, rule: CLAIM_RULES.titleCopula, trigger }));
  if (isCopular(tree, top)) return claimed(holders(surfaceSubjects(tree, top)), top);
  const { deprel } = tokenAt(tree, top);
  const verb = overClause(tree, top);
  // "Is one of Y's members".
  if (oneOf(tree, top) !== null)
    return isCopular(tree, verb) && OF_MANY.has(phrase.officeClass.id)
      ? claimed(holders(surfaceSubjects(tree, verb)), verb)
      : [];
  // "Whose chief executive is X".
  if (deprel === 'nsubj' && isCopular(tree, verb)) return claimed(holders([verb]), verb);
  if (verb < 0 || tokenAt(tree, verb).upos !== 'VERB') return [];
  const lemma = phrasalLemma(tree, verb);
  const asRole =
    deprel === 'obl' && dependents(tree, top, 'case').some((child) => wordAt(tree, child) === 'as');
  if (SUCCEEDING.has(lemma)) {
    if (!asRole) return [];
    const before = [...patients(tree, verb), ...obliques(tree, verb, ['from'])];
    // "Y named X to succeed Z as chairman".
    const { head: giving, deprel: as } = tokenAt(tree, verb);
    const given = ['xcomp', 'advcl'].includes(as) && NAMING.has(lemmaAt(tree, giving));
    const appointer = given ? appointerOf(index, giving) : null;
    const held: Holder[] = [
      ...claimed(holders(agents(tree, verb)), verb),
      // Who came before has held it, whatever becomes of the change.
      ...holders(before).map((mention) => ({ mention, rule: CLAIM_RULES.titleBehind, trigger: phrase.head })),
    ];
    return appointer === null ? held : held.map((holder) => ({ ...holder, appointer }));
  }
  if (!APPOINTING.has(lemma) || (!asRole && deprel !== 'xcomp' && deprel !== 'obj')) return [];
  const objects = holders(patients(tree, verb).filter((token) => token !== top));
  // "Picked an economist and aide of Z": who picks is none.
  if (objects.length === 0 && deprel === 'obj' && GIVING.has(lemma) && !isPassiveReading(tree, verb))
    return [];
  if (objects.length === 0) return claimed(holders(surfaceSubjects(tree, verb)), verb);
  const appointer = appointerOf(index, verb);
  return claimed(objects, verb).map((holder) => (appointer === null ? holder : { ...holder, appointer }));
}

/** The verb that an office hangs on. "Named X, who had led Z, as its chief": the parser gives "as" to the clause in between. */
function overClause(tree: Tree, top: number): number {
  const { head: verb, deprel } = tokenAt(tree, top);
  if (deprel !== 'obl' || tokenAt(tree, verb).deprel !== 'acl' || APPOINTING.has(phrasalLemma(tree, verb)))
    return verb;
  const [as] = dependents(tree, top, 'case').filter((child) => wordAt(tree, child) === 'as');
  if (as === undefined || tokenAt(tree, as - 1).text !== ',') return verb;
  const noun = tokenAt(tree, tokenAt(tree, verb).head);
  return noun.deprel === 'obj' && APPOINTING.has(phrasalLemma(tree, noun.head)) ? noun.head : verb;
}

/** The mention at a token; of a description, the person whom it names behind it: "the party's leader, X, resigned as". */
function namedAt({ at, mention, tree }: MentionIndex, token: number): number | null {
  const found = at(token);
  if (found === null || mention(found).kind !== 'nominal') return found;
  const named = dependents(tree, token, 'appos')
    .flatMap((child) => at(child) ?? [])
    .find((each) => mention(each).kind === 'name' && mention(each).type === 'Person');
  return named ?? found;
}

/** A company or club that appoints somebody appoints for itself; a parliament or court does not. */
export function appointerOf(index: MentionIndex, verb: number): number | null {
  const named = agents(index.tree, verb).flatMap((token) => index.at(token) ?? []);
  const [only] = named;
  if (only === undefined || named.length > 1 || index.mention(only).type !== 'Organization') return null;
  const { first, last } = index.mention(only);
  const words = Array.from({ length: last - first }, (_, at) => wordAt(index.tree, first + at));
  return words.some((word) => ORGAN_NOUNS.has(word)) ? null : only;
}
