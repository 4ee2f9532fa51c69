// The relation graph's answers of one sentence -> candidates: both ends found among the mentions, their tie looked at.
import { PAIR_RELATIONS, type PairRelation } from '#ingest/lexicon/pair-relations.ts';
import type { PairScore, SentenceState } from '#ingest/state.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { type Place, type Tie, tieOf } from './tie.ts';

/** Words that are no mention yet. */
export interface NewEnd extends Place {
  /** The mention whose place a relative adverb takes; a date stands for none. */
  standsFor?: number;
}

export interface Candidate {
  relation: PairRelation;
  /** The model's name for it. */
  source: string;
  probability: number;
  subject: number;
  /** A mention, or the span of a date or of a relative adverb. */
  object: number | NewEnd;
  tie: Tie;
}

/** Types that say what body somebody belongs to. */
export const POSTS: ReadonlySet<string> = new Set(['EMPLOYEE_OF', 'MEMBER_OF']);
/** These, and to head it. */
export const ROLES: ReadonlySet<string> = new Set([...POSTS, 'HEAD_OF']);
/** Types of what somebody is by himself, not through whom he has. */
export const PERSONAL: ReadonlySet<string> = new Set([...ROLES, 'LIVES_IN', 'BORN_IN', 'EDUCATED_AT']);

/** Between the first and the last day of a life or an office. */
const SPAN_MARK = /^(?:[-–—]+|to|until)$/i;

type Words = PairScore['subject'];

function overlaps(left: Words, right: Words): boolean {
  return left.first < right.last && right.first < left.last;
}

/** The name or pronoun that stands at the model's mention. */
function mentionAt({ index }: RuleContext, words: Words): number | null {
  const found = index.mentions.find((candidate) => {
    const mention = index.mention(candidate);
    return mention.kind !== 'nominal' && overlaps(mention, words);
  });
  return found ?? null;
}

/** "X, 25, was born in": how old somebody is tells no day. */
const AGE = /^\d{1,3}$/;

/** The words of a date; of a span of time ("1819 - 1902") the half that the relation is about. */
function dateAt(sentence: SentenceState, { tree }: RuleContext, words: Words, isEnd: boolean): Place | null {
  const name = sentence.names.find((span) => span.label === 'DATE' && overlaps(span, words));
  if (name === undefined) return null;
  if (name.last - name.first === 1 && AGE.test(tokenAt(tree, name.first).text)) return null;
  const range = Array.from({ length: name.last - name.first }, (_, at) => name.first + at);
  const border = range.find((token) => SPAN_MARK.test(tokenAt(tree, token).text));
  const inside = border !== undefined && border > name.first && border < name.last - 1;
  const first = inside && isEnd ? border + 1 : name.first;
  const last = inside && !isEnd ? border : name.last;
  return { first, last, head: headOf(tree, first, last) };
}

/** The token whose head lies outside. */
function headOf(tree: Tree, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const { head } = tokenAt(tree, token);
    if (head < first || head >= last) return token;
  }
  return last - 1;
}

/** A word of the relation's own; of a country also any noun for a person that it hangs on: "a French historian". */
function sayingOf(tree: Tree, { type, triggers }: PairRelation, object: Place): (token: number) => boolean {
  const above = tokenAt(tree, object.head).head;
  const isSingular = wordAt(tree, above) === lemmaAt(tree, above);
  const person =
    type === 'CITIZEN_OF' &&
    isSingular &&
    tokenAt(tree, above).upos === 'NOUN' &&
    isPersonNoun(lemmaAt(tree, above));
  return (token) =>
    triggers.has(lemmaAt(tree, token)) || triggers.has(wordAt(tree, token)) || (person && token === above);
}

export function candidatesOf(context: RuleContext): Candidate[] {
  const sentence = context.state.sentences[context.sentence];
  if (sentence === undefined) return [];
  return (sentence.pairs ?? []).flatMap((score): Candidate[] => {
    const relation = PAIR_RELATIONS.get(score.relation);
    if (relation === undefined) return [];
    const [from, to] = relation.inverted ? [score.object, score.subject] : [score.subject, score.object];
    const subject = mentionAt(context, from);
    const date = dateAt(sentence, context, to, relation.type === 'DIED_ON');
    const object = date ?? mentionAt(context, to);
    if (subject === null || object === null || subject === object) return [];
    const ends = [subject, object].map((end): Place => {
      if (typeof end === 'number') return context.index.mention(end);
      return end;
    });
    const [here, there] = ends;
    if (here === undefined || there === undefined) return [];
    return [
      {
        relation,
        source: score.relation,
        probability: score.probability,
        subject,
        object,
        tie: tieOf(context.tree, here, there, sayingOf(context.tree, relation, there)),
      },
    ];
  });
}
