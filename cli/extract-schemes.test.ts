// `extract --as` in every scheme on text beyond the basic plane: one line a line, offsets in UTF-16 units.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';
import { createReader, type Reader, SCHEMES, type Scheme, TASKS, type Task } from '#ingest/index.ts';
import { recordedContext } from '#test/support/cli-context.ts';

import { answerInput } from './extract-passages.ts';

// An astronaut of five code points, accents as marks of their own, a flag of two letters.
const ZOE = 'Zoe\u0301 Mu\u0308ller';
const TEXT = `👩🏽‍🚀 ${ZOE}, the head of NATO 🇪🇺, met Karl Holm in Oslo. She thanked him. 🎉 Kenya attacked Chad.`;
const GAPS = /[\s\u200D]/g;
const PLAIN = 'Anna Berg works for NATO in Oslo.';

interface Answer {
  doc: unknown;
  text: string;
  entities?: Array<{ start: number; end: number; type: string }>;
  relations?: Array<{ subject: number; object: number; type: string }>;
  tokens?: Array<{ start: number; end: number; head: number }>;
  clusters?: Array<Array<[start: number, end: number]>>;
  events?: Array<{ source: string; target: string; event: string }>;
  triples?: Array<[subject: string, relation: string, object: string, confidence: number]>;
}

let reader: Reader;
beforeAll(async () => {
  reader = await createReader({ clock: systemClock });
}, 60_000);
afterAll(() => reader.close());

async function extract(task: Task, scheme: Scheme, lines: readonly object[]) {
  const stdin = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const { context, run } = recordedContext({ stdin });
  await answerInput(context, reader, task, scheme);
  return {
    code: context.exitCode,
    err: run.err,
    answers: run.out.map((line) => JSON.parse(line) as Answer),
  };
}

function schemeOf(id: string): Scheme {
  const scheme = SCHEMES.find((one) => one.id === id);
  if (scheme === undefined) throw new Error(`no scheme ${id}`);
  return scheme;
}

/** Every span of an answer, in its words; half a character is no word. */
function wordsOf({ text, entities = [], tokens = [], clusters = [] }: Answer): string[] {
  const spans = [...entities, ...tokens, ...clusters.flat().map(([start, end]) => ({ start, end }))];
  return spans.map(({ start, end }) => {
    const word = text.slice(start, end);
    expect(0 <= start && start < end && end <= text.length, `[${start}, ${end}]`).toBe(true);
    expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(word), word).toBe(false);
    expect(word).toBe(word.trim());
    return word;
  });
}

const PAIRS = SCHEMES.flatMap(({ id, tasks }) => tasks.map((task) => [task, id] as const));

describe('every task in every scheme', () => {
  it('L44: some scheme answers each task', () => {
    expect(new Set(PAIRS.map(([task]) => task))).toEqual(new Set(TASKS));
  });

  it.each(PAIRS)('L44: --as %s --scheme %s: a line a line, spans in UTF-16 units', async (task, scheme) => {
    const { code, err, answers } = await extract(task, schemeOf(scheme), [
      { doc: 'odd', text: TEXT },
      { doc: 'none', text: '' },
      { doc: 'plain', text: PLAIN },
    ]);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(answers.map(({ doc, text }) => [doc, text])).toEqual([
      ['odd', TEXT],
      ['none', ''],
      ['plain', PLAIN],
    ]);
    const [odd, none] = answers;
    if (odd === undefined || none === undefined) throw new Error('no answer');
    const words = wordsOf(odd);
    if (odd.entities) expect(words).toEqual(expect.arrayContaining([ZOE, 'NATO', 'Karl Holm', 'Oslo']));
    // Space and joiners are between tokens, all else is in one.
    if (odd.tokens) expect(words.join('').replace(GAPS, '')).toBe(TEXT.replace(GAPS, ''));
    if (odd.clusters) expect(words).toEqual(expect.arrayContaining([ZOE, 'She', 'Karl Holm', 'him']));
    for (const { subject, object } of odd.relations ?? [])
      expect([odd.entities?.[subject], odd.entities?.[object]]).not.toContain(undefined);
    for (const { source, target } of odd.events ?? []) {
      expect(TEXT).toContain(source);
      expect(TEXT).toContain(target);
    }
    for (const triple of odd.triples ?? []) expect(triple).toHaveLength(4);
    const { doc: _doc, text: _text, ...fields } = none;
    expect(Object.values(fields).every((field) => Array.isArray(field) && field.length === 0)).toBe(true);
  });

  it('L45: tokens that are given are the ones that come back, whatever characters they are cut between', async () => {
    const tokens = [...TEXT.matchAll(/\S+/g)].map(({ index, 0: word }) => [index, index + word.length]);
    const { answers } = await extract('parse', schemeOf('ud'), [{ doc: 'given', text: TEXT, tokens }]);
    expect(answers[0]?.tokens?.map(({ start, end }) => [start, end])).toEqual(tokens);
    expect(answers[0]?.tokens?.every(({ head }) => head >= -1 && head < tokens.length)).toBe(true);
    const named = await extract('ner', schemeOf('per-org-loc'), [{ doc: 'given', text: TEXT, tokens }]);
    const edges = new Set(tokens.flat());
    const spans = named.answers[0]?.entities ?? [];
    expect(spans.length).toBeGreaterThan(2);
    expect(spans.filter(({ start, end }) => !edges.has(start) || !edges.has(end))).toEqual([]);
  });
});
