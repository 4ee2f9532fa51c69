// Large and odd texts through the stages in front of the model: they come out whole, and in time that grows with length.
import { describe, expect, it } from 'vitest';

import { documentState } from '#test/support/document-state.ts';

import { normalise } from './stages/normalise/normalise.ts';
import { segment } from './stages/segment/segment.ts';

const SIZE = 200_000;

function filled(part: string): string {
  return part.repeat(Math.ceil(SIZE / part.length));
}

const TEXTS: readonly [name: string, text: string][] = [
  ['one word', filled('x')],
  ['spaces inside a line', `a${filled(' ')}b`],
  ['marks inside a line', `a${filled('!')}b`],
  ['hyphens', filled('a-')],
  ['full stops', filled('Ab.')],
  ['digits and hyphens', filled('1-')],
  ['short lines', filled('a\n')],
  ['blank lines', filled('\n \n')],
  ['brackets', filled('.)(')],
  ['quotes', filled('" ')],
  ['bullets', filled('• ')],
  ['addresses', filled('www.,')],
  ['mail without a host', filled('a@')],
  ['combining characters', `a${filled('\u0301')}`],
  ['right to left', filled('שלום עולם. ')],
  ['markup', filled('<b onclick="x">{`}</b> ')],
];

describe('hostile texts', { timeout: 60_000 }, () => {
  it.each(TEXTS)('I18: %s', (_, text) => {
    const state = segment(normalise(documentState(text)));
    const borders = state.sentences.flatMap(({ start, end }) => [start, end]);
    expect(borders.every((border, index) => border >= (borders[index - 1] ?? 0))).toBe(true);
    expect(state.source.text).toBe(text);
    expect(borders.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
  });
});
