// Crime and terror: who is blamed for what, who was arrested, and what is no fact at all.
import { describe, expect, it } from 'vitest';

import { modelReader, readText, referent } from '#test/support/read-text.ts';

const reader = modelReader();

/** "X KILLED Y alleged", of one type. */
async function told(type: string, text: string): Promise<string[]> {
  const state = await readText(reader, text);
  const found = state.claims
    .filter((claim) => claim.type === type)
    .map(({ subject, object, polarity, modality }) => {
      const reading = [polarity, modality].filter((word) => word !== 'asserted' && word !== 'actual');
      return [referent(state, subject), type, referent(state, object), ...reading].join(' ');
    });
  return [...new Set(found)];
}

describe('blame', () => {
  it.each([
    [
      'Norway, which blames Karim Salem for the 2014 murder of a Danish engineer, Anna Berg, has asked for his extradition.',
      'Karim Salem KILLED Anna Berg alleged',
    ],
    ['Prosecutors accused Karim Salem of the murder of Anna Berg.', 'Karim Salem KILLED Anna Berg alleged'],
    ['Karim Salem went on trial for the murder of Anna Berg.', 'Karim Salem KILLED Anna Berg alleged'],
    [
      'Karim Salem, whom Norway holds responsible for the killing of Anna Berg, fled.',
      'Karim Salem KILLED Anna Berg alleged',
    ],
    ['A jury found Karim Salem guilty of the murder of Anna Berg.', 'Karim Salem KILLED Anna Berg'],
    ['Karim Salem pleaded guilty to the murder of Anna Berg.', 'Karim Salem KILLED Anna Berg'],
    ['Karim Salem pleaded guilty to killing Anna Berg.', 'Karim Salem KILLED Anna Berg'],
    ['A judge sentenced Karim Salem to life for the murder of Anna Berg.', 'Karim Salem KILLED Anna Berg'],
    ['Karim Salem was acquitted of the murder of Anna Berg.', 'Karim Salem KILLED Anna Berg denied'],
  ])('I420: %s', async (text, expected) => {
    expect(await told('KILLED', text)).toEqual([expected]);
  });

  it.each([
    ['Karim Salem was arrested in connection with the murder of Anna Berg.'],
    ['Danish police detained Karim Salem over the killing of Anna Berg.'],
  ])('I420: %s', async (text) => {
    expect(await told('KILLED', text)).toEqual(['Karim Salem KILLED Anna Berg alleged']);
  });

  it('I438: what somebody is thanked for has been done, what he comes for has not', async () => {
    expect(await told('SUPPORTED', "Denmark thanked Chad for Norway's support for Peru.")).toEqual([
      'Norway SUPPORTED Peru',
    ]);
    expect(await told('NEGOTIATED_WITH', 'Karim Salem arrived for talks with Hamas.')).toEqual([
      'Karim Salem NEGOTIATED_WITH Hamas planned',
    ]);
  });

  it('I420: who is thanked for it, or has only grieved over it, has killed nobody', async () => {
    expect(await told('KILLED', 'Karim Salem thanked Omar Haddad for the murder of Anna Berg.')).toEqual([]);
    expect(await told('KILLED', 'Karim Salem wept over the murder of Anna Berg.')).toEqual([]);
    expect(await told('ASKED', 'Karim Salem pleaded guilty to killing Anna Berg.')).toEqual([]);
  });
});

