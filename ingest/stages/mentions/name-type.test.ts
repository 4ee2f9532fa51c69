// The model's label against the lexicons.
import { describe, expect, it } from 'vitest';

import type { NameLabel } from '#ingest/state.ts';

import { type NameFacts, typeOfName } from './name-type.ts';

function facts(text: string, label: NameLabel, change: Partial<NameFacts> = {}): NameFacts {
  return { text, label, probability: 0.95, modifier: false, quoted: false, titled: false, ...change };
}

const TABLE: readonly [text: string, label: NameLabel, change: Partial<NameFacts>, type: string | null][] = [
  ['Vladimir Putin', 'PER', {}, 'Person'],
  ['Security Council', 'ORG', {}, 'Organization'],
  // A state is a state whatever the model says, unless a person may bear its name.
  ['Russia', 'GPE', {}, 'Location country'],
  ['Russia', 'ORG', {}, 'Location country'],
  ['Norway', 'PER', { probability: 0.5 }, 'Location country'],
  ['U.S.', 'ORG', {}, 'Location country'],
  ['UKRAINE', 'MISC', {}, 'Location country'],
  ['Jordan', 'PER', { probability: 0.5 }, 'Person'],
  ['Chad', 'PER', { titled: true, probability: 0.4 }, 'Person'],
  // Bodies known by their initials and seats of power.
  ['NATO', 'GPE', {}, 'Organization'],
  ['U.N.', 'LOC', {}, 'Organization'],
  ['Kremlin', 'FAC', {}, 'Organization'],
  ['Arctic Council', 'LOC', {}, 'Organization'],
  ['Arctic Council', 'EVENT', {}, 'Organization'],
  // Treaties are laws, though the model takes what was signed one day for what happened.
  ['Open Skies Treaty', 'EVENT', {}, 'Law'],
  ['National Convention', 'EVENT', {}, 'Event'],
  // Peoples: the state in front of a noun, the people alone.
  ['Russian', 'NORP', { modifier: true }, 'Location country'],
  ['Danish', 'MISC', { modifier: true }, 'Location country'],
  ['Russians', 'NORP', {}, 'Group'],
  ['Taleban', 'NORP', {}, 'Group'],
  ['Muslim', 'NORP', { modifier: true }, 'Group'],
  // Kinds of places.
  ['Moscow', 'GPE', {}, 'Location city'],
  ['Moscow', 'ORG', {}, 'Location city'],
  ['Oslo', 'PER', { probability: 0.6 }, 'Location city'],
  ['Chechnya', 'GPE', {}, 'Location region'],
  ['West', 'ORG', {}, 'Location region'],
  ['Tomsk Province', 'GPE', {}, 'Location region'],
  ['Volga River', 'LOC', {}, 'Location other'],
  ['Lake Ladoga', 'LOC', {}, 'Location other'],
  ['Pankisi Gorge', 'FAC', {}, 'Location other'],
  ['Domodedovo', 'FAC', {}, 'Location facility'],
  ['Gander Airport', 'LOC', {}, 'Location facility'],
  ['Pskov', 'GPE', {}, 'Location city'],
  // Laws, works, events, the rest.
  ['Moscow Treaty', 'MISC', {}, 'Law'],
  ['Geneva Convention', 'ORG', {}, 'Law'],
  ['War and Peace', 'MISC', { quoted: true }, 'Work'],
  ['Nobel Prize', 'MISC', {}, 'Other'],
  ['World War II', 'EVENT', {}, 'Event'],
  // No entities.
  ['Thursday', 'DATE', {}, null],
  ['$5', 'MONEY', {}, null],
  ['two', 'NUM', {}, null],
];

describe('types of names', () => {
  it.each(TABLE)('I20: %s as %s %o is %s', (text, label, change, expected) => {
    const typed = typeOfName(facts(text, label, change));
    const shown = typed && [typed.type, typed.kind].filter(Boolean).join(' ');
    expect(shown).toBe(expected);
  });
});
