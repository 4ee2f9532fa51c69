import { describe, expect, it } from 'vitest';

import { toldEvents } from '#ingest/syntax/events/told-events.ts';
import { ruleContexts } from '#ingest/syntax/rule-context.ts';
import { modelReader, readText, referent } from '#test/support/read-text.ts';

type Row = readonly [sentence: string, claims: readonly string[]];

const PATTERNS: readonly Row[] = [
  ['Kenya launched air strikes against Somalia on Tuesday.', ['Kenya ATTACKED Somalia, 2001-11-20']],
  ['Kenya imposed a curfew on Mombasa.', ['Kenya COERCED Mombasa']],
  ['Norway has halted economic aid to Chad.', ['Norway SANCTIONED Chad']],
  ['Brazil severed diplomatic relations with Peru last month.', ['Brazil SANCTIONED Peru, 2001-10']],
  ['The Security Council issued an ultimatum to Sudan.', ['Security Council THREATENED Sudan']],
  ['Sudan lifted sanctions against Chad.', ['Sudan YIELDED_TO Chad']],
  ["Russia's criticism of NATO was sharp.", ['Russia CRITICIZED NATO']],
  ['The invasion of Kuwait by Iraq began in 1990.', ['Iraq ATTACKED Kuwait, 1990']],
];

const TOLD: ReadonlyArray<readonly [sentence: string, events: readonly string[]]> = [
  [
    'Afghan rebels have kidnapped Russian engineers, officials said.',
    ['Afghan rebels ASSAULT Russian engineers'],
  ],
  ['Kenya agreed to share information with Chad.', ['Kenya AGREE Chad']],
  ['Peru and Chile signed an agreement, the news agency Ceteka said.', ['Peru SUPPORT Chile']],
  ['Peter Hale said Sudan must withdraw its troops.', ['Peter Hale REQUEST Sudan']],
  ['Kenya said Chad had improved.', []],
];

const reader = modelReader();

async function check(sentence: string, claims: readonly string[]): Promise<void> {
  const state = await readText(reader, sentence);
  const found = state.claims.map((claim) => {
    const parts = [
      `${referent(state, claim.subject)} ${claim.type} ${referent(state, claim.object)}`,
      claim.date,
    ];
    return parts.filter((part) => part !== null).join(', ');
  });
  expect(found.sort()).toEqual([...claims].sort());
}

describe('the event dictionary', () => {
  it.each(PATTERNS)('I155: %s', check);

  it.each(TOLD)('I154: %s', async (sentence, events) => {
    const state = await readText(reader, sentence);
    const told = ruleContexts(state).flatMap((context) => toldEvents(context));
    const words = (mention: number) => state.mentions[mention]?.text ?? '';
    expect(told.map(({ source, root, target }) => `${words(source)} ${root} ${words(target)}`)).toEqual(
      events,
    );
  });
});