describe('newcomers named in the next sentence', () => {
  it('I421: who was arrested is who was detained, by name and age', async () => {
    const text =
      'Danish police arrested a man on Friday. Karim Salem, 29, was charged with the murder of Anna Berg.';
    expect(await told('ARRESTED', text)).toEqual(['Denmark ARRESTED Karim Salem']);
  });

  it.each([
    ['Danish police arrested a man on Friday. Karim Salem, 29, was shot dead in his car.'],
    ['Danish police arrested a man on Friday. Karim Salem, a neighbor, was questioned.'],
    ['Danish police arrested a man and a woman on Friday. Karim Salem, 29, was charged with murder.'],
    ['Danish police arrested a man on Friday. Karim Salem, 29, saw it.'],
  ])('I421: not in "%s"', async (text) => {
    expect((await told('ARRESTED', text)).filter((claim) => claim.endsWith('Salem'))).toEqual([]);
  });

  it('I422: what the newcomer is suspected to be is alleged', async () => {
    const text =
      'Peruvian soldiers captured a suspected Falange Roja commander. Karim Salem, 44, was seized in a raid.';
    expect(await told('MEMBER_OF', text)).toEqual(['Karim Salem MEMBER_OF Falange Roja alleged']);
  });
});

describe('what is no fact', () => {
  it.each([
    ['Karim Salem was carrying a forged Peruvian passport.'],
    ['Karim Salem travelled on a false Peruvian passport, police said.'],
  ])('I423: %s', async (text) => {
    expect(await told('CITIZEN_OF', text)).toEqual([]);
  });

  it('I423: of an origin in front of a name behind a comma, the others have none', async () => {
    const text = 'Norway blames Karim Salem for the 2014 murder of a Danish engineer, Anna Berg.';
    expect(await told('CITIZEN_OF', text)).toEqual(['Anna Berg CITIZEN_OF Denmark']);
  });

  it('I424: a reward for somebody is no aid', async () => {
    expect(await told('AIDED', 'Norway offered a $2 million reward for Karim Salem.')).toEqual([]);
    expect(await told('AIDED', 'Norway posted a bounty of a million dollars for Karim Salem.')).toEqual([]);
    expect(await told('AIDED', 'Norway gave $2 million to Chad.')).toEqual(['Norway AIDED Chad']);
  });
});

describe('fights and memberships', () => {
  it('I425: who fights to overthrow somebody fights them', async () => {
    expect(await told('FOUGHT', 'Hezbollah has been fighting to topple the Peruvian government.')).toEqual([
      'Hezbollah FOUGHT Peru',
    ]);
    expect(await told('FOUGHT', 'Norway fought to save the Peruvian government.')).toEqual([]);
  });

  it('I426: who is not one of the members is none', async () => {
    expect(
      await told('MEMBER_OF', 'Hamas denied on Monday that Karim Salem was one of its members.'),
    ).toEqual(['Karim Salem MEMBER_OF Hamas denied']);
  });

  it.each([
    ['Norway said it would send 300 soldiers to help the government in Lima.', 'Norway AIDED Peru planned'],
    ['Norway has armed the new authorities in Lima.', 'Norway AIDED Peru'],
  ])('I428: %s', async (text, expected) => {
    expect(await told('AIDED', text)).toEqual([expected]);
  });

  it('I428: whoever else governs there is not the state, nor are others in its capital', async () => {
    expect(await told('AIDED', 'Norway has armed the Houthi government in Lima.')).toEqual([
      'Norway AIDED Houthi',
    ]);
    expect(await told('AIDED', 'Norway has armed the rebels in Lima.')).toEqual([]);
  });

  it('I427: a relative brought in by his full name does not take over the short one', async () => {
    const text =
      'Karim Salem was arrested on Monday. Police said Mr. Salem had fled. His brother, Omar Salem, was killed in 2012. Norway accused Mr. Salem of fraud.';
    expect(await told('ACCUSED', text)).toEqual(['Norway ACCUSED Karim Salem']);
  });

  it('I427: nor where he is said to be a member', async () => {
    const text =
      'Karim Salem was arrested on Monday. Police said Mr. Salem had fled. His brother, Omar Salem, was killed in 2012. Hamas denied on Monday that Mr. Salem was one of its members.';
    expect(await told('MEMBER_OF', text)).toEqual(['Karim Salem MEMBER_OF Hamas denied']);
  });

  it('I427: a namesake who is no relative does', async () => {
    const text =
      'Defense Minister Igor Salem left on Monday. Mr. Salem smiled. Foreign Minister Omar Salem spoke in Oslo. Norway accused Mr. Salem of fraud.';
    expect(await told('ACCUSED', text)).toEqual(['Norway ACCUSED Omar Salem']);
  });
});

