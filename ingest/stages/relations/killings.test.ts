// Who killed whom, by nouns, verbs and weapons, and what is only alleged.
import { describe, expect, it } from 'vitest';

import { modelReader, readText } from '#test/support/read-text.ts';

const reader = modelReader();

async function killings(text: string): Promise<string[]> {
  const { claims, mentions } = await readText(reader, text);
  return claims
    .filter(({ type }) => type === 'KILLED')
    .map(
      ({ subject, object, modality }) => `${mentions[subject]?.text} > ${mentions[object]?.text} ${modality}`,
    );
}

describe('killings', () => {
  it.each([
    [
      'Omar Haddad, the convicted assassin of former president Rafik Salem, was freed on Monday.',
      'Omar Haddad > Rafik Salem actual',
    ],
    ["Anna Berg's killer, Omar Haddad, was freed on Monday.", 'Omar Haddad > Anna Berg actual'],
    ['Police arrested Omar Haddad, the alleged killer of Anna Berg.', 'Omar Haddad > Anna Berg alleged'],
  ])('I220: %s', async (text, expected) => {
    expect(await killings(text)).toEqual([expected]);
  });

  it.each([
    ['Omar Haddad was shot dead by Jack Doyle in Beirut.', 'Jack Doyle > Omar Haddad actual'],
    ['Anna Berg gunned down Karim Haddad outside the court.', 'Anna Berg > Karim Haddad actual'],
    ['Nightclub owner Jack Doyle shot and mortally wounded Omar Haddad.', 'Jack Doyle > Omar Haddad actual'],
  ])('I221: %s', async (text, expected) => {
    expect(await killings(text)).toEqual([expected]);
  });

  it('I221: who only shot or wounded somebody has killed nobody', async () => {
    expect(await killings('Jack Doyle shot and wounded Omar Haddad in Beirut.')).toEqual([]);
  });

  it.each([
    ['The bomb that killed Rafik Salem was planted by Omar Haddad.', 'Omar Haddad > Rafik Salem actual'],
    [
      'Visitors saw the window from which Omar Haddad fired the shots that killed President Salem.',
      'Omar Haddad > Salem actual',
    ],
  ])('I222: %s', async (text, expected) => {
    expect(await killings(text)).toEqual([expected]);
  });

  it('I223: a man in apposition stands for the name', async () => {
    expect(
      await killings('Omar Haddad, the man convicted of killing Anna Berg, had acted alone.'),
    ).toHaveLength(1);
  });
});
