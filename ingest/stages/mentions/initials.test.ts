// Names in capitals.
import { describe, expect, it } from 'vitest';

import type { NameLabel } from '#ingest/state.ts';
import { parsed } from '#test/support/parsed.ts';

import { initialsNameBodies } from './initials.ts';

function labelOf(source: string, label: NameLabel, at: number): NameLabel | undefined {
  const [read] = initialsNameBodies([parsed(source, [{ first: at, last: at + 1, label, probability: 0.6 }])]);
  return read?.names[0]?.label;
}

describe('initials', () => {
  it('I211: a name of one word in capitals amid small letters is that of a body, no person', () => {
    expect(labelOf('Kenya//PROPN left//VERB PATO//PROPN', 'PER', 2)).toBe('ORG');
  });
  it('I211: such a name is one wherever the text has it', () => {
    const [, other] = initialsNameBodies([
      parsed('Kenya//PROPN left//VERB PATO//PROPN', [{ first: 2, last: 3, label: 'ORG', probability: 0.9 }]),
      parsed('its//PRON PATO//PROPN envoy//NOUN'),
    ]);
    expect(other?.names).toEqual([{ first: 1, last: 2, label: 'ORG', probability: 0.9 }]);
  });
  it.each([
    ['a name as names are written', 'Kenya//PROPN thanked//VERB Pato//PROPN', 'PER', 2],
    ['capitals throughout', 'KENYA//PROPN THANKS//VERB PATO//PROPN', 'PER', 2],
    ['a name behind a title', 'she//PRON thanked//VERB President//PROPN OBAMA//PROPN', 'PER', 3],
    ['a place', 'she//PRON left//VERB USA//PROPN', 'GPE', 2],
  ] as const)('I211: %s stays what it is', (_, source, label, at) => {
    expect(labelOf(source, label, at)).toBe(label);
  });
});