describe('claims of responsibility and strikes', () => {
  it.each([
    ['Hamas claimed responsibility for the attack on Egypt.', 'Hamas ATTACKED Egypt'],
    ['Responsibility for the attack on Egypt was claimed by Hamas.', 'Hamas ATTACKED Egypt'],
    ['Hamas denied responsibility for the attack on Egypt.', 'Hamas ATTACKED Egypt denied'],
    ['The bombing of Aswan by Hamas went on for a week.', 'Hamas ATTACKED Aswan'],
  ])('I430: %s', async (text, expected) => {
    expect(await told('ATTACKED', text)).toEqual([expected]);
  });

  it('I430: who has not claimed it may still have done it', async () => {
    const text = 'Hamas has not claimed responsibility for the attack on Egypt.';
    expect(await told('ATTACKED', text)).toEqual([]);
  });

  it('I431: a strike kills for whom it is by', async () => {
    expect(await told('KILLED', 'A drone strike by Chad killed Omar Haddad.')).toEqual([
      'Chad KILLED Omar Haddad',
    ]);
  });
});

describe('who does it', () => {
  it('I432: the place of a dateline does nothing', async () => {
    expect(
      await told('ARRESTED', 'CUZCO — A Danish court on Thursday sentenced Karim Salem to ten years.'),
    ).toEqual(['Denmark ARRESTED Karim Salem']);
  });

  it('I433: mercenaries of a body stand for it, whatever their origin', async () => {
    const text =
      'Chad hired Danish mercenaries of the Volga Group, whom Amnesty International accused of looting.';
    expect(await told('ACCUSED', text)).toEqual(['Amnesty International ACCUSED Volga Group']);
  });

  it('I434: troops are sent against somebody, not where they are sent to help', async () => {
    expect(await told('MOBILIZED_AGAINST', 'Chad sent troops to Sudan on Friday.')).toEqual([
      'Chad MOBILIZED_AGAINST Sudan',
    ]);
    expect(await told('MOBILIZED_AGAINST', 'Chad sent troops to Sudan to help its government.')).toEqual([]);
    expect(await told('COOPERATED_WITH', 'Chad and Niger sent troops to Sudan.')).toEqual([]);
  });

  it('I435: states and bodies are recognized, people are only known again', async () => {
    expect(await told('RECOGNIZED', 'Norway has recognized Kosovo.')).toEqual(['Norway RECOGNIZED Kosovo']);
    expect(await told('RECOGNIZED', 'Anna Berg recognized Karim Salem on a train.')).toEqual([]);
  });

  it('I436: what is carried out is a deed', async () => {
    const text = 'Hamas said the Volga Group had stormed the town and that Karim Salem had carried it out.';
    expect(await told('RELATION', text)).toEqual([]);
  });

  it('I437: a post between owner and name may say where it is held', async () => {
    expect(await told('HEAD_OF', 'Boko Haram said its commander in Sudan, Karim Salem, had died.')).toEqual([
      'Karim Salem HEAD_OF Boko Haram',
    ]);
  });

  it('I422: a newcomer may have a post in a state', async () => {
    const text =
      'A Danish court sentenced a former Peruvian army colonel to life in prison. Karim Salem, 57, was found guilty of torture.';
    expect(await told('OFFICIAL_OF', text)).toEqual(['Karim Salem OFFICIAL_OF Peru']);
  });

  it('I434: who extradites somebody does not arrest him', async () => {
    expect(await told('ARRESTED', 'Chad extradited Karim Salem to Norway.')).toEqual([]);
  });
});
