// Relations end to end from text, in the words of a scheme: shared by the rows that measure them.
import type { PassageAnswer } from '#ingest/passages/types.ts';

import { ask, sample } from '../ask.ts';
import type { FactPassage } from '../corpora/knowledgenet.ts';
import type { Judged } from '../score/calibration.ts';
import { endKind } from '../score/ends.ts';
import { type Fact, matchFacts, sameFact } from '../score/facts.ts';
import { emptyTally, scoreOf, sumTallies, type Tally, tallyFor } from '../score/tally.ts';
import type { EvalContext, Figure } from '../types.ts';

export interface FactOptions {
  id: string;
  scheme: string;
  symmetric?: ReadonlySet<string>;
}

export interface FactScores {
  passages: number;
  all: Tally;
  names: Tally;
  byType: Map<string, Tally>;
  judged: Judged[];
}

interface FoundFact extends Fact {
  confidence: number;
  rule: string;
}

function foundFacts({ entities = [], relations = [] }: PassageAnswer): FoundFact[] {
  return relations.flatMap(({ subject, object, type, confidence, rule }): FoundFact[] => {
    const from = entities[subject];
    const to = entities[object];
    if (from === undefined || to === undefined) return [];
    return [{ type, subject: [from.start, from.end], object: [to.start, to.end], confidence, rule }];
  });
}

/** Why a gold fact was missed: as far as the found ones tell. */
function missCause(fact: Fact, found: readonly FoundFact[], answer: PassageAnswer): string {
  const turned = { ...fact, subject: fact.object, object: fact.subject };
  if (found.some((other) => sameFact(turned, other))) return 'wrong way round';
  const other = found.find((one) => sameFact({ ...fact, type: one.type }, one));
  if (other !== undefined) return `called ${other.type}`;
  const has = ([start, end]: Fact['subject']) =>
    (answer.entities ?? []).some((entity) => entity.start < end && start < entity.end);
  const kinds = [fact.subject, fact.object].map(([start, end]) => endKind(answer.text.slice(start, end)));
  if (kinds.includes('pronoun')) return 'an end is a pronoun';
  if (kinds.includes('description')) return 'an end is a description';
  return has(fact.subject) && has(fact.object) ? 'both ends found, not tied' : 'an end is not found';
}

function falseCause(fact: FoundFact, gold: readonly Fact[]): string {
  const other = gold.find((one) => sameFact({ ...fact, type: one.type }, one));
  return other === undefined ? 'no such fact' : `is ${other.type}`;
}

export async function scoreFacts(
  context: EvalContext,
  { id, scheme, symmetric = new Set() }: FactOptions,
  all: readonly FactPassage[],
): Promise<FactScores> {
  const passages = sample(all, context.limit);
  const answers = await ask(
    context,
    passages.map(({ id: doc, text }) => ({ doc, text })),
    'relations',
    scheme,
  );
  const byType = new Map<string, Tally>();
  const names = emptyTally();
  const judged: Judged[] = [];
  answers.forEach((answer, index) => {
    const passage = passages[index];
    if (passage === undefined) return;
    const { text } = answer;
    const annotated = foundFacts(answer).filter(({ type }) => passage.annotated?.has(type) ?? true);
    const words = ([start, end]: Fact['subject']) => text.slice(start, end);
    const isNamed = ({ subject, object }: Fact) =>
      endKind(words(subject)) === 'name' && endKind(words(object)) === 'name';
    const show = (fact: Fact) => `(${words(fact.subject)} | ${fact.type} | ${words(fact.object)}) ${text}`;
    const types = new Set([...annotated, ...passage.facts].map(({ type }) => type));
    for (const type of types) {
      const own = annotated.filter((fact) => fact.type === type);
      const gold = passage.facts.filter((fact) => fact.type === type);
      const { matches, right, found } = matchFacts(gold, own, symmetric);
      const tally = tallyFor(byType, type);
      tally.gold += gold.length;
      tally.right += right;
      tally.found += found;
      own.forEach((fact, at) => {
        judged.push({ confidence: fact.confidence, right: matches[at] !== null });
        if (matches[at] === null) {
          context.errors.add(
            id,
            `false ${type} by ${fact.rule}: ${falseCause(fact, passage.facts)}`,
            show(fact),
          );
        }
      });
      const hit = new Set(matches);
      gold.forEach((fact, at) => {
        if (!hit.has(at))
          context.errors.add(id, `missed ${type}: ${missCause(fact, annotated, answer)}`, show(fact));
      });
      const named = matchFacts(gold.filter(isNamed), own.filter(isNamed), symmetric);
      names.gold += named.gold;
      names.right += named.right;
      names.found += named.found;
    }
  });
  context.judged.set(id, judged);
  return { passages: passages.length, all: sumTallies(byType.values()), names, byType, judged };
}

export function factFigure(name: string, tally: Tally, bounds: Pick<Figure, 'floor' | 'aim'> = {}): Figure {
  const { precision, recall, f1 } = scoreOf(tally);
  return { name, precision, recall, value: f1, unit: 'F1', ...bounds };
}

/** A line a type, most frequent first. */
export function typeFigures(byType: ReadonlyMap<string, Tally>): Figure[] {
  return [...byType]
    .sort(([, left], [, right]) => right.gold - left.gold)
    .map(([type, tally]) => factFigure(`· ${type}`, tally));
}
