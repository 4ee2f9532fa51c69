// Lines of input -> answers, read ahead and in order.
import { RelataError } from '#cypher/model/errors.ts';

import { mapAhead } from '../map-ahead.ts';
import type { Reader } from '../reader.ts';
import type { Scheme, Task } from '../schemes/types.ts';
import type { Passage, PassageAnswer } from './types.ts';

/** A line of input: a passage, or why it is none; `line` counts from 1. */
export type PassageLine = { line: number; passage: Passage } | { line: number; problem: string };
export type PassageOutcome = PassageAnswer | { line: number; problem: string };

/** Answers in the order of the lines; a passage that the model cannot read is an outcome of its own. */
export function answerPassages(
  lines: AsyncIterable<PassageLine>,
  reader: Pick<Reader, 'passage' | 'concurrency'>,
  { task, scheme, signal }: { task: Task; scheme: Scheme; signal?: AbortSignal },
): AsyncGenerator<PassageOutcome> {
  return mapAhead(lines, reader.concurrency, async (item): Promise<PassageOutcome> => {
    if ('problem' in item) return item;
    try {
      return await reader.passage(item.passage, task, scheme, { signal });
    } catch (error) {
      if (error instanceof RelataError && error.code === 'MODEL_CRASHED')
        return { line: item.line, problem: error.message };
      throw error;
    }
  });
}
