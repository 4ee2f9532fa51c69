// Homes and seats without a verb.
import { describe, expect, it } from 'vitest';

import { modelReader, readText } from '#test/support/read-text.ts';

const reader = modelReader();

async function places(text: string): Promise<string[]> {
  const { claims, mentions } = await readText(reader, text);
  return claims
    .filter(({ type }) => ['LIVES_IN', 'BASED_IN', 'LOCATED_IN', 'AGENCY_OF'].includes(type))
    .map(({ subject, type, object }) => `${mentions[subject]?.text} ${type} ${mentions[object]?.text}`);
}

describe('homes and seats', () => {
  it.each([
    ['Norman Vaughan, 83, of Anchorage saw the plane.', 'Norman Vaughan LIVES_IN Anchorage'],
    ['Chicago businessman Neil Estes paid the bill.', 'Neil Estes LIVES_IN Chicago'],
    ['Mary Holt is from Bristol.', 'Mary Holt LIVES_IN Bristol'],
    ['The toys were imported by Larami Corp. of Philadelphia.', 'Larami Corp. BASED_IN Philadelphia'],
    ["Crocodiles in Zambia's Kafue River were shot.", 'Kafue River LOCATED_IN Zambia'],
    ['The Norwegian company Equinor raised its offer.', 'Equinor BASED_IN Norwegian'],
  ])('I136: %s', async (text, expected) => {
    expect(await places(text)).toContain(expected);
  });

  it.each([
    'Queen Margrethe of Denmark opened the bridge.',
    'Mayor Anna Berg of Bergen resigned.',
    "Atlanta's teacher Neil Estes paid the bill.",
  ])('I136: no home: %s', async (text) => {
    expect((await places(text)).filter((claim) => claim.includes('LIVES_IN'))).toEqual([]);
  });

  it.each([
    ["Peru's state oil company, Petroluz, cut jobs.", ['Petroluz BASED_IN Peru']],
    ['Petroluz, the state oil company of Peru, cut jobs.', ['Petroluz BASED_IN Peru']],
    ["Peru's space agency, Orbita, hired Anna Berg.", ['Orbita AGENCY_OF Peru']],
    ["Peru's partner in the deal, Airbus, cut jobs.", []],
  ])('I402: %s', async (text, expected) => {
    expect(await places(text)).toEqual(expected);
  });
});
