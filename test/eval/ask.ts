// Passages through the reader as `extract --as` sends them.
import { answerPassages, type PassageLine } from '#ingest/passages/answer-passages.ts';
import type { Passage, PassageAnswer } from '#ingest/passages/types.ts';
import { SCHEMES } from '#ingest/schemes/index.ts';
import type { Task } from '#ingest/schemes/types.ts';

import type { EvalContext } from './types.ts';

async function* linesOf(passages: readonly Passage[]): AsyncGenerator<PassageLine> {
  let line = 0;
  for (const passage of passages) {
    line += 1;
    yield { line, passage };
  }
}

/** At most `limit` of a list: every n-th, so that a sample shows all of it. */
export function sample<Item>(items: readonly Item[], limit: number | null): Item[] {
  if (limit === null || items.length <= limit) return [...items];
  return Array.from(
    { length: limit },
    (_, index) => items[Math.floor((index * items.length) / limit)],
  ).flatMap((item) => item ?? []);
}

/** Answers in the order of the passages. Throws on one that cannot be read: a score must not leave it out. */
export async function ask(
  { reader }: Pick<EvalContext, 'reader'>,
  passages: readonly Passage[],
  task: Task,
  schemeId: string,
): Promise<PassageAnswer[]> {
  const scheme = SCHEMES.find(({ id }) => id === schemeId);
  if (scheme === undefined) throw new Error(`there is no scheme ${schemeId}`);
  const answers: PassageAnswer[] = [];
  for await (const outcome of answerPassages(linesOf(passages), reader, { task, scheme })) {
    if ('problem' in outcome) throw new Error(`passage ${outcome.line}: ${outcome.problem}`);
    answers.push(outcome);
  }
  return answers;
}
