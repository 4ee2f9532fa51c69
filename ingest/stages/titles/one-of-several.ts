// "a leader of Y", "a senior Y commander", "Y leaders A and B": one of several at the head of a body is among its members;
// so is who sits in a parliament for a party.
import { OFFICES, type OfficeClass } from '#ingest/lexicon/offices.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import type { OfficePhrase } from '#ingest/syntax/offices.ts';
import { dependents, hasDependent, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

/** Offices at the head that a body may well have several of. */
const OF_SEVERAL = /(?:^|[^-\w])(?:leader|commander|chief|boss|ringleader)$/;
/** Who was at the head before is brought in by "a" as well. */
const FORMER = /^(?:former|ex|late|then|ousted|deposed|ex-.*)$/;
/** Heads of a part only. */
const PARTIAL =
  /^(?:senior|local|regional|provincial|district|field|area|mid-level|prominent|middle-ranking)$/;

/** Who sits for a party or in a parliament. */
const SITTING =
  /(?:^|[^-\w])(?:lawmaker|legislator|mp|member of parliament|senator|congressman|congresswoman|councillor)$/;

/** The class of the office as held by one of several; the same class where the words say that there is one. */
export function asOneOfSeveral(
  { tree }: MentionIndex,
  {
    head,
    office,
    officeClass,
    plural,
    title,
  }: Pick<OfficePhrase, 'head' | 'office' | 'officeClass' | 'plural' | 'title'>,
): OfficeClass {
  const member = OFFICES.get('member');
  if (member === undefined) return officeClass;
  if (officeClass.id === 'official' && SITTING.test(office)) return member;
  if (!['leader', 'head'].includes(officeClass.id) || !OF_SEVERAL.test(office)) return officeClass;
  const adjectives = dependents(tree, head, 'amod', 'compound', 'advmod').map((child) => wordAt(tree, child));
  const words = [...adjectives, ...title.split(' ')];
  if (words.some((word) => FORMER.test(word))) return officeClass;
  const several =
    plural || words.some((word) => PARTIAL.test(word)) || hasDependent(tree, head, 'det', 'a', 'an');
  return several ? member : officeClass;
}

/** "X, one of the leaders of Y": the token that stands in apposition, for the plural behind "one of". */
export function oneOf(tree: Tree, plural: number): number | null {
  const { head, deprel } = tokenAt(tree, plural);
  const isOne = deprel === 'nmod' && wordAt(tree, head) === 'one' && caseOf(tree, plural) === 'of';
  return isOne ? head : null;
}
