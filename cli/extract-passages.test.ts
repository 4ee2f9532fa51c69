// `extract --as`: every task and scheme through the command, on the real model.
import { describe, expect, it } from 'vitest';

import { runCli } from '#test/support/cli-context.ts';

const TEXT = 'Anna Berg, the head of NATO, met Karl Holm in Oslo. She thanked him.';
const LINE = `${JSON.stringify({ doc: 'a', text: TEXT })}\n`;

async function extract(args: readonly string[], stdin: string) {
  const { code, out, err } = await runCli(['extract', ...args], { stdin });
  return { code, err, lines: out.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('L40: extract --as prints one line a passage, with the fields of its task', () => {
  it.each([
    ['ner', 'relata', ['entities']],
    ['ner', 'per-org-loc', ['entities']],
    ['relations', 'relata', ['entities', 'relations']],
    ['relations', 'knowledgenet', ['entities', 'relations']],
    ['relations', 'conll04', ['entities', 'relations']],
    ['relations', 're3d', ['entities', 'relations']],
    ['parse', 'ud', ['tokens']],
    ['coref', 'relata', ['clusters']],
    ['events', 'plover', ['events']],
    ['triples', 'relata', ['triples']],
  ])('%s in scheme %s', async (task, scheme, fields) => {
    const { code, lines } = await extract(['--as', task, '--scheme', scheme], LINE);
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ doc: 'a', text: TEXT });
    expect(Object.keys(lines[0] ?? {})).toEqual(['doc', 'text', ...fields]);
    for (const field of fields) expect(lines[0]?.[field]).not.toEqual([]);
  });

  it('the same with tokens given, and every line in its order', async () => {
    const tokens = [...TEXT.matchAll(/\w+|[^\w\s]/g)].map(({ index, 0: word }) => [
      index,
      index + word.length,
    ]);
    const stdin = [
      { doc: 1, text: TEXT, tokens },
      { doc: 2, text: '' },
      { doc: 3, text: TEXT },
    ];
    const { lines } = await extract(['--as', 'parse'], stdin.map((line) => JSON.stringify(line)).join('\n'));
    expect(lines.map(({ doc }) => doc)).toEqual([1, 2, 3]);
    expect(lines[0]?.tokens).toHaveLength(tokens.length);
    expect(lines[1]?.tokens).toEqual([]);
  });
});

describe('L41: a scheme that does not know a task is wrong use', () => {
  it('and says which ones do', async () => {
    const { code, err, lines } = await extract(['--as', 'events', '--scheme', 'ud'], LINE);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(err.join('\n')).toMatch(/scheme ud has no --as events[\s\S]*relata, plover/);
  });
});

describe('L42: a broken line is reported by its number and nothing else is lost', () => {
  it('whatever is wrong with it', async () => {
    const stdin = ['not json', '[]', LINE.trim(), '', '{"text":"x","tokens":[[0,9]]}', LINE.trim()].join(
      '\n',
    );
    const { code, err, lines } = await extract(['--as', 'ner'], stdin);
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(err).toEqual([
      'relata: line 1: it is not JSON',
      'relata: line 2: it is no JSON object',
      'relata: line 5: token 0 is no [start, end] within the text',
    ]);
  });
});
